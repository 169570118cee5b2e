import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import {
  decide,
  type CivilDate,
  type DecisionResult,
  type Program,
} from "@restride/engine";
import { Fault } from "@restride/vault";
import type { Regions } from "@restride/program";
import { type Content, type Speaker, type Voice, voiceFor } from "@restride/words";
import {
  type DeviceState,
  type DeviceStore,
  NEW_DEVICE,
} from "../store/device.ts";
import type { EntryBody } from "../store/entry-body.ts";
import type { JournalModel } from "../store/journal-model.ts";
import { profileOf, screenOf } from "../store/profile.ts";
import type { App, Toast } from "./app-context.ts";
import type { Router } from "./route.ts";

export interface AppParts {
  readonly program: Program;
  readonly journal: JournalModel;
  readonly device: DeviceStore;
  readonly router: Router;
  readonly today: ReadonlySignal<CivilDate>;
  readonly speakerOf: (voice: Voice, more?: Content) => Speaker;
  readonly regions: Regions;
  readonly update: App["update"];
  /** The catalogue of movements and checks in full, and the sources that it cites. */
  readonly fullContent: () => Promise<Content>;
  readonly forget: () => Promise<void>;
}

/** Joins the parts into what the screens see. The device's state and the journal are loaded before. */
export function appModel(parts: AppParts, loaded: DeviceState): App {
  const { program, today } = parts;
  const { journal } = parts.journal;
  const device = signal(loaded);
  const minutes = signal<number | null>(null);
  const toast = signal<Toast | null>(null);
  const profile = computed(() => profileOf(journal.value.entries, today.value));
  const screen = computed(() => screenOf(journal.value.entries, today.value));
  const speaker = computed(() =>
    parts.speakerOf(
      voiceFor(
        profile.value.outcome === undefined && device.value.setUp !== null
          ? draftVoice(device.value)
          : profile.value,
      ),
    ),
  );
  const result = computed(
    (): DecisionResult =>
      decide(
        program,
        journal.value,
        today.value,
        minutes.value === null ? {} : { minutes: minutes.value },
      ),
  );
  const say: App["say"] = (key, params) => speaker.value.text(key, params);
  const keep = async (change: Partial<DeviceState>): Promise<void> => {
    device.value = { ...device.value, ...change };
    await parts.device.write(device.value);
  };
  const write = async (...bodies: readonly EntryBody[]) => {
    try {
      return await parts.journal.append(bodies);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      toast.value = { text: say("app.not-saved"), undo: null };
      return null;
    }
  };
  const deleteEverything = async (): Promise<void> => {
    await parts.device.clear();
    await parts.forget();
    batch(() => {
      device.value = NEW_DEVICE;
      toast.value = null;
      minutes.value = null;
    });
  };
  return {
    program,
    router: parts.router,
    regions: parts.regions,
    update: parts.update,
    fullSpeaker: async () => parts.speakerOf(speaker.value.voice, await parts.fullContent()),
    today,
    journal,
    profile,
    screen,
    device,
    speaker,
    result,
    minutes,
    toast,
    say,
    write,
    keep,
    deleteEverything,
  };
}

function draftVoice({ setUp }: DeviceState): { outcome?: "pregnant" | "unsaid" | "living-baby" | "died" | "ended-early" } {
  const answers = setUp?.answers ?? {};
  if (answers.isPregnant === true) return { outcome: "pregnant" };
  return answers.outcome === undefined ? {} : { outcome: answers.outcome };
}
