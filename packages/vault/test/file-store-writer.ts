import { parseArgs } from "node:util";
import { fileJournalStore } from "../src/file/index.ts";

/** A process of its own for the file tests: appends batches until done or killed, and says each one that was kept. */
const { values } = parseArgs({
  options: {
    file: { type: "string" },
    writer: { type: "string" },
    batches: { type: "string" },
    width: { type: "string" },
  },
});
// On a busy machine one of several may wait long for its turn.
const store = fileJournalStore(values.file ?? "", { lockLimitMs: 60_000 });
const padding = "x".repeat(Number(values.width));
for (let number = 0; number < Number(values.batches); number += 1) {
  const name = `${values.writer}/${number}`;
  try {
    await store.append([0, 1, 2].map((place) => `${name}/${place}/${padding}`));
    process.stdout.write(`kept ${name}\n`);
  } catch (error) {
    process.stdout.write(`failed ${String(error)}\n`);
    break;
  }
}
