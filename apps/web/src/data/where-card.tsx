import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../frame/app-context.ts";
import { backupLine } from "./backup-line.ts";
import { asideCount } from "./line-count.ts";
import { roomSize, storageFacts, type StorageFacts } from "./storage-facts.ts";

/** Where the data is, how much, and what the browser promises about it. */
export function WhereCard(): JSX.Element {
  const app = useApp();
  const { say, speaker, journal } = app;
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const look = async (): Promise<void> => {
    setFacts(await storageFacts(navigator.storage));
  };
  useEffect(() => {
    void look();
  }, [journal.value]);
  const { entries, unread } = journal.value;
  return (
    <section class="card stack" aria-labelledby="kept">
      <h2 id="kept">{say("data.kept")}</h2>
      <dl class="kept-facts">
        <Fact name={say("data.entries")}>
          {speaker.value.number(entries.length)}
        </Fact>
        {unread.length === 0 ? null : (
          <Fact name={say("data.aside")}>
            {speaker.value.number(asideCount(unread))}
          </Fact>
        )}
        <Fact name={say("data.backup.last")}>{backupLine(app)}</Fact>
        {facts === null ? null : (
          <>
            <Fact name={say("data.room")}>
              <Room facts={facts} />
            </Fact>
            <Fact name={say("data.promise")}>
              <Promised facts={facts} look={look} />
            </Fact>
          </>
        )}
      </dl>
    </section>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Room({ facts }: { readonly facts: StorageFacts }): JSX.Element {
  const { say } = useApp();
  const { usedBytes: used, roomBytes: room } = facts;
  const size = (bytes: number): string => {
    const { n, unit } = roomSize(bytes);
    return say(`data.room.${unit}`, { n });
  };
  if (used === null || room === null) return <>{say("data.room.unknown")}</>;
  return (
    <>
      {say("data.room.known", {
        used: size(used),
        left: size(room),
      })}
    </>
  );
}

function Promised({
  facts,
  look,
}: {
  readonly facts: StorageFacts;
  readonly look: () => Promise<void>;
}): JSX.Element {
  const { say } = useApp();
  const [isRefused, setRefused] = useState(false);
  if (facts.isPromised === null) return <>{say("data.promise.unknown")}</>;
  if (facts.isPromised) return <>{say("data.promise.yes")}</>;
  const ask = async (): Promise<void> => {
    setRefused(!(await navigator.storage.persist()));
    await look();
  };
  return (
    <>
      <p>{say("data.promise.no")}</p>
      <output>{isRefused ? say("data.promise.refused") : null}</output>
      {isRefused ? null : (
        <button type="button" class="button-link" onClick={() => void ask()}>
          {say("data.promise.ask")}
        </button>
      )}
    </>
  );
}
