import {
  buildClip,
  measureClip,
  measureTempo,
  readFigure,
} from "../../packages/figures/src/index.ts";
import { writtenFigures } from "./content.ts";

/** Prints what is wrong in each figure, worst of each kind: `npx tsx tools/figures/measure.ts [NAME …]`. */
const wanted = process.argv.slice(2);
let sound = 0;
for (const { id, family, figure, tempo } of writtenFigures()) {
  if (wanted.length > 0 && !wanted.includes(id) && !wanted.includes(family))
    continue;
  const spec = figure === undefined ? null : readFigure(figure);
  if (spec === null) continue;
  const clip = buildClip(spec);
  const findings = [...measureClip(clip), ...measureTempo(clip, tempo)];
  if (findings.length === 0) sound++;
  for (const { code, part, frame, value, limit } of findings)
    console.log(
      `${id}: ${code} ${part}, frame ${frame}: ${value.toFixed(1)} (${limit.toFixed(1)})`,
    );
}
console.log(`${sound} sound`);
