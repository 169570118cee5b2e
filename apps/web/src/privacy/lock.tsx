import { Fault } from "@restride/vault";
import { unlock } from "@restride/vault/sealed";
import type { DaySpeaker } from "@restride/words";
import { type JSX, render } from "preact";
import { useState } from "preact/hooks";
import { sayOf } from "../frame/say.ts";
import { Trouble } from "../frame/trouble.tsx";
import { indexedDbDeviceStore } from "../store/indexed-db-device.ts";
import { DEVICE, JOURNAL } from "../store/place.ts";
import { wearAlias } from "./alias.ts";
import { lockWhenLeft } from "./auto-lock.ts";
import { type Opened, opened } from "./opened.ts";
import { PinField } from "./pin-field.tsx";
import { refusedText } from "./refused-text.ts";

interface Props {
  readonly speaks: DaySpeaker;
  readonly name: string;
  readonly open: (found: Opened) => Promise<void>;
  readonly fail: () => void;
}

/** Asks for the PIN; nothing else of the app is in the page, and Help is one tap away. */
export async function showLock(
  place: Element,
  speaks: DaySpeaker,
  open: Props["open"],
): Promise<void> {
  const { alias } = await indexedDbDeviceStore(DEVICE).read();
  if (alias !== null) wearAlias(document, alias);
  const name = alias ?? speaks.text("app.name");
  document.title = name;
  render(
    <LockScreen
      speaks={speaks}
      name={name}
      open={(found) => {
        render(null, place);
        return open(found);
      }}
      fail={() => render(<Trouble speaks={speaks} />, place)}
    />,
    place,
  );
}

function LockScreen(props: Props): JSX.Element {
  const { speaks, name } = props;
  const say = sayOf(speaks);
  return (
    <>
      <header class="bar top">
        <span class="brand">{name}</span>
        <a class="bar-help" href="/help.html">
          {say("common.help")}
        </a>
      </header>
      <main class="pane stack-wide">
        <h1>{say("lock.title")}</h1>
        <LockForm {...props} />
        <details class="folded">
          <summary>{say("lock.forgotten")}</summary>
          <p>{say("lock.forgotten.line")}</p>
        </details>
      </main>
    </>
  );
}

function LockForm({ speaks, open, fail }: Props): JSX.Element {
  const say = sayOf(speaks);
  const [pin, setPin] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const tryPin = async (): Promise<void> => {
    setBusy(true);
    const found = await unlock({ name: JOURNAL }, pin, Date.now());
    setBusy(false);
    setPin("");
    if (!found.ok) {
      setProblem(refusedText(speaks, found.waitMs));
      return;
    }
    lockWhenLeft(window, found.unlocked.seal.lockAfterMinutes);
    await open(await opened(found.unlocked));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        tryPin().catch((error: unknown) => {
          if (!(error instanceof Fault)) throw error;
          fail();
        });
      }}
    >
      <PinField
        id="pin"
        label={say("lock.pin")}
        value={pin}
        onInput={(text) => {
          setPin(text);
          setProblem(null);
        }}
      />
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" class="button-now">
        {say(isBusy ? "lock.busy" : "lock.open")}
      </button>
    </form>
  );
}
