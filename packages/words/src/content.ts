import type {
  Catalogue,
  CheckWords,
  MovementWords,
  Regions,
  SignWords,
  Sources,
  WarningWords,
} from "@restride/program";

/** The words that come from a program. All optional: what is absent is named by its id. */
export interface Content {
  readonly catalogue?: Catalogue;
  readonly regions?: Regions;
  readonly sources?: Sources;
}

const NO_GROUNDS = { sources: [], house: null } as const;

/** An id as words, for what no catalogue names. */
export function idAsWords(id: string): string {
  return id.replaceAll("-", " ");
}

export function movementWords(content: Content, id: string): MovementWords {
  return (
    content.catalogue?.movements[id] ?? {
      name: idAsWords(id),
      family: "",
      strategy: [],
      answers: "",
      setUp: [],
      cues: [],
      breath: "",
      compensation: { seen: "", fix: "" },
      care: null,
      equipment: [],
      substitutes: {},
      easier: null,
      harder: null,
      reviewedBy: "",
      ...NO_GROUNDS,
    }
  );
}

export function checkWords(content: Content, id: string): CheckWords {
  return (
    content.catalogue?.checks[id] ?? {
      name: idAsWords(id),
      about: "",
      setUp: [],
      do: [],
      counts: [],
      pass: "",
      equipment: [],
      withoutEquipment: "",
      reviewedBy: "",
      ...NO_GROUNDS,
    }
  );
}

export function signWords(content: Content, id: string): SignWords {
  return (
    content.catalogue?.signs[id] ?? {
      text: idAsWords(id),
      severity: [],
      ...NO_GROUNDS,
    }
  );
}

/** A warning question, and the answer that a qualifier stands for. */
export interface WarningAnswer extends WarningWords {
  /** Words of the qualifier in the id; null for a bare id. */
  readonly qualifier: string | null;
  /** Question and answer in one line, without the question mark. */
  readonly line: string;
}

/** The words of `RF-nn` or `RF-nn.<qualifier>`, compared with what the region knows where that differs. */
export function warningWords(
  content: Content,
  id: string,
  region: string | null,
): WarningAnswer {
  const [bare = id, name] = id.split(".");
  const words = content.catalogue?.warnings[bare] ?? {
    text: idAsWords(bare),
    qualifiers: {},
    regions: {},
    ...NO_GROUNDS,
  };
  const text =
    (region === null ? undefined : words.regions[region]) ?? words.text;
  const qualifier =
    name === undefined ? null : (words.qualifiers[name] ?? idAsWords(name));
  const [question = text] = text.split("?");
  const line = qualifier === null ? question : `${question}: ${qualifier}`;
  return { ...words, text, qualifier, line };
}
