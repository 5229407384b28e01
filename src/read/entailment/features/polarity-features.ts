import { type AlignedPair, COVERING } from "./aligned-pair.ts";
import type { Feature } from "./feature.ts";

/** Predicates that one text affirms and the other denies. */
export function polarityFeatures(pair: AlignedPair): readonly Feature[] {
  const { premise, hypothesis, links, main, differ } = pair;
  const found: Feature[] = [];
  for (const link of links) {
    if (link === null || !COVERING.has(link.relation)) continue;
    const left = premise.words[link.premise];
    const right = hypothesis.words[link.hypothesis];
    if (left === undefined || right === undefined || left.negative === right.negative) continue;
    if (left.role !== "predicate" || right.role !== "predicate") continue;
    const name = link === main ? "polarity differs" : "polarity of a part differs";
    if (link === main || !differ)
      found.push({ name, strength: 1, premise: [link.premise], hypothesis: [link.hypothesis] });
  }
  return found;
}
