import { existsSync, readdirSync } from "node:fs";
import * as v from "valibot";
import { type Fault, type Finding, pathText } from "../fault.ts";
import { ArticleFile } from "../schema/article.ts";
import * as clinical from "../schema/clinical.ts";
import * as evidence from "../schema/evidence.ts";
import { CheckFile, MovementFile } from "../schema/movement.ts";
import { CheckMinutesFile, NumbersFile } from "../schema/number.ts";
import * as plan from "../schema/plan.ts";
import { type ContentFile, readYaml } from "./file.ts";
import { issueFindings } from "./issue.ts";

/** A value of the content and the file that it stands in. */
export interface Filed<Value> {
  readonly file: string;
  readonly value: Value;
}

/** The single files of a program, each with the schema of its content. */
export const SINGLE_FILES = {
  program: { file: "program.yaml", schema: plan.ProgramFile },
  numbers: { file: "numbers.yaml", schema: NumbersFile },
  facts: { file: "facts.yaml", schema: evidence.FactsFile },
  doses: { file: "doses.yaml", schema: evidence.DosesFile },
  rules: { file: "rules.yaml", schema: evidence.RulesFile },
  checkMinutes: { file: "check-minutes.yaml", schema: CheckMinutesFile },
  gates: { file: "gates.yaml", schema: plan.GatesFile },
  families: { file: "families.yaml", schema: plan.FamiliesFile },
  flags: { file: "flags.yaml", schema: plan.FlagsFile },
  walk: { file: "walk.yaml", schema: plan.WalkFile },
  run: { file: "run.yaml", schema: plan.RunFile },
  policies: { file: "policies.yaml", schema: plan.PoliciesFile },
  warnings: { file: "clinical/warnings.yaml", schema: clinical.WarningsFile },
  topics: { file: "clinical/topics.yaml", schema: clinical.TopicsFile },
  signs: { file: "clinical/signs.yaml", schema: clinical.SignsFile },
  sites: { file: "clinical/sites.yaml", schema: clinical.SitesFile },
  history: { file: "clinical/history.yaml", schema: clinical.HistoryFile },
  goAheads: { file: "clinical/go-aheads.yaml", schema: clinical.GoAheadsFile },
  care: { file: "clinical/care.yaml", schema: clinical.CareFile },
  regions: { file: "clinical/regions.yaml", schema: clinical.RegionsFile },
} as const;

/** The folders of a program: one entry a file, or a few for sources. */
export const FOLDERS = {
  movements: { folder: "movement", editor: "movement", schema: MovementFile },
  checks: { folder: "check", editor: "check", schema: CheckFile },
  articles: { folder: "articles", editor: "article", schema: ArticleFile },
  sources: {
    folder: "source",
    editor: "sources",
    schema: evidence.SourcesFile,
  },
} as const;

type Singles = {
  readonly [Key in keyof typeof SINGLE_FILES]: v.InferOutput<
    (typeof SINGLE_FILES)[Key]["schema"]
  >;
};
type Folders = {
  readonly [Key in keyof typeof FOLDERS]: readonly Filed<
    v.InferOutput<(typeof FOLDERS)[Key]["schema"]>
  >[];
};

/** Everything of a program as written, each part of the shape that its schema asks for. */
export type Content = Singles & Folders;

export interface Reading {
  /** Null when a file is missing, unreadable or not of its shape: then there is nothing to cross-check. */
  readonly content: Content | null;
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly findings: readonly Finding[];
}

/** Reads and validates every file below a content folder; every fault of every file is collected. */
export function readContent(root: string): Reading {
  const files = new Map<string, ContentFile>();
  const findings: Finding[] = [];
  const parts: Record<string, unknown> = {};
  for (const [key, { file, schema }] of Object.entries(SINGLE_FILES)) {
    const reading = readOne(root, file, schema);
    if (reading.content !== null) files.set(file, reading.content);
    findings.push(...reading.findings);
    parts[key] = reading.value;
  }
  for (const [key, { folder, schema }] of Object.entries(FOLDERS)) {
    parts[key] = yamlBelow(root, folder).map((file) => {
      const reading = readOne(root, file, schema);
      if (reading.content !== null) files.set(file, reading.content);
      findings.push(...reading.findings);
      return { file, value: reading.value };
    });
  }
  return { content: isWhole(parts, findings) ? parts : null, files, findings };
}

/** With no finding every part went through its own schema, and so has the type that `Content` gives it. */
function isWhole(
  parts: unknown,
  findings: readonly Finding[],
): parts is Content {
  return typeof parts === "object" && findings.length === 0;
}

interface OneReading {
  readonly content: ContentFile | null;
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

function readOne(
  root: string,
  file: string,
  schema: v.GenericSchema,
): OneReading {
  if (!existsSync(`${root}/${file}`)) {
    const missing = {
      file,
      at: [],
      message: "The file is missing.",
      mend: `Write content/${file}.`,
    };
    return { content: null, value: null, findings: [missing] };
  }
  const { content, findings } = readYaml(root, file);
  if (content === null) return { content, value: null, findings };
  const result = v.safeParse(schema, content.value);
  if (result.success) return { content, value: result.output, findings };
  return {
    content,
    value: null,
    findings: [
      ...findings,
      ...result.issues.flatMap((issue) => issueFindings(file, issue)),
    ],
  };
}

function yamlBelow(root: string, folder: string): readonly string[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  return readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return yamlBelow(root, path);
      return entry.name.endsWith(".yaml") ? [path] : [];
    })
    .toSorted();
}

/** Faults as shown: findings with their lines, in the order of files and lines. */
export function locate(
  findings: readonly Finding[],
  files: ReadonlyMap<string, ContentFile>,
): readonly Fault[] {
  return findings
    .map(({ file, at, line, message, mend }) => ({
      file,
      line: line ?? files.get(file)?.lineOf(at) ?? null,
      path: pathText(at),
      message,
      mend,
    }))
    .toSorted((one, other) => {
      if (one.file !== other.file) return one.file < other.file ? -1 : 1;
      return (one.line ?? 0) - (other.line ?? 0);
    });
}
