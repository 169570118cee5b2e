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

/** What is wanted of an element by us: whatever else it does comes from outside. */
interface Wanted {
  isPlaying: boolean;
  /** Seconds at which it is. */
  at: number;
}

function listenTo(
  audio: HTMLAudioElement,
  wanted: Wanted,
  ear: TrackEar,
  signal: AbortSignal,
): void {
  const listen = (name: string, act: () => void): void =>
    audio.addEventListener(name, act, { signal });
  listen("timeupdate", () => {
    if (audio.seeking) return;
    wanted.at = audio.currentTime;
    ear.heard(Math.round(wanted.at * MS));
  });
  // A slider on a lock screen would make seconds that nobody ran.
  listen("seeking", () => {
    if (Math.abs(audio.currentTime - wanted.at) > 1)
      audio.currentTime = wanted.at;
  });
  listen("pause", () => {
    if (!wanted.isPlaying || audio.ended) return;
    wanted.isPlaying = false;
    ear.stood();
  });
  listen("play", () => {
    if (wanted.isPlaying) return;
    wanted.isPlaying = true;
    ear.went();
  });
  listen("ended", () => {
    wanted.isPlaying = false;
    ear.heard(Math.round(audio.duration * MS));
  });
  listen("error", ear.failed);
}

export function trackOf(blob: Blob, ear: TrackEar): Track {
  const url = URL.createObjectURL(blob);
  const audio = new Audio(url);
  audio.preload = "auto";
  const wanted: Wanted = { isPlaying: false, at: 0 };
  const listening = new AbortController();
  listenTo(audio, wanted, ear, listening.signal);
  return {
    play: (from) => {
      wanted.isPlaying = true;
      wanted.at = from / MS;
      if (Math.abs(audio.currentTime - wanted.at) > NEAR_SECONDS)
        audio.currentTime = wanted.at;
      audio.play().catch((error: unknown) => {
        // Paused before it had begun, or let go of: that is no fault.
        if (error instanceof DOMException && error.name === "AbortError")
          return;
        ear.failed();
      });
    },
    pause: () => {
      wanted.isPlaying = false;
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
