import { formatDay } from "../../src/day.ts";
import type { ProfileEntry } from "../../src/index.ts";
import { HEALTHY } from "../kit/story.ts";
import { type Evening, firstEvening, type Told } from "./evening.ts";
import { type Alphabet, screen } from "./move.ts";

/** A body to begin with: what the profile says, the day of the first entry, and how much may happen to it. */
export interface Body {
  readonly id: string;
  readonly profile: Partial<ProfileEntry>;
  readonly firstDay: number;
  readonly alphabet: Alphabet;
  /** Whether her history was asked about at all. */
  readonly isAsked: boolean;
}

/** The day of the epoch on which every pregnancy here ended, a Monday. */
const ENDED = 20_458;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const YEARS_LATER = 1100;

function body(id: string, profile: Partial<ProfileEntry>, firstDay = 0): Body {
  return { id, profile, firstDay, alphabet: "few", isAsked: true };
}

/** Every kind of body that a window, a gate or a floor tells apart. */
export const BODIES: readonly Body[] = [
  { ...body("no complications", {}), alphabet: "whole" },
  body("caesarean", { birth: "caesarean" }),
  body("severe tear", { tear: "third-fourth" }),
  body("assisted", { birth: "assisted" }),
  {
    ...body("unknown", { birth: "unknown", tear: "unknown" }),
    isAsked: false,
  },
  body("prolapse", { history: ["prolapse"] }),
  body("early loss", { gestationWeeks: 8, outcome: "ended-early" }),
  body("loss at 15 weeks", { gestationWeeks: 15, outcome: "ended-early" }),
  body("years later", {}, YEARS_LATER),
];

const { history: NO_HISTORY, ...UNASKED } = HEALTHY;

/** The evening of her first day: the profile, and the health questions answered. */
export function rootOf({ profile, firstDay, isAsked }: Body): Evening {
  const about: Told = {
    kind: "profile",
    ended: formatDay(ENDED),
    ...UNASKED,
    ...(isAsked ? { history: NO_HISTORY } : {}),
    days: EVERY_DAY,
    ...profile,
  };
  return firstEvening(ENDED + firstDay, [about, screen()]);
}

/** Days since the pregnancy ended. */
export function dayOfLife({ day }: Evening): number {
  return day - ENDED;
}
