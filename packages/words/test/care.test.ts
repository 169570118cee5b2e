import { describe, expect, it } from "vitest";
import { program, regions } from "@restride/program";
import type { Decision } from "@restride/engine";
import type { TextKey } from "../src/language.ts";
import { messagesIn } from "../src/message.ts";
import { CALL_NOW, CALL_SOON, EMERGENCY } from "../src/en/care.ts";
import { CARD } from "../src/en/support.ts";
import { speaker } from "../src/speaker.ts";
import { VOICES } from "../src/voice.ts";
import { CONTENT, stringsIn } from "./sample.ts";

type CareOf = Pick<Decision, "care" | "week" | "phase">;
const VOICE = speaker("unsaid", "en", { content: CONTENT });

function emergency(
  signs: readonly string[],
  over: Partial<CareOf> = {},
): CareOf {
  const contacts = ["emergency-number"];
  return {
    care: { level: "emergency", signs, contacts },
    week: 6,
    phase: "reconnect",
    ...over,
  };
}

function call(
  level: "call-now" | "call-soon",
  contacts: readonly string[],
): CareOf {
  return {
    care: { level, signs: ["RF-15"], contacts },
    week: 3,
    phase: "reconnect",
  };
}

describe("emergency words", () => {
  it("hazard H-08: the number of her region comes first, and an unknown region names the local one", () => {
    const titles = ["US", "UK", "CA", "AU", "EU", "Atlantis", ""].map(
      (region) => VOICE.care(emergency(["RF-01"]), region)?.title,
    );
    expect(titles).toEqual([
      "911: call now.",
      "999: call now.",
      "911: call now.",
      "000: call now.",
      "112: call now.",
      "Call your local emergency number now.",
      "Call your local emergency number now.",
    ]);
    for (const { id } of regions.regions) {
      expect(VOICE.care(emergency(["RF-01"]), id)?.contacts[0]?.role).toBe(
        "emergency-number",
      );
    }
  });

  it("hazard H-01: nothing speaks of a plan or of exercise", () => {
    for (const voice of VOICES) {
      const words = speaker(voice, "en", { content: CONTENT }).care(
        emergency(["RF-03"]),
        "UK",
      );
      const { title, lines } = words ?? { title: "", lines: [] };
      expect([title, ...lines].join(" ")).not.toMatch(
        /exercise|plan|session|walk|run|breath|continue|understand|ok/i,
      );
    }
  });

  it("hazard H-43: short, plain lines, whatever the sign", () => {
    for (const [, { text }] of messagesIn([EMERGENCY, CALL_NOW])) {
      const words = text.replaceAll(/[[\]|]/g, " ").split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(14);
      const long = words.filter(
        (word) => word.replaceAll(/\W/g, "").length > 10,
      );
      expect(long).toEqual([]);
    }
    for (const { id } of program.warnings) {
      const words = VOICE.care(emergency([id]), "UK");
      const all = [words?.title ?? "", ...(words?.lines ?? [])].join(" ");
      expect(all.split(" ").length).toBeLessThanOrEqual(40);
    }
  });

  it("says what to tell them first: the pregnancy within the last year", () => {
    const first = (over: Partial<CareOf>): string | undefined =>
      VOICE.care(emergency(["RF-01"], over), "UK")?.lines[0];
    expect(first({ week: 0 })).toBe(
      "Say first: I was pregnant within the last year.",
    );
    expect(first({ week: 52 })).toContain("within the last year");
    expect(first({ week: 53 })).toBe(
      "Say first: I have been pregnant, and when it ended.",
    );
    expect(first({ week: null, phase: "pregnant" })).toBe(
      "Say first: I may be pregnant, or was within the last year.",
    );
    const pregnant = speaker("pregnant", "en", { content: CONTENT });
    expect(
      pregnant.care(
        emergency(["RF-01"], { week: null, phase: "pregnant" }),
        "UK",
      )?.lines[0],
    ).toBe("Say first: I am pregnant.");
  });

  it("hazard H-12: thoughts of harm bring the crisis line beside the number, and kind words", () => {
    const contacts = ["emergency-number", "crisis-line"];
    const decision = {
      care: { level: "emergency" as const, signs: ["RF-04"], contacts },
      week: 6,
      phase: "load" as const,
    };
    const words = VOICE.care(decision, "US");
    expect(words?.contacts.map(({ number }) => number)).toEqual([
      "911",
      "988",
      "988",
    ]);
    expect(words?.lines.at(-1)).toBe(
      "You matter. Talk to a person now. Stay with someone until help is there.",
    );
  });

  it("hazard H-28: the words of care are the same in every voice but the pregnant one's first line", () => {
    for (const voice of ["living-baby", "loss"] as const) {
      const said = speaker(voice, "en", { content: CONTENT });
      expect(said.care(emergency(["RF-01"]), "UK")).toEqual(
        VOICE.care(emergency(["RF-01"]), "UK"),
      );
    }
  });

  it("names the signs as they were reported, to be read out", () => {
    expect(VOICE.care(emergency(["RF-06.fainted"]), "UK")?.signs).toEqual([
      "Fainting, or feeling dizzy at rest: Fainted, blacked out or lost consciousness",
    ]);
  });

  it("speaks without any program at hand", () => {
    const words = speaker("unsaid").care(emergency(["RF-01"]), "UK");
    expect(words?.title).toBe("Call your local emergency number now.");
    expect(words?.lines).toHaveLength(3);
  });
});

