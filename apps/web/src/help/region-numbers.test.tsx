import { catalogue, program, regions, sources } from "@restride/program";
import { speaker } from "@restride/words";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { RegionNumbers } from "./region-numbers.tsx";

/** The page of numbers, with one date for all of them. */
function pageWith(lastVerified: string | null): string {
  const tried = {
    ...regions,
    regions: regions.regions.map((region) => ({
      ...region,
      contacts: region.contacts.map((contact) => ({
        ...contact,
        lastVerified,
      })),
    })),
  };
  const content = { catalogue, regions: tried, sources };
  const speaks = speaker("unsaid", "en", { content });
  return render(
    <RegionNumbers speaks={speaks} program={program} regions={tried} />,
  );
}

describe("numbers of the regions", () => {
  it("hazard H-07: says when a number was last tried, where somebody has", () => {
    expect(pageWith("2026-11-20")).toContain("Last tried on");
    expect(pageWith(null)).not.toContain("Last tried on");
  });
});
