const SECONDS_PER_MINUTE = 60;

/** Minutes and seconds as a stopwatch has them. */
export function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  const rest = String(Math.floor(seconds) % SECONDS_PER_MINUTE);
  return `${minutes}:${rest.padStart(2, "0")}`;
}
