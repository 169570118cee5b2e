import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { CivilDate, DecisionResult, Program } from "@restride/engine";
import type { Regions } from "@restride/program";
import { Fault } from "@restride/vault";
import {
  type DaySpeaker,
  type Voice,
  type VoiceProfile,
  voiceFor,
} from "@restride/words";
import type { FurtherContent } from "../content/content.ts";
import type { DeviceState, DeviceStore, KeptSetUp } from "../store/device.ts";
import { warmDecider } from "../store/decider.ts";
import type { JournalModel } from "../store/journal-model.ts";
import { known } from "../store/known.ts";
import { profileOf, screenOf } from "../store/profile.ts";
import type { App, Keeper, Toast } from "./app-context.ts";
import type { Router } from "./route.ts";

export interface AppParts {
  readonly program: Program;
  readonly journal: JournalModel;
  readonly device: DeviceStore;
  readonly router: Router;
  readonly today: ReadonlySignal<CivilDate>;
  readonly speakerOf: (voice: Voice, more: FurtherContent | null) => DaySpeaker;
  readonly regions: Regions;
  readonly update: App["update"];
  readonly installOffer: App["installOffer"];
  /** The text of movements and checks, and what the screens beyond Today say. */
  readonly fetchFurther: () => Promise<FurtherContent>;
  readonly keeper: Keeper | null;
}

/** What the screens read: signals over the journal, the device and the day. */
function statesOf(parts: AppParts, loaded: DeviceState) {
  const { program, today } = parts;
  const { journal } = parts.journal;
  const decideWarm = warmDecider(program);
  const device = signal(loaded);
  const minutes = signal<number | null>(null);
  const further = signal<FurtherContent | null>(null);
  const toast = signal<Toast | null>(null);
  const profile = computed(() => profileOf(journal.value.entries, today.value));
  const screen = computed(() => screenOf(journal.value.entries, today.value));
  const speaker = computed(() => {
    const { setUp } = device.value;
    const spoken = setUp === null ? profile.value : draftProfile(setUp);
    return parts.speakerOf(voiceFor(spoken), further.value);
  });
  // Minutes are said of one day; the next begins without.
  today.subscribe(() => {
    minutes.value = null;
  });
  const result = computed((): DecisionResult => {
    const options = known({ minutes: minutes.value ?? undefined });
    return decideWarm(journal.value, today.value, options);
  });
  const fetchWords = async (): Promise<void> => {
    further.value ??= await parts.fetchFurther();
  };
  return {
    device,
    minutes,
    toast,
    profile,
    screen,
    speaker,
    result,
    journal,
    fetchWords,
  };
}

/** Outcomes that have words of their own. */
const VOICED = ["living-baby", "died", "ended-early"] as const;

/** What decides the voice while a set-up is under way. */
function draftProfile({ answers }: KeptSetUp): VoiceProfile {
  if (answers.isPregnant === true) return { outcome: "pregnant" };
  return known({ outcome: VOICED.find((one) => one === answers.outcome) });
}

/** Joins the parts into what the screens see. The device's state and the journal are loaded before. */
export function appModel(parts: AppParts, loaded: DeviceState): App {
  const states = statesOf(parts, loaded);
  const { device, minutes, toast, speaker } = states;
  const say: App["say"] = (key, params) => speaker.value.text(key, params);
  const tell = (next: Toast | null): void => {
    toast.value = next;
  };
  /** What the device could not keep is said; any other error is a bug. */
  const notKept = (error: unknown): null => {
    if (!(error instanceof Fault)) throw error;
    const isFull = error.code === "disk-full";
    tell({ text: say(isFull ? "app.full" : "app.not-saved"), undo: null });
    return null;
  };
  return {
    ...states,
    program: parts.program,
    router: parts.router,
    today: parts.today,
    regions: parts.regions,
    update: parts.update,
    installOffer: parts.installOffer,
    keeper: parts.keeper,
    say,
    tell,
    journalText: parts.journal.text,
    chooseMinutes: (length) => {
      minutes.value = length;
    },
    speakerWithTexts: async () => {
      await states.fetchWords();
      return speaker.value;
    },
    keep: async (change) => {
      device.value = { ...device.value, ...change };
      await parts.device.write(change).catch(notKept);
    },
    write: async (...bodies) => {
      try {
        return await parts.journal.append(bodies);
      } catch (error) {
        return notKept(error);
      }
    },
  };
}
