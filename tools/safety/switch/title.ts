const LEADING_ID = /^[A-Z]+-[A-Za-z0-9-]*[A-Za-z0-9](?![A-Za-z0-9-])/;

/** What stands like an id at the start of a title; null where nothing does. */
export function leadingId(title: string): string | null {
  return LEADING_ID.exec(title)?.[0] ?? null;
}
