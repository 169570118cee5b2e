import { Fault } from "@restride/vault";
import { useApp } from "../frame/app-context.ts";

/** Runs what the device's storage may refuse, and says so where it does. Gives null then; nothing was changed. */
export function useAttempt(): <T>(task: () => Promise<T>) => Promise<T | null> {
  const { say, tell } = useApp();
  return async (task) => {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const isFull = error.code === "disk-full";
      tell({ text: say(isFull ? "app.full" : "app.not-saved"), undo: null });
      return null;
    }
  };
}
