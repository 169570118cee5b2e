/** Who listens to a track: it is the track that keeps the time. */
export interface TrackEar {
  /** So many milliseconds of it have been heard. */
  readonly heard: (at: number) => void;
  /** It was paused from outside: the lock screen, a call, earphones pulled out. */
  readonly stood: () => void;
  /** It was begun again from outside. */
  readonly went: () => void;
  /** It cannot play, or no longer. */
  readonly failed: () => void;
}

/** A whole session in one audio element: it goes on when the screen is off and no timer of the page runs. */
export interface Track {
  /** Plays from a millisecond of the session on. What the browser refuses is told to `failed`. */
  readonly play: (from: number) => void;
  /** Gives the milliseconds that have been heard. */
  readonly pause: () => number;
  /** Lets go of the sound; nothing is heard or told afterwards. */
  readonly release: () => void;
}

const MS = 1000;
/** As near as this it needs no jump. */
const NEAR_SECONDS = 0.02;

export function trackOf(blob: Blob, ear: TrackEar): Track {
  const url = URL.createObjectURL(blob);
  const audio = new Audio(url);
  audio.preload = "auto";
  const listening = new AbortController();
  const { signal } = listening;
  // What is wanted of it by us: any other change comes from outside.
  let isWanted = false;
  let last = 0;
  const jump = (seconds: number): void => {
    last = seconds;
    if (Math.abs(audio.currentTime - seconds) > NEAR_SECONDS)
      audio.currentTime = seconds;
  };
  const listen = (name: string, act: () => void): void =>
    audio.addEventListener(name, act, { signal });
  const fail = (): void => {
    if (!signal.aborted) ear.failed();
  };
  listen("timeupdate", () => {
    if (audio.seeking) return;
    last = audio.currentTime;
    ear.heard(Math.round(last * MS));
  });
  // A slider on a lock screen would make seconds that nobody ran.
  listen("seeking", () => {
    if (Math.abs(audio.currentTime - last) > 1) jump(last);
  });
  listen("pause", () => {
    if (!isWanted || audio.ended) return;
    isWanted = false;
    ear.stood();
  });
  listen("play", () => {
    if (isWanted) return;
    isWanted = true;
    ear.went();
  });
  listen("ended", () => {
    isWanted = false;
    ear.heard(Math.round(audio.duration * MS));
  });
  listen("error", fail);
  return {
    play: (from) => {
      isWanted = true;
      jump(from / MS);
      audio.play().catch((error: unknown) => {
        // Paused before it had begun: that is no fault.
        if (error instanceof DOMException && error.name === "AbortError")
          return;
        fail();
      });
    },
    pause: () => {
      isWanted = false;
      audio.pause();
      return Math.round(audio.currentTime * MS);
    },
    release: () => {
      listening.abort();
      audio.pause();
      audio.removeAttribute("src");
      audio.load();
      URL.revokeObjectURL(url);
    },
  };
}
