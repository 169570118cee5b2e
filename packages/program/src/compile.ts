import type { Program } from "@restride/engine";
import { buildArticles } from "./build/article.ts";
import {
  buildCatalogue,
  buildRegions,
  buildSources,
} from "./build/catalogue.ts";
import { buildFigures } from "./build/figure.ts";
import { buildProgram } from "./build/program.ts";
import { buildProvenance } from "./build/provenance.ts";
import { crossFindings } from "./cross-check/all.ts";
import { wordFindings } from "./cross-check/words.ts";
import type { Fault } from "./fault.ts";
import { type Content, locate, readContent } from "./read/content.ts";
import type { Articles } from "./type/article.ts";
import type {
  Catalogue,
  Figures,
  Provenance,
  Regions,
  Sources,
} from "./type/output.ts";

export type { Fault } from "./fault.ts";

/** All that a content folder compiles to. */
export interface CompiledProgram {
  readonly program: Program;
  readonly catalogue: Catalogue;
  readonly provenance: Provenance;
  readonly sources: Sources;
  readonly regions: Regions;
  readonly figures: Figures;
  readonly articles: Articles;
}

export type CompileResult =
  | { readonly ok: true; readonly compiled: CompiledProgram }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Compiles a content folder. With any fault nothing is compiled and every fault is reported. Node only. */
export function compileProgram(dir: string): CompileResult {
  const { content, faults } = checkedContent(dir);
  if (content === null || faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    compiled: {
      program: buildProgram(content),
      catalogue: buildCatalogue(content),
      provenance: buildProvenance(content),
      sources: buildSources(content),
      regions: buildRegions(content),
      figures: buildFigures(content),
      articles: buildArticles(content),
    },
  };
}

/** Every fault of a content folder, in the order of files and lines; empty when it compiles. Node only. */
export function checkProgram(dir: string): readonly Fault[] {
  return checkedContent(dir).faults;
}

function checkedContent(dir: string): {
  readonly content: Content | null;
  readonly faults: readonly Fault[];
} {
  const { content, files, findings } = readContent(dir);
  const crossed = content === null ? [] : crossFindings(content);
  return {
    content,
    faults: locate(
      [...findings, ...wordFindings(files.values()), ...crossed],
      files,
    ),
  };
}
