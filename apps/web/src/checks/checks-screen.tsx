import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { RefusalScreen } from "../frame/refusal-screen.tsx";
import { href } from "../frame/route.ts";
import { checkOf } from "../log/session-id.ts";
import { CheckList } from "./check-list.tsx";
import { CheckScreen } from "./check-screen.tsx";
import { standingChecks } from "./standing.ts";
import "./checks.css";

/** The readiness checks: all of them, or the one that the address names, be it by itself or by its session of today. */
export function ChecksScreen(): JSX.Element {
  const { say, router, program, result, profile } = useApp();
  const { detail } = router.route.value;
  const found = result.value;
  if (!found.ok) return <RefusalScreen refusal={found.refusal} />;
  const { decision } = found;
  const checks = standingChecks(decision, program, profile.value.ended);
  if (detail === "") return <CheckList decision={decision} checks={checks} />;
  const id = checkOf({ id: detail }) ?? detail;
  const one = checks.find(({ check }) => check.id === id);
  if (one !== undefined)
    return <CheckScreen key={id} decision={decision} one={one} />;
  return (
    <Page
      title={say("checks.title")}
      back={{ href: href("checks"), label: say("checks.all") }}
    >
      <p>{say("checks.unknown")}</p>
    </Page>
  );
}
