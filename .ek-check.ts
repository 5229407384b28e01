import { createEventKnowledge } from "./src/knowledge/events/create-event-knowledge.ts";
import { predicateTables } from "./src/knowledge/events/predicate-tables.ts";
import { splitList } from "./src/knowledge/events/split-list.ts";
import * as REL from "./src/knowledge/events/predicate-relation-table.ts";
import { CAUSE_TERMS, CAUSE_INTENTS } from "./src/knowledge/events/cause-table.ts";
import { MEANS_TERMS, EXCLUSIVE_MEANS } from "./src/knowledge/events/means-table.ts";
import { POPULATION_TERMS, EXCLUSIVE_POPULATIONS } from "./src/knowledge/events/population-table.ts";
import { createPhraseReader } from "./src/knowledge/events/phrase.ts";
import { STATE_RELATIONS, STATE_AXES } from "./src/knowledge/events/state-table.ts";
const K = { aliases: [], isA: [], disjoint: [], within: [], adjacent: [], predicates: [], exclusive: [], multiValuedAttributes: [], builtIn: true } as const;
const names = { nameKey: (l: string) => l.toLowerCase(), sameName: () => false };
const t = performance.now();
const e = createEventKnowledge(K, names);
console.log("build ms", performance.now() - t);
const rows = predicateTables();
console.log("rows", rows.length, "words", rows.flatMap(r => splitList(r.words)).length);
const nm = new Set(rows.map(r => r.name));
for (const r of rows) {
  for (const p of r.isA ?? []) if (!nm.has(p)) console.log("NO PARENT", r.name, p);
  for (const w of [r.name, ...splitList(r.words), ...splitList(r.forms ?? "")]) {
    const c = e.predicate(w);
    if (c.name !== r.name) console.log("CLASH", r.name, "<-", w, "=>", c.name);
  }
  const c=e.predicate(r.name); if (c.endState && !STATE_AXES.some(([a])=>a===c.endState!.axis)) console.log("AXIS", c.endState);
}
for (const t of [REL.RIVAL_CONCEPTS, REL.OVERLAPPING_CONCEPTS, REL.KIN_CONCEPTS]) for (const [a,b] of t) for (const x of [a,b]) if (!nm.has(x)) console.log("REL?", x);
for (const x of REL.KIN_FAMILIES) if (!nm.has(x)) console.log("FAM?", x);
const reader = createPhraseReader();
for (const [label, T] of [["cause", CAUSE_TERMS], ["means", MEANS_TERMS], ["pop", POPULATION_TERMS]] as const) {
  const m = new Map<string,string>(); const ns = new Set(T.map(r=>r.name));
  for (const r of T) { for (const p of r.isA ?? []) if (!ns.has(p)) console.log(label,"parent",p);
   for (const w of [r.name, ...splitList(r.words)]) { const k = reader.key(w); const o = m.get(k); if (o && o !== r.name) console.log(label, w, o, r.name); m.set(k, r.name);} }
}
for (const [n] of CAUSE_INTENTS) if (!CAUSE_TERMS.some(r=>r.name===n)) console.log("intent", n);
for (const [a,b] of EXCLUSIVE_MEANS) for (const n of [a,b]) if (!MEANS_TERMS.some(r=>r.name===n)) console.log("means", n);
for (const [a,b] of EXCLUSIVE_POPULATIONS) for (const n of [a,b]) if (!POPULATION_TERMS.some(r=>r.name===n)) console.log("pop", n);
const states=new Set(rows.flatMap(r=>r.endState?[r.endState.axis+":"+r.endState.state]:[]));
const tab=new Set(STATE_RELATIONS.flatMap(r=>[r.axis+":"+r.left,r.axis+":"+r.right]));
for(const s of states) if(!tab.has(s)) console.log("state not in table",s);
for(const s of tab) if(!states.has(s)) console.log("table state without predicate",s);
for (const w of process.argv.slice(2)) { const c = e.predicate(w); console.log(w, "=>", c.name, c.known, c.wider, c.endState?.state ?? "", c.agentlessOnset ? "ONSET" : ""); }
