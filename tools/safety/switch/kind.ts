import { before, put, type Switch } from "./switch.ts";

/** Ids that take effect at one place for all of their kind, because the program names them. */

/** Whether these switches turn an id of a kind off. */
export function isOfKind(id: string, kind: string): boolean {
  switch (kind) {
    case "criterion":
      return id.startsWith("F-");
    case "check":
    case "gate":
    case "guard":
    case "limit":
    case "policy":
    case "sign":
    case "topic":
      return true;
    default:
      return false;
  }
}

export const KIND_SWITCHES: readonly Switch[] = [
  // A criterion that is off is met.
  before(
    "criterion/evaluate.ts",
    "  if (isLeaf(criterion)) return askLeaf(context, criterion).met;",
    "  if ($OFF(criterion.rule)) return true;",
  ),
  put(
    "criterion/evaluate.ts",
    "  if (isLeaf(criterion)) return leafVerdict(context, criterion);",
    `  const verdict = askedVerdict(context, criterion);
  return $OFF(criterion.rule) ? { ...verdict, met: true } : verdict;
}

function askedVerdict(context, criterion) {
  if (isLeaf(criterion)) return leafVerdict(context, criterion);`,
  ),
  // A sign is heard as absent.
  put(
    "fold/check-in.ts",
    "answers.push([sign, severity]);",
    'answers.push([sign, $OFF("SG-" + sign) ? 0 : severity]);',
  ),
  // A warning is not heard, whoever raised it.
  put(
    "sign/warning.ts",
    "const raised = [...reportedWarnings(today), ...implied];",
    "const raised = [...reportedWarnings(today), ...implied].filter((each) => !$OFF(bareId(each.id)));",
  ),
  // A topic is heard as no, and history does not count as one.
  before(
    "sign/topic.ts",
    '  const known = state.topics.get(topic) ?? UNKNOWN;\n  const isUnsure = answer === "unsure";',
    '  if (answer === "no" && $OFF("X-ANSWER")) return;\n  if ($OFF(topic)) answer = "no";\n  if (answer === "unsure" && $OFF("S-TOPIC-OPEN")) answer = "no";',
  ),
  put(
    "sign/topic.ts",
    "if (known.pastAccepted || state.cares.has(key)) return;",
    'if ($OFF(topic) || $OFF("S-TOPIC-OPEN") || known.pastAccepted || state.cares.has(key)) return;',
  ),
  // A policy has no floor.
  before(
    "criterion/floor.ts",
    "  return isShort(index, state) ? policy.earlyLossRunFloors : policy.runFloors;",
    '  if ($OFF("PO-" + policy.id)) return [{ fromDay: 0, goAhead: false }];',
  ),
  // A check, or a strength mark, is reached by whatever was done.
  before(
    "session/check.ts",
    '  if (check.side === "none") return (done.value ?? 0) >= check.need;',
    '  if ($OFF("CK-" + check.id) || $OFF("CK-DOSE")) return true;',
  ),
  put(
    "session/choose.ts",
    "if (done < check.need) weak.add(check.family);",
    'if (done < check.need && !$OFF("CK-" + check.id) && !$OFF("CK-BENCHMARK")) weak.add(check.family);',
  ),
  // A limit takes nothing away.
  put(
    "limit.ts",
    "const clamped = limit.clamp(session);",
    "const clamped = $OFF(limit.id) ? session : limit.clamp(session);",
  ),
  // A condition of the guard never objects; none does while a rule of the planner is off, so that its own test must notice.
  put(
    "guard/guard.ts",
    "return GUARD_CONDITIONS.filter(({ holds }) =>\n    readings.every((facts) => !holds(facts, offered)),",
    'return GUARD_CONDITIONS.filter(({ id, holds }) =>\n    !$OFF(id) && !$OFF("guard") && readings.every((facts) => !holds(facts, offered)),',
  ),
  // The lives that tests cut from are lived once: with every rule on, or once for each that is off.
  {
    file: "packages/engine/test/kit/life.ts",
    was: "const key = JSON.stringify([weeks, profile]);\n  const lived = lives.get(key) ?? live(story, weeks);",
    put: `const key = JSON.stringify([weeks, profile, globalThis.restrideLife?.key()]);
  const lived = lives.get(key) ?? globalThis.restrideLife?.on(() => live(story, weeks)) ?? live(story, weeks);`,
  },
];
