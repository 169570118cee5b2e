import { vocabularyOf } from "@restride/engine";
import { indexedDbJournalStore } from "@restride/vault";
import {
  type DaySpeaker,
  daySpeakerIn,
  type Voice,
  withStrings,
} from "@restride/words";
import {
  fetchFurther,
  type FurtherContent,
  type TodayContent,
} from "./content/content.ts";
import type { App } from "./frame/app-context.ts";
import { appModel } from "./frame/app-model.ts";
import { hashRouter } from "./frame/route.ts";
import { offeredUpdates } from "./frame/service-worker.ts";
import { keptOffer } from "./install/offer.ts";
import { watchHiding } from "./privacy/hide.ts";
import type { Opened } from "./privacy/opened.ts";
import type { Clock } from "./store/clock.ts";
import { entryIds } from "./store/entry-id.ts";
import { indexedDbDeviceStore } from "./store/indexed-db-device.ts";
import { journalModel, todaySignal } from "./store/journal-model.ts";
import { CHANNEL, DEVICE, JOURNAL } from "./store/place.ts";

const MINUTE_MS = 60_000;

/** A speaker over what has been fetched so far. */
export function speakerWith(
  { pack, catalogue, regions, sources }: TodayContent,
  voice: Voice,
  more: FurtherContent | null,
): DaySpeaker {
  if (more === null)
    return daySpeakerIn(pack, voice, {
      content: { catalogue, regions, sources },
    });
  const { movements, checks } = more;
  return daySpeakerIn(withStrings(pack, more.strings), voice, {
    content: {
      catalogue: { ...catalogue, movements, checks },
      regions,
      sources: { ...sources, ...more.sources },
    },
  });
}

async function nameNeutrally(page: Window, alias: string): Promise<void> {
  // Before anything is fetched: the file itself names the tab after the app.
  page.document.title = alias;
  const { wearAlias } = await import("./privacy/alias.ts");
  wearAlias(page.document, alias);
}

/**
 * Joins clock, storage and program to the app of a window. Rejects with the storage's Fault; the code `sealed` asks for the
 * store that a PIN has opened.
 */
export async function startApp(
  page: Window,
  content: TodayContent,
  opened?: Opened,
): Promise<App> {
  const { store, device } = opened ?? {
    store: indexedDbJournalStore({ name: JOURNAL }),
    device: indexedDbDeviceStore(DEVICE),
  };
  const { program, regions } = content;
  const clock: Clock = { now: () => new Date() };
  const tabs = new BroadcastChannel(CHANNEL);
  const journal = journalModel({
    store,
    clock,
    vocabulary: vocabularyOf(program),
    newId: entryIds((bytes) => crypto.getRandomValues(bytes)),
    announce: () => tabs.postMessage("written"),
  });
  const reload = (): void => page.location.reload();
  tabs.addEventListener("message", ({ data }) => {
    if (data === "forgotten") reload();
    // Sealed meanwhile, or sealed anew: the page begins again, with the way in.
    else journal.load().catch(reload);
  });
  const { today, refresh } = todaySignal(clock);
  page.setInterval(refresh, MINUTE_MS);
  page.document.addEventListener("visibilitychange", refresh);
  const [loaded] = await Promise.all([device.read(), journal.load()]).catch(
    (error: unknown) => {
      // Another start may follow, with an ear of its own.
      tabs.close();
      throw error;
    },
  );
  watchHiding(page);
  if (loaded.alias !== null) void nameNeutrally(page, loaded.alias);
  // A journal must not be cleared to make room for others (hazard H-32). Refused, the app works all the same.
  if (journal.journal.value.entries.length > 0)
    void page.navigator.storage?.persist();
  return appModel(
    {
      program,
      journal,
      device,
      regions,
      today,
      router: hashRouter(page),
      speakerOf: (voice, more) => speakerWith(content, voice, more),
      update: offeredUpdates(page.navigator.serviceWorker, reload),
      installOffer: keptOffer(page),
      fetchFurther,
      keeper: { store, load: journal.load, tabs },
    },
    loaded,
  );
}
