import { readFileSync } from "node:fs";
import { planForward } from "./src/index.ts";
import { formatDay, parseDay } from "./src/day.ts";
const program = JSON.parse(readFileSync("/work/main/packages/program/generated/program.json","utf8"));
const mk=(n:number)=>`0190000${(n%10)}-0000-7000-8000-${String(n).padStart(12,"0")}`;
export function fresh(extra:any={}, screenDay="2026-01-01", ended="2026-01-01"){
  const answers:any={}; for(const t of program.topics) answers[t.id]="no";
  return [
   {v:1,id:mk(1),on:"2026-01-01",at:"2026-01-01T09:00:00+00:00",by:"runner",kind:"profile",ended,outcome:"living-baby",birth:"vaginal",tear:"none",history:[],gestationWeeks:39,equipment:["chair","step","band","weight"],weightsKg:[4,8,12],minutes:20,days:[1,3,5],...extra},
   {v:1,id:mk(2),on:screenDay,at:screenDay+"T09:00:00+00:00",by:"runner",kind:"screen",answers,healed:"yes"},
  ] as any;
}
export function run(name:string, entries:any, weeks=52, from="2026-01-01", minutes?:number){
  const ended=parseDay(entries[0].ended)!;
  const t=performance.now();
  const plan=planForward(program,{entries,unread:[]},from as any,weeks, minutes?{minutes}:{});
  const ms=performance.now()-t;
  console.log("==",name,plan.days.length,"days",ms.toFixed(0)+"ms", JSON.stringify(plan.stoppedAt));
  const seen=new Set<string>(); let lastStep=-2; let refused=0; let firstRun=0, s24=0; let runs=0; let guards=0;
  for(const {decision:d} of plan.days){
    const n=parseDay(d.day)!-ended;
    for(const g of d.gates) if(g.open&&!seen.has(g.gate)){seen.add(g.gate);console.log("  gate",g.gate,"day",n);} else if(!g.open&&seen.has(g.gate)){seen.delete(g.gate);console.log("  CLOSED",g.gate,n,g.criteria.filter(c=>c.met!==true).map(c=>c.rule))}
    if(d.reasons.some(r=>r.rule==="GUARD")){guards++; if(guards<5)console.log("  GUARD",d.day,n,JSON.stringify(d.reasons.find(r=>r.rule==="GUARD")));}
    const r=d.sessions.find(s=>s.run); if(r){runs++; if(!firstRun)firstRun=n; if(r.run!.step===24&&!s24){s24=n;console.log("  step24 day",n,"weeks after first",((n-firstRun)/7).toFixed(1),"runs",runs)}; }
    if(d.reasons.some(x=>x.rule==="R-WALK-INSTEAD"||x.rule==="L-SESSION-RUN"||x.rule==="L-WEEK-RUN")) refused++;
  }
  const last=plan.days.at(-1)!.decision; 
  console.log("  first run",firstRun,"runs",runs,"refused",refused,"guards",guards,"level",last.level, last.phase);
  return plan;
}
if(process.argv[2]!=="x"){
 const p=run("fresh 3/wk",fresh());
 const show=(day:string)=>{const d=p.days.find(x=>x.decision.day===day)!.decision; console.log(day,d.level,d.phase,d.sessions.map(s=>s.kind+":"+s.minutes+" "+s.blocks.map(b=>b.role+"["+b.items.map(i=>i.movement+" "+i.sets+"x"+(i.reps??i.seconds+"s")+(i.kg?"@"+i.kg:"")).join(", ")+"]").join(" ")+(s.run?JSON.stringify(s.run):"")).join(" | ")); const g=d.gates.find(g=>!g.open); console.log("   next",g?.gate,g?.earliest,g?.criteria.filter(c=>c.met!==true).map(c=>c.rule+":"+c.have+"/"+c.need))};
 for(const day of ["2026-01-02","2026-01-16","2026-02-02","2026-02-16","2026-03-02","2026-03-16","2026-04-06","2026-05-01"]) show(day);
 run("5 min",fresh({minutes:5,days:[1,2,3,4,5,6,7]}),60);
 run("wall+chair",fresh({equipment:["chair"],weightsKg:[]}),60);
 run("caesarean",fresh({birth:"caesarean"}),60);
 run("no days",fresh({days:undefined}),60);
 run("unscreened",[fresh()[0]],60);
}
if(process.argv[2]==="r"){ const p=run("x",fresh()); for(const {decision:d} of p.days){ const r=d.reasons.find(x=>["R-WALK-INSTEAD","L-SESSION-RUN","L-WEEK-RUN"].includes(x.rule)); if(r) console.log(d.day,JSON.stringify(d.reasons.map(x=>x.rule)),JSON.stringify(d.limits.filter(l=>l.limit.includes("RUN"))),JSON.stringify(d.sessions.find(s=>s.run)?.run)); } }
