import { vocabularyOf } from "@restride/engine";
import { useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { isSetUp } from "../store/profile.ts";
import {
  BEGIN,
  planned,
  readFile,
  refused,
  type RestoreStep,
} from "./restore-state.ts";
import { askSealing } from "./sealing.ts";
import { useAttempt } from "./use-attempt.ts";
import { useKeeper } from "./use-keeper.ts";

/** The way from a file to the journal, and what can be done at each step. Nothing is written before `add`. */
export interface Restoring {
  readonly step: RestoreStep;
  readonly choose: (file: File) => Promise<void>;
  readonly open: (passphrase: string) => Promise<void>;
  readonly add: () => Promise<void>;
  readonly cancel: () => void;
}

export function useRestore(): Restoring {
  const app = useApp();
  const { program } = app;
  const keeper = useKeeper();
  const attempt = useAttempt();
  const [step, setStep] = useState<RestoreStep>(BEGIN);
  const vocabulary = vocabularyOf(program);
  const kept = (): Promise<string | null> => attempt(() => keeper.store.read());

  const choose = async (file: File): Promise<void> => {
    setStep({ at: "reading" });
    const text = await kept();
    if (text === null) setStep(BEGIN);
    else setStep(await readFile(file, text, vocabulary));
  };
  const open = async (passphrase: string): Promise<void> => {
    if (step.at !== "sealed") return;
    const { bytes, name } = step;
    setStep({ at: "opening" });
    const opened = await askSealing({ type: "unseal", bytes, passphrase });
    const text = await kept();
    if (text === null) setStep(BEGIN);
    else if (opened.ok) setStep(planned(opened.bytes, name, text, vocabulary));
    else if (opened.reason === "wrong-passphrase")
      setStep({ at: "sealed", bytes, name, isWrong: true });
    else setStep(refused(opened.reason));
  };
  const add = async (): Promise<void> => {
    if (step.at !== "plan") return;
    const { lines } = step.plan;
    // One transaction: all of it is there, or nothing.
    const isAdded = await attempt(async () => {
      await keeper.store.append(lines);
      await keeper.load();
      return true;
    });
    if (isAdded === null) return;
    keeper.tabs.postMessage("written");
    // What came must not be cleared to make room for others (hazard H-32).
    void navigator.storage?.persist();
    setStep({ at: "done", lines: lines.length });
    // A set-up under way asked for what the journal has told now.
    if (isSetUp(app.profile.value) && app.device.value.setUp !== null)
      await app.keep({ setUp: null });
  };
  return { step, choose, open, add, cancel: () => setStep(BEGIN) };
}
