import { type AlignedPair, COVERING } from "./aligned-pair.ts";
import type { Feature } from "./feature.ts";

/** Two different numbers of the same thing. */
export function figureFeatures(pair: AlignedPair): readonly Feature[] {
  const { premise, hypothesis, links } = pair;
  return hypothesis.words.flatMap((figure, index) => {
    const counted = figure.parent;
    if (figure.value === null || counted === null || links[index] !== null) return [];
    const link = links[counted] ?? null;
    if (link === null || !COVERING.has(link.relation)) return [];
    const other = premise.words.findIndex(
      ({ value, parent }) => value !== null && parent === link.premise,
    );
    if (other === -1) return [];
    const open = links.filter((one) => one === null).length;
    const name = open === 1 ? "another number, all else alike" : "another number, more unlike";
    return [{ name, strength: 1, premise: [other], hypothesis: [index] }];
  });
}
