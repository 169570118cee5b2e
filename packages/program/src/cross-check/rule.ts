import { placedNodes } from "../criterion.ts";
import type { Finding } from "../fault.ts";
import type { Content } from "../read/content.ts";
import type { RuleRow } from "../schema/evidence.ts";
import { isGrounded, UNGROUNDED } from "../schema/text.ts";

/** What stands in its own file and has its rule card in rules.yaml: the grounds come from there. */
export interface Owner {
  readonly kind: RuleRow["kind"];
  readonly sources: readonly string[];
  readonly house: string | null;
}

/** The rule ids that belong to warnings, signs, topics, checks and policies, with their grounds. */
export function owners(content: Content): ReadonlyMap<string, Owner> {
  const owner = (
    kind: Owner["kind"],
    { sources, house }: Omit<Owner, "kind">,
  ): Owner => ({ kind, sources, house });
  return new Map([
    ...content.warnings.map((warning): [string, Owner] => [
      warning.id,
      owner("sign", warning),
    ]),
    ...content.signs.map((sign): [string, Owner] => [
      `SG-${sign.id}`,
      owner("sign", sign),
    ]),
    ...content.topics.map((topic): [string, Owner] => [
      topic.id,
      owner("topic", topic),
    ]),
    ...content.checks.map(({ value }): [string, Owner] => [
      `CK-${value.id}`,
      owner("check", value),
    ]),
    ...content.policies.map((policy): [string, Owner] => [
      `PO-${policy.id}`,
      owner("policy", policy),
    ]),
  ]);
}

/** Kinds whose rule cards belong to entries of other files. */
const OWNED_KINDS: ReadonlySet<RuleRow["kind"]> = new Set([
  "sign",
  "topic",
  "check",
  "policy",
]);

/** Rule cards and what uses them match in both directions, and each has its grounds in exactly one place. */
export function ruleFindings(content: Content): readonly Finding[] {
  const owned = owners(content);
  return [
    ...usedFindings(content),
    ...unusedFindings(content),
    ...ownerFindings(content, owned),
    ...groundFindings(content, owned),
  ];
}

function usedFindings(content: Content): readonly Finding[] {
  return placedNodes(content).flatMap(({ file, at, node }) =>
    "use" in node || Object.hasOwn(content.rules, node.rule)
      ? []
      : [
          {
            file,
            at: [...at, "rule"],
            message: `The rule \`${node.rule}\` is not in rules.yaml.`,
            mend: "Write its sentence and grounds there.",
          },
        ],
  );
}

/** Criteria of gates (G-) and families (F-) exist only in those files; the other rules are the engine's. */
function unusedFindings(content: Content): readonly Finding[] {
  const used = new Set(
    placedNodes(content).flatMap(({ node }) =>
      "use" in node ? [] : [node.rule],
    ),
  );
  return Object.keys(content.rules).flatMap((id) =>
    /^[GF]-/u.test(id) && !used.has(id)
      ? [
          {
            file: "rules.yaml",
            at: [id],
            message: "No gate or family uses it.",
            mend: "Remove it, or use it.",
          },
        ]
      : [],
  );
}

function ownerFindings(
  content: Content,
  owned: ReadonlyMap<string, Owner>,
): readonly Finding[] {
  const without = [...owned].flatMap(([id, { kind }]) => {
    const rule = content.rules[id];
    if (rule === undefined)
      return [
        {
          file: "rules.yaml",
          at: [],
          message: `\`${id}\` has no rule card.`,
          mend: `Write it with kind: ${kind}.`,
        },
      ];
    if (rule.kind !== kind)
      return [
        {
          file: "rules.yaml",
          at: [id, "kind"],
          message: `It is a ${kind}.`,
          mend: `Give kind: ${kind}.`,
        },
      ];
    return [];
  });
  const orphans = Object.entries(content.rules).flatMap(([id, rule]) =>
    OWNED_KINDS.has(rule.kind) && !owned.has(id)
      ? [
          {
            file: "rules.yaml",
            at: [id],
            message: `No ${rule.kind} of that id exists.`,
            mend: "Remove the card, or write the entry that it is for.",
          },
        ]
      : [],
  );
  return [...without, ...orphans];
}

function groundFindings(
  content: Content,
  owned: ReadonlyMap<string, Owner>,
): readonly Finding[] {
  return Object.entries(content.rules).flatMap(([id, rule]) => {
    if (!owned.has(id)) {
      return isGrounded(rule)
        ? []
        : [
            {
              file: "rules.yaml",
              at: [id],
              message: "It has no grounds.",
              mend: `Give ${UNGROUNDED}.`,
            },
          ];
    }
    return isGrounded(rule)
      ? [
          {
            file: "rules.yaml",
            at: [id],
            message: "Its grounds stand in its own file already.",
            mend: "Remove `sources` and `house` here.",
          },
        ]
      : [];
  });
}
