import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const CONTENT = fileURLToPath(
  new URL("../../packages/program/content/", import.meta.url),
);

export interface Written {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly file: string;
  readonly figure: unknown;
  /** As the movement's file says it, "3-1-2"; null where it keeps none. */
  readonly tempo: string | null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Every movement and check as written, with its figure where it has one. */
export function writtenFigures(): readonly Written[] {
  return ["movement", "check"].flatMap((dir) =>
    readdirSync(`${CONTENT}${dir}`, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yaml"))
      .toSorted()
      .flatMap((path): readonly Written[] => {
        const file = `${dir}/${path}`;
        const value: unknown = parse(readFileSync(CONTENT + file, "utf8"));
        if (!isRecord(value)) return [];
        const family = dir === "check" ? "check" : String(value["family"]);
        return [
          {
            id: String(value["id"]),
            name: String(value["name"]),
            family,
            file,
            figure: value["figure"],
            tempo: typeof value["tempo"] === "string" ? value["tempo"] : null,
          },
        ];
      }),
  );
}
