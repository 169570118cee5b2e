import { Fault } from "@restride/vault";
import {
  keepLockAfter,
  readSeal,
  reseal,
  type Seal,
  unlock,
  type Unlocked,
} from "@restride/vault/sealed";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { CHANNEL, JOURNAL } from "../store/place.ts";
import { lockAfter } from "./auto-lock.ts";
import { PinField } from "./pin-field.tsx";
import { type PinProblem, pinProblem } from "./pin-problem.ts";
import { refusedText } from "./refused-text.ts";

const WAITS = [0, 1, 5, 15] as const;
const FIRST_WAIT = 5;

/** The PIN of the journal: set, changed, taken away. */
export function PinSection(): JSX.Element {
  const { say } = useApp();
  const [seal, setSeal] = useState<Seal | null | undefined>();
  useEffect(() => {
    readSeal({ name: JOURNAL }).then(setSeal, () => setSeal(undefined));
  }, []);
  return (
    <section class="stack" aria-labelledby="pin-title">
      <h2 id="pin-title">{say("privacy.pin.title")}</h2>
      <p>{say("privacy.pin.line")}</p>
      <ul class="marked-list stack">
        <li>{say("privacy.pin.lost")}</li>
        <li>{say("privacy.pin.short")}</li>
        <li>{say("privacy.pin.open")}</li>
        <li>{say("privacy.pin.beside")}</li>
      </ul>
      {seal === undefined ? null : <PinForm seal={seal} />}
    </section>
  );
}

/** What she asks for; without a new PIN the old one is taken away. */
interface Wish {
  readonly now: string;
  readonly pin: string | null;
  readonly again: string;
  readonly minutes: number;
}

/** Does it, and begins anew in every tab. Gives what is wrong, or null. */
function useSealing(seal: Seal | null) {
  const { speaker, say } = useApp();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const change = async ({ now, pin, again, minutes }: Wish) => {
    const fault: PinProblem | null =
      pin === null ? null : pinProblem(pin, again);
    if (fault !== null) return say(`privacy.pin.${fault}`);
    let from: Unlocked | null = null;
    if (seal !== null) {
      const found = await unlock({ name: JOURNAL }, now, Date.now());
      if (!found.ok) return refusedText(speaker.value, found.waitMs);
      from = found.unlocked;
    }
    await reseal({ name: JOURNAL, from, pin, lockAfterMinutes: minutes });
    new BroadcastChannel(CHANNEL).postMessage("written");
    location.reload();
    return null;
  };
  const submit = async (wish: Wish): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    try {
      const text = await change(wish);
      setProblem(text);
      // Until the page has begun anew nothing more is asked for.
      setBusy(text === null);
    } catch (error) {
      setBusy(false);
      if (!(error instanceof Fault)) throw error;
      setProblem(say("privacy.pin.failed"));
    }
  };
  return { isBusy, problem, submit };
}

function PinForm({ seal }: { readonly seal: Seal | null }): JSX.Element {
  const { say } = useApp();
  const [now, setNow] = useState("");
  const [pin, setPin] = useState("");
  const [again, setAgain] = useState("");
  const [minutes, setMinutes] = useState(seal?.lockAfterMinutes ?? FIRST_WAIT);
  const { isBusy, problem, submit } = useSealing(seal);
  const wish = { now, pin, again, minutes };
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(wish);
      }}
    >
      <LockChoice
        minutes={minutes}
        choose={(next) => {
          setMinutes(next);
          if (seal === null) return;
          lockAfter(next);
          void keepLockAfter({ name: JOURNAL }, next);
        }}
      />
      {seal === null ? null : (
        <>
          <p>{say("privacy.pin.on")}</p>
          <PinField
            id="pin-now"
            label={say("privacy.pin.now")}
            value={now}
            onInput={setNow}
          />
        </>
      )}
      <PinField
        id="pin-new"
        label={say("privacy.pin.new")}
        value={pin}
        onInput={setPin}
      />
      <PinField
        id="pin-again"
        label={say("privacy.pin.again")}
        value={again}
        onInput={setAgain}
      />
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button-now">
          {say(submitName(seal, isBusy))}
        </button>
        {seal === null ? null : (
          <button
            type="button"
            class="button-plain"
            onClick={() => void submit({ ...wish, pin: null })}
          >
            {say("privacy.pin.remove")}
          </button>
        )}
      </div>
    </form>
  );
}

function submitName(seal: Seal | null, isBusy: boolean) {
  if (isBusy) return "lock.busy";
  return seal === null ? "privacy.pin.set" : "privacy.pin.change";
}

function LockChoice({
  minutes,
  choose,
}: {
  readonly minutes: number;
  readonly choose: (minutes: number) => void;
}): JSX.Element {
  const { say } = useApp();
  return (
    <>
      <Choice
        name="lock-after"
        layout="chips"
        legend={say("privacy.pin.lock")}
        describedBy="lock-line"
        options={WAITS.map((value) => ({
          value,
          label: say(`privacy.pin.lock.${value}`),
        }))}
        value={WAITS.find((one) => one === minutes) ?? null}
        onChange={choose}
      />
      <p class="hint" id="lock-line">
        {say("privacy.pin.lock.line")}
      </p>
    </>
  );
}
