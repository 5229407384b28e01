import {
  type Comparison,
  compare,
  findCertaintyInflation,
  findCircularReporting,
  findCorroborations,
} from "rashomon";
import { accounts } from "../border-clash/accounts.ts";
import { rumour } from "./rumour.ts";

function print(title: string, comparison: Comparison): void {
  console.log(title);
  const happened = findCorroborations(comparison).filter(({ locus, reading }) =>
    locus.slot === "occurrence" ? reading.key === "happened" : reading.label === "armed bandits",
  );
  for (const { explanation, chains, dependences, doubts } of happened) {
    console.log(`\n  ${explanation}`);
    for (const { links } of chains) {
      console.log(`    ${links.map(({ source }) => source).join(" < ")}`);
    }
    for (const { reason } of dependences) console.log(`    one voice: ${reason}`);
    for (const { reason } of doubts) console.log(`    in doubt: ${reason}`);
  }
  const { loops, commonRoots } = findCircularReporting(comparison);
  console.log("");
  for (const { explanation } of loops) console.log(`  loop: ${explanation}`);
  for (const { explanation } of commonRoots) console.log(`  root: ${explanation}`);
  for (const { explanation } of findCertaintyInflation(comparison)) {
    console.log(`  hedge lost: ${explanation}`);
  }
  console.log("");
}

/** Eight accounts in one article, then three papers that have a rumour from each other. */
print("The border clash", compare(accounts));
print("The bridge", compare(rumour));
