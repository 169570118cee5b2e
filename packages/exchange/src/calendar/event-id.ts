const OFFSET_BASIS = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58dn;
const PRIME = 0x0000_0000_0100_0000_0000_0000_0000_013bn;
const MASK = (1n << 128n) - 1n;

/** FNV-1a of 128 bits (RFC 9923): no secret, only a number that is always the same and no other's. */
function fnv1a(text: string): bigint {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash;
}

/**
 * An id for a planned session, the same in every calendar made from this journal: a later file then takes the place of
 * an earlier one in a calendar, and never of another person's. It tells nothing by itself (RFC 7986 §5.3): a UUID of
 * version 8 (RFC 9562 §5.8).
 */
export function eventId(journalId: string, session: string): string {
  const hex = fnv1a(`${journalId}/${session}`).toString(16).padStart(32, "0");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}
