import { placedNodes } from "../criterion.ts";
import type { Finding, PathPart } from "../fault.ts";
import type { Content } from "../read/content.ts";
import { CARE_LEVELS } from "../schema/text.ts";

/** Whatever one file says about another is there: movements, checks, warnings, topics, roles. */
export function referenceFindings(content: Content): readonly Finding[] {
  return [
    ...criterionFindings(content),
    ...flagFindings(content),
    ...checkFindings(content),
    ...walkFindings(content),
    ...warningFindings(content),
    ...siteAndHistoryFindings(content),
    ...goAheadFindings(content),
    ...careFindings(content),
  ];
}

function unknown(
  file: string,
  at: readonly PathPart[],
  what: string,
  id: string,
): Finding {
  return {
    file,
    at,
    message: `There is no ${what} \`${id}\`.`,
    mend: "Name one that there is, or correct its spelling.",
  };
}

function criterionFindings(content: Content): readonly Finding[] {
  const movements = new Set(content.movements.map(({ value }) => value.id));
  const checks = new Set(content.checks.map(({ value }) => value.id));
  const gates = new Set<string>(content.gates.gates.map(({ gate }) => gate));
  return placedNodes(content).flatMap(({ file, at, node }) => {
    if ("use" in node) return useFindings(content, { file, at, use: node.use });
    if (node.test === "rung" && !movements.has(node.movement))
      return [unknown(file, [...at, "movement"], "movement", node.movement)];
    if (node.test === "check" && !checks.has(node.check))
      return [unknown(file, [...at, "check"], "check", node.check)];
    if ("gate" in node && !gates.has(node.gate))
      return [unknown(file, [...at, "gate"], "gate", node.gate)];
    return [];
  });
}

/** A shared node names no other: two that name each other have no end. */
function useFindings(
  { gates }: Content,
  { file, at, use }: { file: string; at: readonly PathPart[]; use: string },
): readonly Finding[] {
  const place = [...at, "use"];
  if (!Object.hasOwn(gates.nodes, use))
    return [unknown(file, place, "shared node", use)];
  if (at[0] !== "nodes") return [];
  const message = "A shared node names another.";
  return [{ file, at: place, message, mend: "Write the other out in it." }];
}

function flagFindings(content: Content): readonly Finding[] {
  const known = new Set([
    ...content.movements.map(({ value }) => value.id),
    ...content.families.map(({ id }) => `family/${id}`),
  ]);
  return Object.entries(content.flags).flatMap(([flag, ids]) =>
    ids.flatMap((id, index) =>
      known.has(id)
        ? []
        : [unknown("flags.yaml", [flag, index], "movement or family", id)],
    ),
  );
}

function checkFindings(content: Content): readonly Finding[] {
  const movements = new Map(
    content.movements.map(({ value }) => [value.id, value]),
  );
  return content.checks.flatMap(({ file, value }) => {
    const found: Finding[] = [];
    if (!content.families.some(({ id }) => id === value.family))
      found.push(unknown(file, ["family"], "family", value.family));
    if (!movements.has(value.movement))
      found.push(unknown(file, ["movement"], "movement", value.movement));
    const rung = value.rung === null ? undefined : movements.get(value.rung);
    if (value.rung !== null && rung?.family !== value.family)
      found.push(
        unknown(file, ["rung"], `movement of \`${value.family}\``, value.rung),
      );
    if (value.jolts !== (movements.get(value.movement)?.impact ?? 0) > 0) {
      found.push({
        file,
        at: ["jolts"],
        message: "`jolts` does not agree with the impact of its movement.",
        mend: "A check jolts exactly when its movement does.",
      });
    }
    return found;
  });
}

function walkFindings(content: Content): readonly Finding[] {
  const walks = new Set(
    content.movements
      .filter(({ value }) => value.family === "walk")
      .map(({ value }) => value.id),
  );
  return content.walk.flatMap((step, index) =>
    walks.has(step.movement)
      ? []
      : [unknown("walk.yaml", [index, "movement"], "walk", step.movement)],
  );
}

/** `RF-06` and `RF-06.fainted`, for every warning and qualifier; `sign:ill`, for every sign. */
function warningRefs(content: Content): ReadonlySet<string> {
  return new Set([
    ...content.warnings.flatMap(({ id, qualifiers }) => [
      id,
      ...Object.keys(qualifiers).map((name) => `${id}.${name}`),
    ]),
    ...content.signs.map(({ id }) => `sign:${id}`),
  ]);
}

