import type { Finding, PathPart } from "../fault.ts";
import type { Content } from "../read/content.ts";
import type { SourceRow } from "../schema/evidence.ts";
import { claimFindings, claims, floors, unknownFact } from "./claim.ts";
import { isGrounded, UNGROUNDED } from "../schema/text.ts";

/** Every cited source has a record, every named fact exists, and every number equals the fact that it names. */
export function evidenceFindings(content: Content): readonly Finding[] {
  return [
    ...groundlessFindings(content),
    ...sourceFindings(content),
    ...factFindings(content),
    ...tagFindings(content),
    ...claimFindings(content),
  ];
}

/** The records of every source file, by id. */
export function sourceRecords(
  content: Content,
): ReadonlyMap<string, SourceRow> {
  return new Map(content.sources.flatMap(({ value }) => Object.entries(value)));
}

/** An entry that must say where it comes from. */
interface Grounded {
  readonly file: string;
  readonly at: readonly PathPart[];
  readonly entry: {
    readonly sources: readonly string[];
    readonly house: string | null;
  };
}

/** Every entry with `sources` and `house` of its own; rule cards have their own check. */
function groundedEntries(content: Content): readonly Grounded[] {
  const list = (
    file: string,
    entries: readonly Grounded["entry"][],
  ): readonly Grounded[] =>
    entries.map((entry, index) => ({ file, at: [index], entry }));
  return [
    ...[...content.movements, ...content.checks].map(({ file, value }) => ({
      file,
      at: [],
      entry: value,
    })),
    ...list("policies.yaml", content.policies),
    ...list("clinical/warnings.yaml", content.warnings),
    ...list("clinical/topics.yaml", content.topics),
    ...list("clinical/signs.yaml", content.signs),
    ...list("clinical/sites.yaml", content.sites),
    ...list("clinical/history.yaml", content.history),
    ...list("clinical/go-aheads.yaml", content.goAheads),
    ...list("clinical/care.yaml", content.care),
  ];
}

function groundlessFindings(content: Content): readonly Finding[] {
  return groundedEntries(content).flatMap(({ file, at, entry }) =>
    isGrounded(entry)
      ? []
      : [
          {
            file,
            at: [...at, "sources"],
            message: "It has no grounds.",
            mend: `Give ${UNGROUNDED}.`,
          },
        ],
  );
}

/** Every place that cites a source. */
function citations(content: Content): readonly {
  readonly file: string;
  readonly at: readonly PathPart[];
  readonly id: string;
}[] {
  const contacts = content.regions.regions.flatMap(
    ({ contacts: open, onRequest }, index) =>
      (
        [
          ["contacts", open],
          ["onRequest", onRequest],
        ] as const
      ).flatMap(([key, group]) =>
        group.flatMap(({ source }, place) =>
          source === null
            ? []
            : [
                {
                  file: "clinical/regions.yaml",
                  at: ["regions", index, key, place, "source"],
                  id: source,
                },
              ],
        ),
      ),
  );
  return [
    ...groundedEntries(content).flatMap(({ file, at, entry }) =>
      entry.sources.map((id, place) => ({
        file,
        at: [...at, "sources", place],
        id,
      })),
    ),
    ...contacts,
    ...content.articles.flatMap(({ file, value }) =>
      value.body.flatMap(({ sources }, index) =>
        named(file, ["body", index, "sources"], sources),
      ),
    ),
    ...Object.entries(content.rules).flatMap(([rule, { sources }]) =>
      (sources ?? []).map((id, place) => ({
        file: "rules.yaml",
        at: [rule, "sources", place],
        id,
      })),
    ),
    ...Object.entries(content.facts.facts).map(([fact, { source }]) => ({
      file: "facts.yaml",
      at: ["facts", fact, "source"],
      id: source,
    })),
  ];
}

function sourceFindings(content: Content): readonly Finding[] {
  const known = sourceRecords(content);
  return citations(content).flatMap(({ file, at, id }) =>
    known.has(id)
      ? []
      : [
          {
            file,
            at,
            message: `The source \`${id}\` has no record.`,
            mend: "Write it below source/, or cite one that is there.",
          },
        ],
  );
}

function named(
  file: string,
  at: readonly PathPart[],
  ids: readonly string[] | undefined,
) {
  return (ids ?? []).map((id, place) => ({ file, at: [...at, place], id }));
}

/** Every place that names a fact without claiming to equal it. */
function mentions(content: Content) {
  return [
    ...Object.entries(content.facts.facts).flatMap(([id, fact]) =>
      named("facts.yaml", ["facts", id, "derivedFrom"], fact.derivedFrom),
    ),
    ...Object.entries(content.numbers).flatMap(([key, row]) =>
      named("numbers.yaml", [key, "leansOn"], row.leansOn),
    ),
    ...Object.entries(content.doses).flatMap(([id, dose]) =>
      named("doses.yaml", [id, "leansOn"], dose.leansOn),
    ),
    ...content.walk.flatMap((step, index) =>
      named("walk.yaml", [index, "leansOn"], step.leansOn),
    ),
    ...named("run.yaml", ["leansOn"], content.run.leansOn),
    ...floors(content).flatMap(({ at, floor }) =>
      named("policies.yaml", [...at, "leansOn"], floor.leansOn),
    ),
    ...Object.entries(content.rules).flatMap(([id, rule]) =>
      named("rules.yaml", [id, "facts"], rule.facts),
    ),
    ...content.articles.flatMap(({ file, value }) =>
      value.body.flatMap(({ facts }, index) =>
        named(file, ["body", index, "facts"], facts),
      ),
    ),
  ];
}

/** Every fact that is named exists, and every fact is named somewhere: facts.yaml holds what the program uses. */
function factFindings(content: Content): readonly Finding[] {
  const { facts } = content.facts;
  const places = mentions(content);
  const unknown = places.flatMap(({ file, at, id }) =>
    Object.hasOwn(facts, id) ? [] : [unknownFact(file, at, id)],
  );
  const used = new Set([
    ...places.map(({ id }) => id),
    ...claims(content).map(({ fact }) => fact),
  ]);
  const idle = Object.keys(facts).filter((id) => !used.has(id));
  return [
    ...unknown,
    ...idle.map((id) => ({
      file: "facts.yaml",
      at: ["facts", id],
      message: "No number, dose, rule or article uses it.",
      mend: "Remove it, or name it where it counts.",
    })),
  ];
}

/**
 * A fact bears the tag of the record that it cites, since surfaces show how the record was read. What others report
 * of a source has a record of its own. A fact that was worked out here stands on those that it names.
 */
function tagFindings(content: Content): readonly Finding[] {
  const records = sourceRecords(content);
  return Object.entries(content.facts.facts).flatMap(([id, fact]) => {
    const record = records.get(fact.source);
    if (record === undefined || fact.tag === "D" || fact.tag === record.tag)
      return [];
    return [
      {
        file: "facts.yaml",
        at: ["facts", id, "tag"],
        message: `It is tagged ${fact.tag}, and its source \`${fact.source}\` ${record.tag}.`,
        mend: "Cite the record of what was read, or correct the tag that is wrong.",
      },
    ];
  });
}
