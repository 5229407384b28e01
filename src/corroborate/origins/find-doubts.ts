import { compareText } from "../../align/compare-text.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Dependence } from "../../model/dependence.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";
import { type ClaimsChain, endOf } from "./chain.ts";
import type { TracedSupports } from "./create-origin-trace.ts";
import { toDependence } from "./to-dependence.ts";

/** A person and the body it speaks for: they may know it apart, and often do not. */
const SAME_HOUSE = 0.5;
/** One outlet that tells two sources without a name apart may still have one. */
const SAME_OUTLET = 0.4;
/** "Lund" may be Peter Lund, and "the police" those of Norvale. */
const SHORTER_NAME = 0.4;

/**
 * Finds what may make two origins of a reading one and is too weak to say so: one belongs to the other
 * or both to a third; one outlet cites both and names neither; one name is a part of the other; a dependence below the strength that
 * counts. Each account against the first of its kind: linear, not all pairs.
 */
export function findDoubts(
  traced: TracedSupports,
  supports: readonly Support[],
  base: Pick<KnowledgeBase, "nameKey">,
  weak: readonly Dependence[],
): readonly Dependence[] {
  const evidence = new Map<NarrativeId, readonly EvidenceSpan[]>(
    supports.map((one) => [one.narrative, one.evidence]),
  );
  const groupOf = groupIndex(traced);
  const isApart = (one: NarrativeId, other: NarrativeId): boolean =>
    groupOf(one) !== "" && groupOf(other) !== "" && groupOf(one) !== groupOf(other);
  const chains = [...traced.chains].sort((left, right) =>
    compareText(left.narrative.id, right.narrative.id),
  );
  const found = [...sameHouse(chains, base), ...sameOutlet(chains), ...shorterName(chains, base)]
    .filter(({ one, other }) => isApart(one.narrative.id, other.narrative.id))
    .map(({ one, other, ...reason }) => toDependence(one, other, reason, evidence));
  const given = weak.filter(({ narratives: [left, right] }) => isApart(left, right));
  const byKey = new Map(
    [...found, ...given].map((one) => [
      JSON.stringify([one.narratives, one.kind, one.reason]),
      one,
    ]),
  );
  return [...byKey.entries()]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, one]) => one);
}

interface Doubt extends Omit<Dependence, "narratives" | "evidence"> {
  readonly one: ClaimsChain;
  readonly other: ClaimsChain;
}

function groupIndex({ groups }: TracedSupports): (narrative: NarrativeId) => string {
  const indexes = new Map<NarrativeId, string>();
  for (const [index, { narratives }] of groups.entries()) {
    for (const id of narratives) indexes.set(id, `${indexes.get(id) ?? ""} ${index}`);
  }
  return (narrative) => indexes.get(narrative) ?? "";
}

function sameHouse(
  chains: readonly ClaimsChain[],
  base: Pick<KnowledgeBase, "nameKey">,
): readonly Doubt[] {
  const first = new Map<string, ClaimsChain>();
  const claim = (key: string, chain: ClaimsChain): void => {
    if (!first.has(key)) first.set(key, chain);
  };
  for (const chain of chains) claim(endOf(chain).key, chain);
  const houses = new Map<string, ClaimsChain>();
  return chains.flatMap((one): readonly Doubt[] => {
    const { source } = endOf(one);
    if (source.anonymous || source.affiliation === null) return [];
    const key = base.nameKey(source.affiliation);
    const other = first.get(key) ?? houses.get(key);
    if (!houses.has(key)) houses.set(key, one);
    if (other === undefined || endOf(other).key === endOf(one).key) return [];
    const reason = first.has(key)
      ? `${source.name} belongs to ${source.affiliation}`
      : `${endOf(other).source.name} and ${source.name} both belong to ${source.affiliation}`;
    return [{ one, other, kind: "same-source", strength: SAME_HOUSE, reason }];
  });
}

function sameOutlet(chains: readonly ClaimsChain[]): readonly Doubt[] {
  const first = new Map<string, ClaimsChain>();
  return chains.flatMap((one): readonly Doubt[] => {
    const [outlet, end] = one.nodes.slice(-2);
    if (outlet === undefined || end === undefined || !end.source.anonymous) return [];
    const other = first.get(outlet.key);
    if (other === undefined) first.set(outlet.key, one);
    if (other === undefined || endOf(other).key === end.key) return [];
    const names = [endOf(other).source.name, end.source.name].sort(compareText).join(" and ");
    const reason = `${outlet.source.name} cites ${names}, who may be one and the same`;
    return [{ one, other, kind: "common-origin", strength: SAME_OUTLET, reason }];
  });
}

/** A name that another one begins or ends with: each of the longer ones against the first such. */
function shorterName(
  chains: readonly ClaimsChain[],
  base: Pick<KnowledgeBase, "nameKey">,
): readonly Doubt[] {
  const named = chains.filter((chain) => !endOf(chain).source.anonymous);
  const nameOf = (chain: ClaimsChain): string => base.nameKey(endOf(chain).source.name);
  const first = new Map<string, ClaimsChain>();
  for (const one of named) if (!first.has(nameOf(one))) first.set(nameOf(one), one);
  return [...first].flatMap(([name, one]): readonly Doubt[] => {
    const words = name.split(" ");
    const parts = words.flatMap((_, index) =>
      index === 0 ? [] : [words.slice(index).join(" "), words.slice(0, index).join(" ")],
    );
    const other = parts.flatMap((part) => first.get(part) ?? [])[0];
    if (other === undefined) return [];
    const [short, long] = [endOf(other).source.name, endOf(one).source.name];
    const reason = `${short} may be short for ${long}`;
    return [{ one, other, kind: "same-source", strength: SHORTER_NAME, reason }];
  });
}
