import { voiceFor, VOICES } from "@restride/words";
import { describe, expect, it } from "vitest";
import { voicesOnOffer } from "./voice-switch.tsx";

const OUTCOMES = [
  "living-baby",
  "died",
  "ended-early",
  "unsaid",
  "pregnant",
] as const;

describe("the words switch", () => {
  it("offers only voices that the words would then speak in", () => {
    for (const outcome of OUTCOMES) {
      const offered = voicesOnOffer({ outcome });
      expect(offered).toContain("unsaid");
      expect(offered).toContain("loss");
      for (const voice of offered)
        expect(voiceFor({ outcome, voice })).toBe(voice);
      for (const voice of VOICES.filter((one) => !offered.includes(one)))
        expect(voiceFor({ outcome, voice })).not.toBe(voice);
    }
  });
});
