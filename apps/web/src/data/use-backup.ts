import { useApp } from "../frame/app-context.ts";
import { askSealing } from "./sealing.ts";
import { saveFile } from "./save-file.ts";
import { useAttempt } from "./use-attempt.ts";
import { useKeeper } from "./use-keeper.ts";

/** How saving went: under which name, or that the device could not seal it, or (null) not read it, of which she was told. */
export type Saved = { readonly name: string } | { readonly name: null } | null;

/** Saves the journal as it is kept, line for line; sealed where there is a passphrase. */
export function useBackup(): (passphrase: string | null) => Promise<Saved> {
  const { keep, say, today } = useApp();
  const keeper = useKeeper();
  const attempt = useAttempt();
  return async (passphrase) => {
    const text = await attempt(() => keeper.store.read());
    if (text === null) return null;
    const stem = `${say("data.file")}-${today.value}`;
    const name = passphrase === null ? `${stem}.jsonl` : `${stem}.age`;
    if (passphrase === null) saveFile(text, name);
    else {
      const bytes = new TextEncoder().encode(text);
      const sealed = await askSealing({ type: "seal", bytes, passphrase });
      if (!sealed.ok) return { name: null };
      saveFile(sealed.bytes, name);
    }
    const lines = text.split("\n").length - 1;
    await keep({ backup: { on: today.value, lines } });
    return { name };
  };
}
