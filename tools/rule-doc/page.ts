import type { Book } from "./book.ts";
import {
  contactSection,
  exitSection,
  goAheadSection,
  holdSection,
  levelSection,
} from "./care.ts";
import { factSection, numberSection, sourceSection } from "./evidence.ts";
import { gateSections } from "./gate.ts";
import {
  doseSection,
  ladderSections,
  runSection,
  walkSection,
} from "./ladder.ts";
import { bullet, code, headingLink, paragraphs } from "./markdown.ts";
import { checkSection, policySection } from "./plan.ts";
import { guardSection, limitSection, ruleSections } from "./rule.ts";
import {
  historySection,
  signSection,
  siteSection,
  topicSection,
  warningSection,
} from "./sign.ts";

/** Sections in the order of reading: the urgent first. `ids` is what the ids told in it begin with. */
const SECTIONS: readonly {
  readonly heading: string;
  readonly ids: string;
  readonly text: (book: Book) => string;
}[] = [
  { heading: "Warning signs", ids: "RF- PG-", text: warningSection },
  { heading: "Levels", ids: "", text: levelSection },
  { heading: "Whom to contact", ids: "", text: contactSection },
  { heading: "Signs of a check-in", ids: "SG-", text: signSection },
  { heading: "Pain by site", ids: "", text: siteSection },
  { heading: "Consult-first topics", ids: "GP-", text: topicSection },
  { heading: "History", ids: "", text: historySection },
  { heading: "Holds", ids: "H-", text: holdSection },
  { heading: "Ways out of a hold", ids: "X-", text: exitSection },
  { heading: "Go-aheads", ids: "", text: goAheadSection },
  { heading: "Gates", ids: "G-", text: gateSections },
  { heading: "Policies", ids: "PO-", text: policySection },
  { heading: "Rules", ids: "S- LD- W- C- R- CK- P-", text: ruleSections },
  { heading: "Limits", ids: "L-", text: limitSection },
  { heading: "Readiness checks", ids: "CK-", text: checkSection },
  { heading: "Families and rungs", ids: "F-", text: ladderSections },
  { heading: "Doses", ids: "", text: doseSection },
  { heading: "Walks", ids: "", text: walkSection },
  { heading: "Walk-run ladder", ids: "", text: runSection },
  { heading: "Guard conditions", ids: "GU- GUARD", text: guardSection },
  { heading: "Numbers", ids: "", text: numberSection },
  { heading: "Facts", ids: "", text: factSection },
  { heading: "Sources", ids: "", text: sourceSection },
];

/** The whole page of rules. The same program and words give the same bytes. */
export function rulesPage(book: Book): string {
  const contents = SECTIONS.map(({ heading, ids }) => {
    const named = ids === "" ? "" : `: ${ids.split(" ").map(code).join(" ")}`;
    return bullet(`${headingLink(heading)}${named}`);
  });
  const sections = SECTIONS.flatMap(({ heading, text }) => [
    `## ${heading}`,
    text(book),
  ]);
  return `${paragraphs([intro(book), contents.join("\n"), ...sections])}\n`;
}

function intro({ program, provenance }: Book): string {
  const name = `${program.id}@${program.hash.slice(0, 12)}`;
  return `# Rules

<!-- Written by \`npm run docs\`. Do not edit: change packages/program/content, packages/words or the guard. -->

Every stable id of the program ${code(name)}: what it says, its numbers, and where they come from. Reviewed by a
clinician: **${provenance.reviewedBy}**.

To find a rule that the app or the command line named, search this page for its id, or open
\`rules.md#<id in small letters>\`. How the rules work together: [architecture](architecture.md); the words used here:
[glossary](glossary.md); why: [decisions](decisions/).

“House rule” marks what is our own choice, with its reason. (S), (T) and (D) say how a source or fact was read: see
${headingLink("Sources")}. Sentences in quotation marks are those of the app, in the voice that assumes nothing.`;
}
