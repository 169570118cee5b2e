import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { MovementList } from "./movement-list.tsx";
import { MovementPage } from "./movement-page.tsx";
import "./movement.css";

/** The movements: all of them by family, or the one that the address names. */
export function MovementScreen(): JSX.Element {
  const { say, router, program } = useApp();
  const { detail } = router.route.value;
  if (detail === "") return <MovementList />;
  // A movement that was renamed is found by its old name too.
  const movement = program.movements.find(
    ({ id, was }) => id === detail || was.includes(detail),
  );
  if (movement === undefined)
    return (
      <Page
        title={say("movement.title")}
        back={{ href: href("movement"), label: say("movement.back") }}
      >
        <p>{say("movement.gone")}</p>
      </Page>
    );
  return <MovementPage key={movement.id} movement={movement} />;
}
