import type { Regions } from "@restride/program";

const MOST_DAYS = 180;
const MS_PER_DAY = 86_400_000;

/** Contacts whose date of being tried is to come, or too long before a day: the day of the last change, not today's. */
export function staleContacts(
  { regions }: Pick<Regions, "regions">,
  day: string,
): readonly string[] {
  return regions.flatMap(({ id, contacts, onRequest }) =>
    [...contacts, ...onRequest].flatMap(({ label, lastVerified }) => {
      if (lastVerified === null) return [];
      const days = (Date.parse(day) - Date.parse(lastVerified)) / MS_PER_DAY;
      if (days < 0) return [`${id}, ${label}: ${lastVerified} is to come`];
      return days > MOST_DAYS
        ? [`${id}, ${label}: tried ${days} days ago`]
        : [];
    }),
  );
}
