import { inPairs, runCommand } from "./run/command.ts";

/** Everything that is checked without running the code. All steps run, so that one fault does not hide another. */
const STEPS: readonly (readonly [string, readonly string[]])[] = [
  [
    "format",
    ["node_modules/.bin/biome", "format", "--no-errors-on-unmatched", "."],
  ],
  ["lint", ["npm", "run", "--silent", "lint"]],
  ["types", ["npm", "run", "--silent", "types"]],
  ["arrows", ["npm", "run", "--silent", "check:arrows"]],
  ["suppressions", ["npm", "run", "--silent", "check:suppressions"]],
  ["instruments", ["npm", "run", "--silent", "check:instruments"]],
  ["program", ["npm", "run", "--silent", "program", "--", "--check"]],
  ["docs", ["npm", "run", "--silent", "docs", "--", "--check"]],
  ["hazards", ["npm", "run", "--silent", "hazards", "--", "--check"]],
];

/** Enough of a failed step to begin with; the step's own command shows all. */
const SHOWN_LINES = 150;

const results = await inPairs(
  STEPS.map(([name, argv]) => async () => {
    const result = await runCommand(argv, { limitSeconds: 600 });
    const mark = result.code === 0 ? "ok" : "FAILED";
    console.log(
      `${mark.padEnd(7)}${name.padEnd(14)}${result.seconds.toFixed(1)} s`,
    );
    return { name, result };
  }),
);
const failed = results.filter(({ result }) => result.code !== 0);
for (const { name, result } of failed) {
  const lines = result.output.trimEnd().split("\n");
  console.error(`\n== ${name}\n${lines.slice(0, SHOWN_LINES).join("\n")}`);
  const hidden = lines.length - SHOWN_LINES;
  if (hidden > 0) console.error(`… and ${hidden} lines more`);
}
process.exitCode = failed.length === 0 ? 0 : 1;
