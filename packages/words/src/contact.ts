import type { Content } from "./content.ts";
import { idAsWords } from "./content.ts";
import type { TextKey } from "./language.ts";
import type { Params, Talk } from "./talk.ts";

const FALLBACK_REGION = "other";

/** Someone to contact, in words. `number` is null where only words can say how. */
export interface ContactWords {
  readonly role: string;
  readonly label: string;
  readonly number: string | null;
  readonly kind: "call" | "text" | "words";
  readonly hours: string | null;
  readonly note: string | null;
  /** What to do: `Call 999`, or how to reach a role that has no listed number. */
  readonly text: string;
  /** What to do when nobody answers. */
  readonly fallback: string;
  readonly lastVerified: string | null;
  /** When the number was last tried, or that nobody has. Null where there is no number. */
  readonly checked: string | null;
}

type Regions = NonNullable<Content["regions"]>;
type RegionContact = Regions["regions"][number]["contacts"][number];

function regionOf(
  talk: Talk,
  id: string,
): Regions["regions"][number] | undefined {
  const regions = talk.content.regions?.regions ?? [];
  return (
    regions.find((region) => region.id === id) ??
    regions.find((region) => region.id === FALLBACK_REGION)
  );
}

/** All that a region lists for a role; where it lists none, the one entry that says in words how to reach it. */
export function contactsFor(
  talk: Talk,
  role: string,
  region: string,
): readonly ContactWords[] {
  const listed = (regionOf(talk, region)?.contacts ?? []).filter(
    (contact) => contact.role === role,
  );
  return listed.length === 0
    ? [roleInWords(talk, role)]
    : listed.map((contact) => listedContact(talk, contact));
}

function listedContact(talk: Talk, contact: RegionContact): ContactWords {
  const { role, label, number, note, fallback } = contact;
  return number === null
    ? { ...roleInWords(talk, role), label, note, fallback }
    : numberWords(talk.say, contact, number);
}

/** A contact with a number: how to use it, and when it was last tried. */
export function numberWords(
  say: (key: TextKey, params?: Params) => string,
  contact: RegionContact,
  number: string,
): ContactWords {
  const { role, label, kind, hours, note, fallback, lastVerified } = contact;
  const checked =
    lastVerified === null
      ? say("contact.stale")
      : say("contact.checked", { date: lastVerified });
  const text = say(`contact.${kind}`, { number });
  const how = { text, fallback, lastVerified, checked };
  return { role, label, number, kind, hours, note, ...how };
}

function roleInWords(talk: Talk, role: string): ContactWords {
  const words = talk.content.regions?.roles.find(({ id }) => id === role);
  const label = words?.label ?? idAsWords(role);
  const local = talk.say("contact.local");
  return {
    role,
    label,
    number: null,
    kind: "words",
    hours: null,
    note: null,
    text: words?.text ?? label,
    fallback: words?.fallback ?? local,
    lastVerified: null,
    checked: null,
  };
}
