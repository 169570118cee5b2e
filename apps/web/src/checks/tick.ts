/** One short, soft tick for the ear. */
export interface Ticker {
  tick(isFirst: boolean): void;
  close(): void;
}

const HIGH_HERTZ = 1320;
const LOW_HERTZ = 880;
const LOUD = 0.25;
const SILENT = 0.0001;
const SECONDS = 0.06;

/** Made on a tap, as browsers ask; null where the device has no sound of its own. */
export function startTicker(): Ticker | null {
  if (!("AudioContext" in window)) return null;
  const audio = new AudioContext();
  return {
    tick: (isFirst) => {
      const begin = audio.currentTime;
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = isFirst ? HIGH_HERTZ : LOW_HERTZ;
      volume.gain.setValueAtTime(LOUD, begin);
      volume.gain.exponentialRampToValueAtTime(SILENT, begin + SECONDS);
      tone.connect(volume).connect(audio.destination);
      tone.start(begin);
      tone.stop(begin + SECONDS);
    },
    close: () => void audio.close(),
  };
}
