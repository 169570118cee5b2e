import type { JSX } from "preact";
import { Switch } from "../component/switch.tsx";
import { useApp } from "../frame/app-context.ts";
import { Page } from "../frame/page.tsx";
import { href } from "../frame/route.ts";
import { nameTab, wearAlias } from "./alias.ts";
import { PinSection } from "./pin-section.tsx";

/** What keeps the app to herself, and what does not. */
export function PrivacyScreen(): JSX.Element {
  const { say } = useApp();
  return (
    <Page
      title={say("privacy.title")}
      back={{ href: href("more"), label: say("nav.more") }}
    >
      <p class="lead">{say("privacy.lead")}</p>
      <section class="stack" aria-labelledby="hiding">
        <h2 id="hiding">{say("privacy.hide.title")}</h2>
        <p>{say("privacy.hide.line")}</p>
        <p class="hint">{say("privacy.hide.kept")}</p>
      </section>
      <NeutralName />
      <PinSection />
      <section class="card stack" aria-labelledby="not-hidden">
        <h2 id="not-hidden">{say("privacy.not.title")}</h2>
        <ul class="marked-list stack">
          <li>{say("privacy.not.address")}</li>
          <li>{say("privacy.not.watched")}</li>
          <li>{say("privacy.not.help")}</li>
        </ul>
      </section>
    </Page>
  );
}

function NeutralName(): JSX.Element {
  const { say, device, keep } = useApp();
  const name = say("privacy.alias");
  const choose = (isOn: boolean): void => {
    const alias = isOn ? name : null;
    wearAlias(document, alias);
    nameTab(alias ?? say("app.page-title", { page: say("privacy.title") }));
    void keep({ alias });
  };
  return (
    <section class="stack" aria-labelledby="name">
      <h2 id="name">{say("privacy.name.title")}</h2>
      <Switch
        label={say("privacy.name.switch", { name })}
        hint={say("privacy.name.hint")}
        isOn={device.value.alias !== null}
        onChange={choose}
      />
      <p class="hint">{say("privacy.name.installed")}</p>
    </section>
  );
}
