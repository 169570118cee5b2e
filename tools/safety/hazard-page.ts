import {
  anchor,
  code,
  paragraphs,
  table,
  wrapped,
  bullet,
} from "../rule-doc/markdown.ts";
import type { Hazard, Proof } from "./hazard-log.ts";

const SEVERITY: Readonly<Record<number, string>> = {
  5: "death or serious",
  4: "permanent",
  3: "needs care",
  2: "distress or short harm",
  1: "nuisance",
};

/** The hazard log as a page. */
export function hazardPage(
  hazards: readonly Hazard[],
  ownSources: Readonly<Record<string, string>>,
): string {
  const rows = hazards.map(({ id, hazard, severity, proofs }) => [
    `[${id}](#${id.toLowerCase()})`,
    hazard,
    String(severity),
    String(proofs.length),
  ]);
  return `${paragraphs([
    "# Hazard log",
    "<!-- Written by `npm run hazards` from hazards.yaml. Do not edit. -->",
    wrapped(
      "What could go wrong for somebody, what stands against it, and which test proves that it does. `npm run check` fails where a rule, a file or a test that is named here is gone; `npm test` where one of the tests has not passed. Severity: 5 death or serious, 4 permanent, 3 needs care, 2 distress or short harm, 1 nuisance. How likely each is, is left to a clinical safety lead; none has looked at this log yet.",
    ),
    table(["hazard", "what goes wrong", "severity", "tests"], rows),
    ...hazards.flatMap(hazardSection),
    "## Sources of this log alone",
    wrapped(
      "All others are in [the rules](../rules.md#sources). Read as reported by others.",
    ),
    Object.entries(ownSources)
      .map(([id, cite]) => bullet(`${anchor(id)}${id}: ${cite}`))
      .join("\n"),
  ])}\n`;
}

function hazardSection(hazard: Hazard): readonly string[] {
  const { id, cause, harm, severity, residual } = hazard;
  const rules =
    hazard.rules.length === 0
      ? ""
      : ` Rules: ${hazard.rules.map(ruleLink).join(", ")}.`;
  return [
    `## ${id}`,
    wrapped(`**${hazard.hazard}**`),
    [
      bullet(`Cause: ${cause}`),
      bullet(
        `Harm: ${harm} Severity ${severity}, ${SEVERITY[severity] ?? ""}.`,
      ),
      bullet(`Control: ${hazard.code.map(fileLink).join(", ")}.${rules}`),
      bullet("Proof:"),
      ...hazard.proofs.map((proof) => bullet(proofText(proof), 1)),
      bullet(`What is left: ${residual}`),
      bullet(
        `Sources: ${hazard.sources.join(", ").replace("house", "our own")}.`,
      ),
    ].join("\n"),
  ];
}

function proofText({ file, title }: Proof): string {
  return `${title} ([${file.slice(file.lastIndexOf("/") + 1)}](../../${file}))`;
}

function ruleLink(id: string): string {
  return `[${id}](../rules.md#${id.toLowerCase()})`;
}

function fileLink(path: string): string {
  return `[${code(path)}](../../${path})`;
}
