import { describe, expect, it } from "vitest";
import { suppressionFaults } from "./suppression/find.ts";

const DISABLE = ["oxlint", "disable-next-line no-var"].join("-");
const EXPECT = ["@ts", "expect-error"].join("-");

function faults(path: string, text: string): readonly string[] {
  return suppressionFaults(new Map([[path, text]])).map(
    (fault) => `${fault.path}:${fault.line}`,
  );
}

describe("check-suppressions", () => {
  it.each([
    "engine",
    "figures",
    "program",
    "vault",
    "wire",
  ])("allows none in %s", (room) => {
    const path = `packages/${room}/src/a.ts`;
    expect(
      faults(path, `const a = 1;\n// ${DISABLE} -- a good reason`),
    ).toEqual([`${path}:2`]);
    expect(faults(path, `/* ${EXPECT}: a good reason */`)).toEqual([
      `${path}:1`,
    ]);
  });

  it("asks for a reason elsewhere", () => {
    expect(faults("apps/web/src/a.ts", `// ${DISABLE}`)).toHaveLength(1);
    expect(faults("apps/web/src/a.ts", `// ${EXPECT}`)).toHaveLength(1);
    expect(
      faults("apps/web/src/a.ts", `// ${DISABLE} -- the browser needs it`),
    ).toEqual([]);
    expect(faults("apps/web/src/a.ts", `// ${EXPECT} a wrong call`)).toEqual(
      [],
    );
  });

  it("does not mind the words outside a comment", () => {
    expect(
      faults("packages/engine/src/a.ts", `const mark = "${DISABLE}";`),
    ).toEqual([]);
  });
});
