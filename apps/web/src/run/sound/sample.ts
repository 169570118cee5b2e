import { cueFile } from "./run-file.ts";

/** Plays a call by itself, one at a time. */
export interface SamplePlayer {
  readonly play: (kind: "run" | "walk") => void;
  readonly release: () => void;
}

export function samplePlayer(): SamplePlayer {
  const audio = new Audio();
  const urls: string[] = [];
  const release = (): void => {
    audio.pause();
    for (const url of urls.splice(0)) URL.revokeObjectURL(url);
  };
  return {
    play: (kind) => {
      release();
      const url = URL.createObjectURL(cueFile({ kind, n: 1, of: 1 }));
      urls.push(url);
      audio.src = url;
      // Where it cannot be played the run itself says so.
      audio.play().catch(() => undefined);
    },
    release,
  };
}
