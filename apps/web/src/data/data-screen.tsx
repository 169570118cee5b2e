import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { AsideCard } from "./aside-card.tsx";
import { BackupCard } from "./backup-card.tsx";
import "./data.css";
import { DeleteCard } from "./delete-card.tsx";
import { RestoreCard } from "./restore-card.tsx";
import { RestoreScreen } from "./restore-screen.tsx";
import { WhereCard } from "./where-card.tsx";

/** Where her data is, and what she can do with all of it: save it, bring it back, delete it. */
export function DataScreen(): JSX.Element {
  const { say, router } = useApp();
  if (router.route.value.screen === "restore") return <RestoreScreen />;
  return (
    <Page
      title={say("data.title")}
      back={{ href: href("more"), label: say("nav.more") }}
      aside={
        <>
          <RestoreCard />
          <DeleteCard />
        </>
      }
    >
      <p>{say("data.lead")}</p>
      <AsideCard />
      <WhereCard />
      <BackupCard />
    </Page>
  );
}
