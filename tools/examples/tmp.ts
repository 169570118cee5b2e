import { readFileSync, readdirSync } from "node:fs";
import { readJournal, vocabularyOf, startJourney, parseDay, formatDay } from "../../packages/engine/src/index.ts";
const program=JSON.parse(readFileSync("packages/program/generated/program.json","utf8"));
for(const f of readdirSync("examples").filter(x=>x.endsWith("jsonl"))){
 const j=readJournal(readFileSync("examples/"+f,"utf8"),{vocabulary:vocabularyOf(program)});
 console.log("==",f,j.entries.length,"unread",j.unread.length,j.unread[0]??"");
 const days=j.entries.map(e=>parseDay(e.on)!); const a=Math.min(...days), b=Math.max(...days);
 const jr=startJourney(program); const by=new Map<string,any[]>(); for(const e of j.entries){const x=by.get(e.on)??[];x.push(e);by.set(e.on,x);}
 const open=new Set<string>(); const lv:any={}; let guard=0, lastHolds="";
 for(let d=a;d<=b+1;d++){const day=formatDay(d); jr.add(by.get(day)??[]); const r=jr.decide(day); if(!r.ok){console.log("  refused",day,r.refusal.code);continue;} const x=r.decision; lv[x.level]=(lv[x.level]??0)+1; if(x.reasons.some(q=>q.rule==="GUARD")){guard++;console.log("  GUARD",day,x.reasons[0].params);}
  for(const g of x.gates){ if(g.open&&!open.has(g.gate)){open.add(g.gate);console.log("  +",g.gate,"day",d-a,day);} if(!g.open&&open.has(g.gate)){open.delete(g.gate);console.log("  -",g.gate,"day",d-a,day,g.criteria.filter(c=>c.met!==true).map(c=>c.rule).join());}}
  const h=x.holds.map(h=>h.hold).join(); if(h!==lastHolds){console.log("    holds",day,h,x.level);lastHolds=h;}
 }
 console.log("  ",lv,"guard",guard);
}
