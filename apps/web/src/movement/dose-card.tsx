import type { Dose, Movement } from "@restride/engine";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { phasesOf } from "./listed.ts";

/** How much, by phase: the classes of the program, which are our own choice within what the sources describe. */
export function DoseCard({
  movement,
}: {
  readonly movement: Movement;
}): JSX.Element {
  const { say, speaker, program } = useApp();
  const rows = phasesOf(program).flatMap((phase) => {
    const dose = program.doses[movement.dose[phase] ?? ""];
    return dose === undefined ? [] : [{ phase, dose }];
  });
  const [down = "", hold = "", up = ""] = movement.tempo?.split("-") ?? [];
  return (
    <section class="stack" aria-labelledby="dose">
      <h2 id="dose">{say("movement.dose")}</h2>
      <dl class="doses">
        {rows.map(({ phase, dose }) => (
          <div key={phase}>
            <dt class="quiet">
              {say("movement.dose.phase", {
                gate: speaker.value.gate(phase).name,
              })}
            </dt>
            <dd>{doseLine(movement, dose)}</dd>
          </div>
        ))}
      </dl>
      {movement.tempo === null ? null : (
        <p>{say("movement.tempo", { down, hold, up })}</p>
      )}
      <p class="small quiet">{say("movement.dose.house")}</p>
    </section>
  );

  function doseLine({ family, sides }: Movement, dose: Dose): string {
    const line = speaker.value.dose({ ...dose, family, side: sides, kg: null });
    return dose.effortMax === null
      ? line
      : `${line}, ${say("movement.effort", { n: dose.effortMax })}`;
  }
}
