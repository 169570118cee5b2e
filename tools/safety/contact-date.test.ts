import { regions } from "@restride/program";
import { describe, expect, it } from "vitest";
import { runCommand } from "../run/command.ts";
import { staleContacts } from "./contact-date.ts";

/** The day of the last commit; of a copy without history, today. */
async function lastChange(): Promise<string> {
  const { code, output } = await runCommand([
    "git",
    "log",
    "-1",
    "--format=%cs",
  ]);
  return code === 0 ? output.trim() : new Date().toISOString().slice(0, 10);
}

describe("numbers to call", () => {
  it("hazard H-07: a date on which a number was tried is none to come and none over 180 days before the last change", async () => {
    expect(staleContacts(regions, await lastChange())).toEqual([]);
  });

  it("are found where the date is too old or to come", () => {
    const tried = (lastVerified: string) => ({
      regions: regions.regions.slice(0, 1).map((region) => ({
        ...region,
        contacts: region.contacts.slice(0, 1).map((contact) => ({
          ...contact,
          lastVerified,
        })),
        onRequest: [],
      })),
    });
    const on = (day: string) => staleContacts(tried(day), "2026-11-29").length;
    expect(["2026-06-02", "2026-11-29"].map(on)).toEqual([0, 0]);
    expect(["2026-06-01", "2026-11-30"].map(on)).toEqual([1, 1]);
  });
});
