/** What a locked phone shows of a run: a word, how far it is, and one button. Nothing of it names health. */
export interface LockScreen {
  readonly title: string;
  readonly isGoing: boolean;
  /** Milliseconds. */
  readonly position: number;
  readonly length: number;
}

const MS = 1000;

/** Gives the buttons of the lock screen to a run, and takes them back; a browser without them does without. */
export function lockScreenButtons(
  play: () => void,
  pause: () => void,
): () => void {
  if (!("mediaSession" in navigator)) return () => undefined;
  const { mediaSession } = navigator;
  mediaSession.setActionHandler("play", play);
  mediaSession.setActionHandler("pause", pause);
  return () => {
    mediaSession.setActionHandler("play", null);
    mediaSession.setActionHandler("pause", null);
    mediaSession.metadata = null;
    mediaSession.playbackState = "none";
    mediaSession.setPositionState();
  };
}

export function showOnLockScreen(shown: LockScreen): void {
  if (!("mediaSession" in navigator)) return;
  const { mediaSession } = navigator;
  const { title, isGoing, position, length } = shown;
  if (mediaSession.metadata?.title !== title)
    mediaSession.metadata = new MediaMetadata({ title });
  mediaSession.playbackState = isGoing ? "playing" : "paused";
  mediaSession.setPositionState({
    duration: length / MS,
    position: Math.min(position, length) / MS,
    playbackRate: 1,
  });
}

/** Tells the phone whether other sound may go on beside ours, where it listens. */
export function shareSound(isMixed: boolean): void {
  if (!("audioSession" in navigator)) return;
  const session: unknown = navigator.audioSession;
  if (typeof session === "object" && session !== null && "type" in session)
    session.type = isMixed ? "transient" : "playback";
}
