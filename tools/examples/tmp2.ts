import { readFileSync } from "node:fs";
import { readJournal, vocabularyOf, decide, formatDay, parseDay } from "../../packages/engine/src/index.ts";
const program=JSON.parse(readFileSync("packages/program/generated/program.json","utf8"));
const j=readJournal(readFileSync("examples/already-ran-at-week-7.jsonl","utf8"),{vocabulary:vocabularyOf(program)});
for(let d=parseDay("2026-06-27")!;d<parseDay("2026-07-12")!;d++){const day=formatDay(d); const r=decide(program,j,day); if(r.ok){const x=r.decision; console.log(day,x.level,x.sessions.map(s=>s.kind+(s.run?JSON.stringify(s.run):"")).join(),x.reasons.map(q=>q.rule+JSON.stringify(q.params)).join(" "), j.entries.filter(e=>e.on===day).map(e=>e.kind).join(), x.limits.filter(l=>l.limit.includes("RUN")).map(l=>l.limit+l.value).join());}}