function warningFindings(content: Content): readonly Finding[] {
  const refs = warningRefs(content);
  const file = "clinical/warnings.yaml";
  return content.warnings.flatMap((warning, index) => {
    const found = warning.with.flatMap(({ any }, place) =>
      any.flatMap((id, spot) =>
        refs.has(id)
          ? []
          : [
              unknown(
                file,
                [index, "with", place, "any", spot],
                "warning or qualifier",
                id,
              ),
            ],
      ),
    );
    const levels = Object.values(warning.qualifiers);
    const strongest = CARE_LEVELS.find((level) => levels.includes(level));
    if (strongest !== undefined && strongest !== warning.level) {
      found.push({
        file,
        at: [index, "level"],
        message: `Its strongest qualifier is \`${strongest}\`.`,
        mend: "A bare id carries the level of its strongest qualifier.",
      });
    }
    const [named, said] = [
      Object.keys(warning.qualifiers),
      Object.keys(warning.qualifierTexts),
    ];
    if (
      named.length !== said.length ||
      named.some((name) => !said.includes(name))
    ) {
      found.push({
        file,
        at: [index, "qualifierTexts"],
        message: "The qualifiers and their texts do not match.",
        mend: "Give one text for each qualifier.",
      });
    }
    return found;
  });
}

function siteAndHistoryFindings(content: Content): readonly Finding[] {
  const refs = warningRefs(content);
  const topics = new Set(content.topics.map(({ id }) => id));
  return [
    ...content.sites.flatMap(({ asks }, index) =>
      asks === null || refs.has(asks)
        ? []
        : [unknown("clinical/sites.yaml", [index, "asks"], "warning", asks)],
    ),
    ...content.history.flatMap(({ topic }, index) =>
      topic === null || topics.has(topic)
        ? []
        : [unknown("clinical/history.yaml", [index, "topic"], "topic", topic)],
    ),
  ];
}

/** A go-ahead may name a warning, topic, sign, site, hold, pain as such, or a scope; a prefix must match something. */
function goAheadFindings(content: Content): readonly Finding[] {
  const known = new Set<string>([
    ...warningRefs(content),
    ...content.topics.map(({ id }) => id),
    ...content.signs.map(({ id }) => id),
    ...content.sites.map(({ id }) => id),
    ...Object.entries(content.rules).flatMap(([id, rule]) =>
      rule.kind === "hold" ? [id] : [],
    ),
    "pain",
    "exercise",
    "impact",
    "running",
  ]);
  const isKnown = (id: string): boolean =>
    id.endsWith("*")
      ? [...known].some((other) => other.startsWith(id.slice(0, -1)))
      : known.has(id);
  return content.goAheads.flatMap((rule, index) =>
    rule.for.flatMap((id, place) =>
      isKnown(id)
        ? []
        : [
            unknown(
              "clinical/go-aheads.yaml",
              [index, "for", place],
              "sign, topic, hold or scope",
              id,
            ),
          ],
    ),
  );
}

function careFindings(content: Content): readonly Finding[] {
  const roles = new Set(content.regions.roles.map(({ id }) => id));
  const refs = new Set([
    ...warningRefs(content),
    ...content.signs.map(({ id }) => id),
    ...content.sites.map(({ id }) => id),
  ]);
  const general = content.care
    .filter((rule) => rule.for === undefined)
    .map(({ level }) => level);
  const levels = CARE_LEVELS.flatMap((level) =>
    general.filter((other) => other === level).length === 1
      ? []
      : [
          {
            file: "clinical/care.yaml",
            at: [],
            message: `There must be exactly one general entry for \`${level}\`.`,
            mend: "Write it, or remove the second.",
          },
        ],
  );
  const unknownRoles = content.care.flatMap(({ contacts, for: ids }, index) => [
    ...contacts.flatMap((contact, place) =>
      contact.roles.flatMap((role, spot) =>
        roles.has(role)
          ? []
          : [
              unknown(
                "clinical/care.yaml",
                [index, "contacts", place, "roles", spot],
                "role",
                role,
              ),
            ],
      ),
    ),
    ...(ids ?? []).flatMap((id, place) =>
      refs.has(id)
        ? []
        : [
            unknown(
              "clinical/care.yaml",
              [index, "for", place],
              "warning, sign or site",
              id,
            ),
          ],
    ),
  ]);
  return [...levels, ...unknownRoles];
}
