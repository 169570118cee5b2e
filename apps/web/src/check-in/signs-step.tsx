import type { Severity, SignId } from "@restride/engine";
import type { JSX } from "preact";
import { Choice } from "../component/choice.tsx";
import { useApp } from "../frame/app-context.ts";
import { type SignDraft, signsAsked } from "./draft.ts";

interface Props {
  readonly signs: SignDraft;
  readonly onChange: (signs: SignDraft) => void;
}

const SEVERITIES = [1, 2, 3] as const;

function withSign(
  signs: SignDraft,
  sign: SignId,
  isMarked: boolean,
  severity: Severity | null,
): SignDraft {
  const { [sign]: _before, ...rest } = signs;
  return isMarked ? { ...rest, [sign]: severity } : rest;
}

/** The daily signs, and the three questions that stand beside them. */
export function SignsStep({ signs, onChange }: Props): JSX.Element {
  const { program, say } = useApp();
  const { daily, beside } = signsAsked(program);
  return (
    <div class="stack-wide">
      <SignOptions asked={daily} signs={signs} onChange={onChange} />
      <section class="stack">
        <h2>{say("check-in.beside")}</h2>
        <p class="hint">{say("check-in.beside.hint")}</p>
        {beside.map((sign) => (
          <BesideSign
            key={sign}
            sign={sign}
            signs={signs}
            onChange={onChange}
          />
        ))}
      </section>
    </div>
  );
}

/** Signs to mark; each one marked opens how strong it was. */
export function SignOptions({
  asked,
  signs,
  onChange,
}: Props & { readonly asked: readonly SignId[] }): JSX.Element {
  return (
    <div class="choice choice-cards">
      {asked.map((sign) => (
        <SignOption key={sign} sign={sign} signs={signs} onChange={onChange} />
      ))}
    </div>
  );
}

type SignProps = Props & { readonly sign: SignId };

function SignOption({ sign, signs, onChange }: SignProps): JSX.Element {
  const { speaker, say } = useApp();
  const severity = signs[sign];
  const words = speaker.value.sign(sign);
  return (
    <div class="opening">
      <label class="choice-option">
        <input
          type="checkbox"
          name="sign"
          value={sign}
          checked={severity !== undefined}
          onChange={(event) =>
            onChange(withSign(signs, sign, event.currentTarget.checked, null))
          }
        />
        <span class="choice-text">{words.text}</span>
      </label>
      {severity === undefined ? null : (
        <Choice
          name={`severity-${sign}`}
          layout="row"
          legend={
            <>
              <span class="hidden-text">{words.text} </span>
              {say("check-in.severity")}
            </>
          }
          options={SEVERITIES.map((value) => ({
            value,
            label: words.severity[value] ?? "",
          }))}
          value={SEVERITIES.find((value) => value === severity) ?? null}
          onChange={(value) => onChange(withSign(signs, sign, true, value))}
        />
      )}
    </div>
  );
}

const ALL_SEVERITIES = [0, 1, 2, 3] as const;

function BesideSign({ sign, signs, onChange }: SignProps): JSX.Element {
  const { speaker } = useApp();
  const words = speaker.value.sign(sign);
  return (
    <Choice
      name={`beside-${sign}`}
      layout="row"
      legend={words.text}
      options={ALL_SEVERITIES.map((value) => ({
        value,
        label: words.severity[value] ?? "",
      }))}
      value={ALL_SEVERITIES.find((value) => value === signs[sign]) ?? null}
      onChange={(value) => onChange(withSign(signs, sign, true, value))}
    />
  );
}
