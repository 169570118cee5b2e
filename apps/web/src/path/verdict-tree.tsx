import type { Verdict } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { href } from "../frame/route.ts";
import { SourceNotes } from "./source-notes.tsx";
import { checkAsked, inOrderOfNeed, withoutBirth } from "./view-model.ts";

/** Criteria with what is and what is needed, each down to its last part, and who says so. */
export function VerdictTree({
  verdicts,
}: {
  readonly verdicts: readonly Verdict[];
}): JSX.Element {
  const { profile, program } = useApp();
  const asked = withoutBirth(verdicts, profile.value, program);
  return (
    <ul class="plain-list verdicts">
      {inOrderOfNeed(asked).map((verdict) => (
        <Branch key={verdict.rule} verdict={verdict} />
      ))}
    </ul>
  );
}

function Branch({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const { say, program } = useApp();
  const speaks = useSpeaker();
  const { line, status } = speaks.verdict(verdict);
  const check = checkAsked(program, verdict.rule);
  // The days that a criterion waits for are told in its own line.
  const parts = verdict.of.filter((part) => part.rule !== verdict.rule);
  return (
    <li class={`verdict verdict-${String(verdict.met)}`}>
      <span class="verdict-mark" aria-hidden="true" />
      <div class="stack">
        <p>
          <span class="verdict-status small">{status}</span>
          {line}
        </p>
        {check === null ? null : (
          <a class="verdict-check" href={href("checks", check)}>
            {say("checks.see")}
            <span class="hidden-text"> {speaks.check(check).name}</span>
          </a>
        )}
        <SourceNotes sources={verdict.sources} of={line} />
        <Parts of={verdict} parts={parts} />
      </div>
    </li>
  );
}

/** The parts of what is in place already are there for who asks; those of what is not stand open. */
function Parts({
  of,
  parts,
}: {
  readonly of: Verdict;
  readonly parts: readonly Verdict[];
}): JSX.Element | null {
  const { say } = useApp();
  const speaks = useSpeaker();
  if (parts.length === 0) return null;
  if (of.met !== true) return <VerdictTree verdicts={parts} />;
  return (
    <details class="parts small">
      <summary>
        {say("gate.parts")}
        <span class="hidden-text">: {speaks.verdict(of).line}</span>
      </summary>
      <VerdictTree verdicts={parts} />
    </details>
  );
}
