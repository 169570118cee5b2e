import { vocabularyOf } from "@restride/engine";
import { memoryJournalStore } from "@restride/vault";
import { NOTICE_VERSION } from "@restride/words";
import { render } from "preact";
import { sampleFile } from "virtual:restride/content-files";
import { AppRoot } from "../app.tsx";
import {
  fetched,
  fetchFurther,
  fetchToday,
  NotFetched,
} from "../content/content.ts";
import type { App } from "../frame/app-context.ts";
import { appModel } from "../frame/app-model.ts";
import { speakerWith } from "../start.ts";
import { type DeviceState, NEW_DEVICE } from "../store/device.ts";
import { entryIds } from "../store/entry-id.ts";
import { type JournalModel, journalModel } from "../store/journal-model.ts";
import {
  type SampleDay,
  type SampleEntry,
  sampleLines,
} from "./sample-journal.ts";
import { SampleMark } from "./sample-mark.tsx";

/** Her own app, by the sample that stands before it. */
const owners = new WeakMap<App, App>();

/** The app that a sample was opened from; itself for her own. */
function ownApp(app: App): App {
  return owners.get(app) ?? app;
}

function isEntries(
  value: unknown,
): value is { readonly entries: readonly SampleEntry[] } {
  return typeof value === "object" && value !== null && "entries" in value;
}

async function fetchSample(): Promise<readonly SampleEntry[]> {
  const value = await fetched(sampleFile);
  if (!isEntries(value)) throw new NotFetched(sampleFile);
  return value.entries;
}

function journalIn(
  own: App,
  entries: readonly SampleEntry[],
  day: SampleDay,
): JournalModel {
  const { voice } = own.speaker.value;
  const lines = sampleLines(entries, day, own.today.value, {
    voice: voice === "loss" ? voice : null,
    region: own.profile.value.region ?? null,
  });
  return journalModel({
    store: memoryJournalStore(lines),
    vocabulary: vocabularyOf(own.program),
    clock: { now: () => new Date() },
    newId: entryIds((bytes) => crypto.getRandomValues(bytes)),
    // No other tab has anything of it.
    announce: () => undefined,
  });
}

/**
 * Puts a sample in the place of her own app: a journal and a device of its own, both in memory. Hers are neither read nor
 * written, and stand again when it is left. Rejects with NotFetched.
 */
export async function openSample(app: App, day: SampleDay): Promise<void> {
  const own = ownApp(app);
  const [content, entries] = await Promise.all([fetchToday(), fetchSample()]);
  const journal = journalIn(own, entries, day);
  await journal.load();
  await journal.append([
    { kind: "check-in", warnings: "none", signs: "none", pain: [] },
  ]);
  const device: DeviceState = {
    ...NEW_DEVICE,
    notice: { version: NOTICE_VERSION, on: own.today.value },
    aids: own.device.value.aids,
  };
  const sample = appModel(
    {
      program: own.program,
      journal,
      device: { read: async () => device, write: async () => undefined },
      router: own.router,
      today: own.today,
      speakerOf: (voice, more) => speakerWith(content, voice, more),
      regions: own.regions,
      update: own.update,
      fetchFurther,
      installOffer: own.installOffer,
      keeper: null,
    },
    device,
  );
  await sample.fetchWords();
  owners.set(sample, own);
  own.tell(null);
  own.router.go("today");
  show(sample, own, day);
}

function place(): Element {
  const found = document.querySelector("#app");
  if (found === null) throw new TypeError("no place for the app in the page");
  return found;
}

function show(sample: App, own: App, { id }: SampleDay): void {
  const mark = <SampleMark app={sample} onLeave={() => leave(own)} />;
  // A key of its own: nothing of what the other app was showing is taken over.
  render(<AppRoot key={id} app={sample} mark={mark} />, place());
}

function leave(own: App): void {
  own.router.go("today");
  render(<AppRoot key="own" app={own} />, place());
}
