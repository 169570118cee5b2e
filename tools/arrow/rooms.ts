/** The rooms of the house and the arrows between them: docs/architecture.md, as data. */
export interface Room {
  readonly name: string;
  readonly dir: string;
  /** Rooms that its code may import at run time. */
  readonly values: readonly string[];
  /** Rooms of which it may import types only. */
  readonly types: readonly string[];
  /** No third-party package and no Node module. */
  readonly isPure: boolean;
}

const PACKAGES = [
  "engine",
  "figures",
  "program",
  "words",
  "exchange",
  "wire",
  "vault",
] as const;

function room(
  dir: string,
  values: readonly string[],
  extra: Partial<Room> = {},
): Room {
  const name = dir.slice(dir.indexOf("/") + 1);
  return { name, dir, values, types: [], isPure: false, ...extra };
}

export const ROOMS: readonly Room[] = [
  room("packages/engine", [], { isPure: true }),
  room("packages/figures", [], { isPure: true }),
  room("packages/program", ["engine", "figures"]),
  room("packages/words", ["engine"], { types: ["program"] }),
  room("packages/exchange", ["engine", "program", "figures", "words"]),
  room("packages/wire", [], { isPure: true }),
  room("packages/vault", ["engine", "wire"]),
  room("apps/web", PACKAGES),
  room("apps/relay", ["wire"]),
  room("apps/cli", [...PACKAGES, "relay"]),
];

/** The room that a file lies in, or null for tools, benchmarks and root configuration. */
export function roomOf(path: string): Room | null {
  return (
    ROOMS.find((candidate) => path.startsWith(`${candidate.dir}/`)) ?? null
  );
}

const TEST_PATH =
  /\.(test|e2e)\.tsx?$|\.contract\.ts$|^(packages|apps)\/[^/]+\/(test|e2e|testing)\//;
const TOOL_PATH = /^(packages|apps)\/[^/]+\/[^/]+\.config\.ts$/;

/** Tests and build configuration may import any room. */
export function isFreeToImport(path: string): boolean {
  return TEST_PATH.test(path) || TOOL_PATH.test(path);
}
