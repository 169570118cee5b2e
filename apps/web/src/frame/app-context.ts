import type {
  CivilDate,
  DecisionResult,
  Entry,
  Journal,
  Program,
} from "@restride/engine";
import type { Regions } from "@restride/program";
import type { JournalStore } from "@restride/vault";
import type { DaySpeaker } from "@restride/words";
import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { DeviceState } from "../store/device.ts";
import type { EntryBody } from "../store/entry-body.ts";
import type { Profile, ScreenAnswers } from "../store/profile.ts";
import type { Router } from "./route.ts";
import type { Say } from "./say.ts";
import type { InstallOffer } from "../install/offer.ts";
import type { Update } from "./service-worker.ts";

/** A short word at the foot of the screen, with a way back where there is one. */
export interface Toast {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** What the screens see: view models and a way to write, never a store. */
export interface App {
  readonly program: Program;
  readonly router: Router;
  readonly today: ReadonlySignal<CivilDate>;
  readonly journal: ReadonlySignal<Journal>;
  readonly profile: ReadonlySignal<Profile>;
  readonly screen: ReadonlySignal<ScreenAnswers>;
  readonly device: ReadonlySignal<DeviceState>;
  readonly speaker: ReadonlySignal<DaySpeaker>;
  readonly result: ReadonlySignal<DecisionResult>;
  /** Minutes she says she has today; null leaves the profile's. */
  readonly minutes: ReadonlySignal<number | null>;
  readonly chooseMinutes: (minutes: number) => void;
  readonly toast: ReadonlySignal<Toast | null>;
  /** Shows a short word, in place of the last; `null` takes it away. */
  readonly tell: (toast: Toast | null) => void;
  readonly say: Say;
  /** Whom to call, by region. */
  readonly regions: Regions;
  /** A new version that waits to be taken into use. */
  readonly update: ReadonlySignal<Update>;
  /** The browser's offer to install, once it has made one. */
  readonly installOffer: ReadonlySignal<InstallOffer | null>;
  /** A speaker that knows the whole text of movements and checks; it is fetched when first asked for. */
  readonly speakerWithTexts: () => Promise<DaySpeaker>;
  /** Fetches, once, what the screens beyond Today say; `speaker` knows it afterwards. Rejects with NotFetched. */
  readonly fetchWords: () => Promise<void>;
  /** Keeps entries, all or none. Null when the device could not; she has been told. */
  readonly write: (
    ...bodies: readonly EntryBody[]
  ) => Promise<readonly Entry[] | null>;
  /** Every line of the journal as it is kept, unreadable ones among them. Rejects with the store's Fault. */
  readonly journalText: () => Promise<string>;
  /** Keeps a part of the device's own state. Where the device could not, it holds until the app is closed; she has been told. */
  readonly keep: (change: Partial<DeviceState>) => Promise<void>;
  /** What holds the journal on this device; null in a sample, which keeps nothing. */
  readonly keeper: Keeper | null;
}

/** The journal as a whole, for the screen of her data alone: what saves, restores and deletes it. */
export interface Keeper {
  readonly store: JournalStore;
  /** Reads everything again. Throws the store's Fault. */
  readonly load: () => Promise<void>;
  /** Where the other tabs listen. */
  readonly tabs: Pick<BroadcastChannel, "postMessage">;
}

export const AppContext = createContext<App | null>(null);

/** The app of the page. Throws outside of it: a bug. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new TypeError("no app around this component");
  return app;
}
