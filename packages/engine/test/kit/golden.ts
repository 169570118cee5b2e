import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import type { Decision } from "../../src/index.ts";

const FOLDER = new URL("../golden/", import.meta.url);
const isUpdating = process.env["RESTRIDE_UPDATE_GOLDEN"] === "1";

/**
 * Compares a whole decision with the one that was read and kept under `test/golden/<name>.json`.
 * A difference means that behaviour changed: read it, then keep it with RESTRIDE_UPDATE_GOLDEN=1.
 */
export function expectGolden(name: string, decision: Decision): void {
  const file = new URL(`${name}.json`, FOLDER);
  const { program: _, ...kept } = decision;
  const text = `${JSON.stringify(kept, sortedKeys(kept), 1)}\n`;
  if (isUpdating) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `no golden decision ${name}`).toBe(true);
  expect(text).toBe(readFileSync(file, "utf8"));
}

/** All keys of a value and of everything in it, sorted: JSON.stringify then writes them in that order. */
function sortedKeys(value: unknown): string[] {
  const keys = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const item of part) visit(item);
    else if (part !== null && typeof part === "object") {
      for (const [key, inner] of Object.entries(part)) {
        keys.add(key);
        visit(inner);
      }
    }
  };
  visit(value);
  return [...keys].toSorted();
}
