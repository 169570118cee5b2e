import { Story, screened, program } from "../packages/engine/test/kit/story.ts";
import { decide, startJourney } from "../packages/engine/src/index.ts";
const s = screened().forward(0,365);
const j = s.journal();
console.log("entries", j.entries.length);
for (let k=0;k<5;k++){ const t=performance.now(); for(let i=0;i<20;i++) decide(program,j,s.date(364)); console.log("decide 365-day", ((performance.now()-t)/20).toFixed(3),"ms"); }
for (let k=0;k<3;k++){ const t=performance.now(); const jr=startJourney(program,[]); const by=new Map<string,any[]>(); for(const e of j.entries){const a=by.get(e.on)??[];a.push(e);by.set(e.on,a);} for(let d=0;d<365;d++){ jr.add(by.get(s.date(d))??[]); jr.decide(s.date(d)); } console.log("runner-year", (performance.now()-t).toFixed(1)); }
