import type { Aids } from "./aids-kept.ts";

const BUZZ_MS = 180;

/** Says a line with a voice that the device has itself, in place of what it is saying; a device with none stays silent. */
export function speak(
  { speak: isWanted }: Aids,
  text: string,
  locale: string,
): void {
  if (!isWanted || !("speechSynthesis" in window)) return;
  const language = locale.slice(0, 2);
  const voice = speechSynthesis
    .getVoices()
    .find(
      ({ localService, lang }) => localService && lang.startsWith(language),
    );
  // A voice that is not the device's own would send what it says to somebody's server.
  if (voice === undefined) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}

/** A turn of the breath: one word and one buzz, a longer one for the way out. What is being said is not cut off by it. */
export function paceBreath(
  aids: Aids,
  turn: "in" | "out",
  { text, locale }: { readonly text: string; readonly locale: string },
): void {
  if (aids.buzz && "vibrate" in navigator)
    navigator.vibrate(turn === "in" ? BUZZ_MS : 3 * BUZZ_MS);
  if ("speechSynthesis" in window && speechSynthesis.speaking) return;
  speak(aids, text, locale);
}

/** One short buzz, where the device has it. */
export function buzz({ buzz: isWanted }: Aids): void {
  if (isWanted && "vibrate" in navigator) navigator.vibrate(BUZZ_MS);
}

/** Keeps the screen on until it is let go; asked for anew whenever the page comes back into sight. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isLetGo = false;
  const hold = async (): Promise<void> => {
    if (isLetGo || document.visibilityState !== "visible") return;
    // Refused when the battery is low, and on devices that cannot: the session goes on all the same.
    const got = await navigator.wakeLock?.request("screen").catch(() => null);
    lock = got ?? null;
    if (isLetGo) void lock?.release();
  };
  const again = (): void => void hold();
  document.addEventListener("visibilitychange", again);
  void hold();
  return () => {
    isLetGo = true;
    document.removeEventListener("visibilitychange", again);
    void lock?.release();
  };
}
