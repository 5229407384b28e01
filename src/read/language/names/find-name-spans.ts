import type { TokenRange } from "../analysis/ranges.ts";
import { type FeatureSpace, REACH } from "../tags/linear/feature-space.ts";
import type { LinearWeights } from "../tags/linear/linear-weights.ts";
import { ROLES } from "./describe-name-word.ts";
import type { DescribedNames } from "./describe-names.ts";
import { NAME_WIDTH, nameAttribute } from "./name-attributes-table.ts";
import { NAME_LABEL_COUNT, NAME_LABELS, nameLabelChoices } from "./name-labels.ts";

/** Finds where names are, in order, none overlapping another. */
export type FindNameSpans = (described: DescribedNames) => readonly TokenRange[];

/** Makes a function that labels words from left to right, each with its best label. */
export function createFindNameSpans(space: FeatureSpace, weights: LinearWeights): FindNameSpans {
  const ownKeys = new Int32Array(space.ownCount);
  const contextKeys = new Int32Array(space.contextCount);
  const historyKeys = new Int32Array(space.historyCount);
  const scores = new Int32Array(NAME_LABEL_COUNT);
  const roleAt = nameAttribute("role");

  const bestLabel = (values: Int32Array, labels: Uint8Array, row: number, choices: Uint8Array) => {
    scores.fill(0);
    space.ownKeys(values, row * NAME_WIDTH, ownKeys);
    weights.add(ownKeys, ownKeys.length, scores);
    space.contextKeys(values, row - REACH, contextKeys);
    weights.add(contextKeys, contextKeys.length, scores);
    space.historyKeys(values, labels, row - REACH, historyKeys);
    weights.add(historyKeys, historyKeys.length, scores);
    let best = choices[0] ?? 0;
    for (const label of choices) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
    return best;
  };

  return ({ values, starts, places }) => {
    const labels = new Uint8Array(values.length / NAME_WIDTH).fill(NAME_LABELS.padding);
    const spans: TokenRange[] = [];
    let first = -1;
    const close = (end: number) => {
      let last = end - 1;
      // "of" and the like stand between two words of a name.
      while (last > first && values[(starts[last] ?? 0) + roleAt] === ROLES.link) last--;
      if (first >= 0) spans.push({ firstToken: first, endToken: last + 1 });
      first = -1;
    };
    for (let word = 0; word < starts.length; word++) {
      const row = (starts[word] ?? 0) / NAME_WIDTH;
      const choices = nameLabelChoices(places[word] ?? 0, labels[row - 1] ?? 0);
      const label = choices.length === 1 ? 0 : bestLabel(values, labels, row, choices);
      labels[row] = label;
      if (label === NAME_LABELS.inside) continue;
      if (first >= 0) close(word);
      if (label === NAME_LABELS.begins) first = word;
    }
    close(starts.length);
    return spans;
  };
}
