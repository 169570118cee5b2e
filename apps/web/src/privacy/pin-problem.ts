export type PinProblem = "digits" | "differ";

const PIN = /^\d{6,12}$/;

/** What is wrong with a new PIN and its repetition, or null. */
export function pinProblem(pin: string, again: string): PinProblem | null {
  if (!PIN.test(pin)) return "digits";
  return pin === again ? null : "differ";
}
