import type { Finding } from "../fault.ts";
import type { Content } from "../read/content.ts";
import { articleFindings } from "./article.ts";
import { evidenceFindings } from "./evidence.ts";
import { figureFindings } from "./figure.ts";
import { identityFindings } from "./identity.ts";
import { ladderFindings } from "./ladder.ts";
import { movementFindings } from "./movement.ts";
import { referenceFindings } from "./reference.ts";
import { ruleFindings } from "./rule.ts";
import { walkRunFindings } from "./walk-run.ts";

/** Everything that only shows when files are read beside each other. */
export function crossFindings(content: Content): readonly Finding[] {
  return [
    ...identityFindings(content),
    ...ladderFindings(content),
    ...movementFindings(content),
    ...figureFindings(content),
    ...walkRunFindings(content),
    ...referenceFindings(content),
    ...evidenceFindings(content),
    ...ruleFindings(content),
    ...articleFindings(content),
  ];
}
