import type { WordLink } from "../align-words.ts";
import type { AlignedPair } from "./aligned-pair.ts";
import { COVERING } from "./aligned-pair.ts";
import type { Feature } from "./feature.ts";

/** Whether the words that both texts have hang together in the same way. */
export function structureFeatures(pair: AlignedPair): readonly Feature[] {
  return [...edgeFeatures(pair), ...nameFeatures(pair), ...mainFeatures(pair)];
}

/** Pairs of words of which one hangs on the other in the hypothesis, and both are in the premise. */
function edgeFeatures({ premise, hypothesis, links }: AlignedPair): readonly Feature[] {
  const counts = { kept: 0, near: 0, apart: 0, open: 0 };
  let edges = 0;
  hypothesis.words.forEach(({ parent }, index) => {
    if (parent === null) return;
    edges += 1;
    const low = links[index] ?? null;
    const high = links[parent] ?? null;
    if (low === null || high === null) counts.open += 1;
    else counts[wayBetween(premise, low, high)] += 1;
  });
  if (edges === 0) return [];
  return (["kept", "near", "apart"] as const).map((name) => ({
    name: `ties ${name}`,
    strength: counts[name] / edges,
    premise: [],
    hypothesis: [],
  }));
}

function wayBetween(
  premise: AlignedPair["premise"],
  low: WordLink,
  high: WordLink,
): "kept" | "near" | "apart" {
  const one = premise.words[low.premise];
  const other = premise.words[high.premise];
  if (one?.parent === high.premise || other?.parent === low.premise) return "kept";
  if (one === undefined || other === undefined) return "apart";
  if (one.predication !== -1 && one.predication === other.predication) return "near";
  return one.parent !== null && one.parent === other.parent ? "near" : "apart";
}

/** Names that the premise does not have. */
function nameFeatures({ premise, hypothesis, links, back }: AlignedPair): readonly Feature[] {
  const open = hypothesis.words.flatMap(({ isName }, index) =>
    isName && (links[index] ?? null) === null ? [index] : [],
  );
  if (open.length === 0) return [{ name: "all names", strength: 1, premise: [], hypothesis: [] }];
  const found: Feature[] = [
    { name: "other name", strength: 1, premise: [], hypothesis: open.slice(0, 3) },
  ];
  for (const index of open) {
    const word = hypothesis.words[index];
    const above = word === undefined || word.parent === null ? null : (links[word.parent] ?? null);
    if (word === undefined || above === null) continue;
    const rival = premise.words.findIndex(
      (one, at) =>
        one.isName &&
        back[at] === null &&
        one.parent === above.premise &&
        one.role === word.role &&
        one.preposition === word.preposition,
    );
    if (rival !== -1)
      found.push({
        name: "another name in its place",
        strength: 1,
        premise: [rival],
        hypothesis: [index],
      });
  }
  return found;
}

function mainFeatures({ premise, hypothesis, links, main }: AlignedPair): readonly Feature[] {
  if (hypothesis.main === null) return [];
  const bare = (name: string): Feature => ({
    name,
    strength: 1,
    premise: [],
    hypothesis: hypothesis.main === null ? [] : [hypothesis.main],
  });
  if (main === null) return [bare("main word is not there")];
  const found = [bare(`main word: ${main.relation}`)];
  const told = premise.words[main.premise]?.predication ?? -1;
  hypothesis.words.forEach(({ role, predication }, index) => {
    if (role !== "agent" && role !== "patient") return;
    if (predication !== hypothesis.words[main.hypothesis]?.predication) return;
    const link = links[index] ?? null;
    if (link === null) {
      found.push(bare(`${role} is not there`));
      return;
    }
    const left = premise.words[link.premise];
    const where =
      left?.predication === told ? (left.role === role ? "same" : `as ${left.role}`) : "elsewhere";
    found.push(bare(`${role}: ${COVERING.has(link.relation) ? "" : "unlike "}${where}`));
  });
  return found;
}
