import { vocabularyOf } from "@restride/engine";
import { unreadLines } from "@restride/vault/backup";
import type { JSX } from "preact";
import { useApp } from "../frame/app-context.ts";
import { useSpeaker } from "../frame/use-speaker.ts";
import { saveFile } from "./save-file.ts";
import { useAttempt } from "./use-attempt.ts";
import { useKeeper } from "./use-keeper.ts";

/** A page of them is enough to see what they are; the file has them all. */
const SHOWN = 12;

/** What of the journal could not be read, what that means, and a way to keep it. */
export function AsideCard(): JSX.Element | null {
  const { say, journal, program, today } = useApp();
  const speaks = useSpeaker();
  const keeper = useKeeper();
  const attempt = useAttempt();
  const { unread } = journal.value;
  if (unread.length === 0) return null;
  const save = async (): Promise<void> => {
    const text = await attempt(() => keeper.store.read());
    if (text === null) return;
    const lines = unreadLines(text, vocabularyOf(program));
    const name = `${say("data.file.aside")}-${today.value}.jsonl`;
    saveFile(lines.map((line) => `${line}\n`).join(""), name);
  };
  const isNewer = unread.some(({ reason }) => reason === "unknown-version");
  return (
    <section class="card card-dusk stack" aria-labelledby="aside">
      <h2 id="aside">{say("data.aside.title")}</h2>
      <p>{say("data.aside.means")}</p>
      {isNewer ? <p>{say("data.aside.newer")}</p> : null}
      <ul class="plain-list rows">
        {unread.slice(0, SHOWN).map((notice) => {
          const { line, mend } = speaks.unread(notice);
          return (
            <li
              key={`${notice.line}${notice.path}${notice.reason}`}
              class="row"
            >
              <p>{line}</p>
              <p class="quiet small">{mend}</p>
            </li>
          );
        })}
      </ul>
      {unread.length <= SHOWN ? null : (
        <p>{say("data.aside.others", { n: unread.length - SHOWN })}</p>
      )}
      <button type="button" class="button-plain" onClick={() => void save()}>
        {say("data.aside.save")}
      </button>
    </section>
  );
}
