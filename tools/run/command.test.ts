import { describe, expect, it } from "vitest";
import { inPairs, runCommand } from "./command.ts";

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH")
      return false;
    throw error;
  }
}

describe("run", () => {
  it("gives a command's code and output", async () => {
    const result = await runCommand([
      "sh",
      "-c",
      "echo out; echo err >&2; exit 3",
    ]);
    expect(result.code).toBe(3);
    expect(result.output).toContain("out");
    expect(result.output).toContain("err");
  });

  it("gives 127 for a command that is not there", async () => {
    const result = await runCommand(["restride-no-such-command"]);
    expect(result.code).toBe(127);
  });

  it("ends what a command left running in the background", async () => {
    const { output } = await runCommand(["sh", "-c", "sleep 600 & echo $!"]);
    const pid = Number(output.trim());
    expect(pid).toBeGreaterThan(1);
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
  });

  it("ends a command that is over its limit", async () => {
    const result = await runCommand(["sleep", "600"], { limitSeconds: 0.2 });
    expect(result.code).not.toBe(0);
    expect(result.output).toContain("over its time limit");
  });

  it("runs at most two jobs at once and keeps their order", async () => {
    let running = 0;
    let most = 0;
    const job = (name: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return name;
    };
    expect(await inPairs([1, 2, 3, 4, 5].map(job))).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });
});