describe("words to call", () => {
  it("call-now says whom, and what to do when nobody answers", () => {
    const roles = ["maternity-unit", "urgent-line", "emergency-number"];
    const words = VOICE.care(call("call-now", roles), "UK");
    expect(words?.title).toBe("Call now, at any hour.");
    expect(words?.contacts.map(({ role, number }) => [role, number])).toEqual([
      ["maternity-unit", null],
      ["urgent-line", "111"],
      ["emergency-number", "999"],
    ]);
    expect(words?.lines).toContain("Nobody answers? Call 999.");
    expect(VOICE.care(call("call-now", roles), "other")?.lines).toContain(
      "Nobody answers? Call your local emergency number.",
    );
  });

  it("call-soon keeps the gentle work and says what opens the rest", () => {
    const words = VOICE.care(
      call("call-soon", ["midwife-or-doctor", "pelvic-physio"]),
      "UK",
    );
    expect(words?.title).toContain("BC Women’s Hospital");
    expect(words?.lines.join(" ")).toContain("goes on meanwhile");
    expect(
      messagesIn([CALL_SOON])
        .map(([, { text }]) => text)
        .join(" "),
    ).not.toMatch(/diagnos/i);
  });

  it("is silent when there is nothing to do", () => {
    expect(VOICE.care({ care: null, week: 6, phase: "load" }, "UK")).toBeNull();
  });
});

describe("contacts", () => {
  it("hazard H-07: a number that nobody has tried says so", () => {
    const contact = VOICE.contact("emergency-number", "UK");
    expect(contact).toMatchObject({
      number: "999",
      kind: "call",
      text: "Call 999",
      lastVerified: null,
    });
    expect(contact.checked).toContain("Nobody has tried this number");
  });

  it("a role without a number is told in words, with what to do when nobody answers", () => {
    const contact = VOICE.contact("usual-doctor", "UK");
    expect(contact).toMatchObject({
      number: null,
      kind: "words",
      checked: null,
    });
    expect(contact.text).toMatch(/^Call your own doctor/);
    expect(contact.fallback).not.toBe("");
    expect(VOICE.contact("unheard-of", "UK").label).toBe("unheard of");
  });

  it("gives calls and texts to one line", () => {
    expect(VOICE.contacts("crisis-line", "US").map(({ text }) => text)).toEqual(
      ["Call 988", "Text 988"],
    );
  });

  it("hazard H-14: the card for someone close names what they may see and whom to call", () => {
    const card = stringsIn(CARD.strings).join(" ");
    expect(
      Object.keys(CARD.strings).filter((key) => key.startsWith("card.sign.")),
    ).toHaveLength(6);
    expect(card).toContain("Call the emergency number now");
    expect(card).toContain("This app calls nobody");
  });

  // A card that calls an ambulance for low mood or short nights alone is not believed about the signs that need one.
  it("hazard H-14: low mood and poor sleep alone call for a talk, and for the number when sudden or beside a sign", () => {
    const said = (key: TextKey): string => VOICE.text(key);
    for (const [key, text] of Object.entries(CARD.strings))
      if (key.startsWith("card.sign."))
        expect(stringsIn(text).join(" ")).not.toMatch(/low|withdrawn|sleep/i);
    expect(said("card.low.sudden")).toMatch(
      /^All of a sudden, or beside a sign above.*Call the emergency number now/,
    );
    expect(said("card.low.alone")).toMatch(
      /a doctor, a midwife or a crisis or support line today/,
    );
    expect(said("card.sign.unlike")).toBe("Not behaving like themselves");
    expect(said("card.low.alone")).not.toContain("emergency");
    expect(said("card.low.harm")).toContain("call the emergency number now");
  });

  it("hazard H-12: what was asked about harm is what is repeated, wherever it stands", () => {
    const asked = "not wanting to be alive";
    expect(VOICE.text("harm.question")).toContain(asked);
    expect(VOICE.warning("RF-04").text).toContain(asked);
    expect(VOICE.sign("RF-04").short).toContain(asked);
    for (const key of [
      "help.harm",
      "card.low.harm",
      "check-in.nothing.covers",
    ] as const)
      expect(VOICE.text(key)).toContain(asked);
  });
});
