import { type Comparison, compare, type Narrative } from "rashomon";
import { cases } from "./cases.ts";

function describe({ findings, notCompared }: Comparison): readonly string[] {
  const found = findings.map(({ verdict, kind, rule }) => `${verdict} (${kind}): ${rule}`);
  const stopped = notCompared.map(({ gate, reason }) => `not compared, ${gate}: ${reason}`);
  return [...found, ...stopped];
}

function print(title: string, pair: readonly Narrative[]): void {
  console.log(title);
  for (const line of describe(compare(pair))) console.log(`  ${line}`);
  console.log("");
}

/** One pair that is a contradiction, then one small change for each gate. */
for (const { title, pair } of cases) print(title, pair);
