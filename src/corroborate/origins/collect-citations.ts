import { compareText } from "../../align/compare-text.ts";
import type { Citation } from "../../model/circular-reporting.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { Narrative } from "../../model/narrative.ts";
import { type Chain, type ChainNode, citationsOf } from "./chain.ts";
import { publishedFrom } from "./published.ts";
import { sourceKeyOf } from "./split-rivals.ts";

/** Who cites whom, put together from all chains that have it. */
export interface CitationRegister {
  readonly add: (chains: readonly Chain[]) => void;
  readonly citation: (from: string, to: string) => Citation;
  /** First minute at which it can have come out; infinite when not known. */
  readonly since: (from: string, to: string) => number;
  readonly all: () => readonly Citation[];
}

interface Entry {
  from: string;
  to: string;
  readonly narratives: Set<Narrative>;
  readonly evidence: Map<string, EvidenceSpan>;
}

/** Registers citations by the keys of both sources. */
export function createCitationRegister(): CitationRegister {
  const entries = new Map<string, Entry>();
  const add = (from: ChainNode, to: ChainNode, narrative: Narrative): void => {
    const key = pairKey(from.key, to.key);
    const known = entries.get(key);
    const entry = known ?? newEntry(from, to);
    if (known === undefined) entries.set(key, entry);
    entry.from = firstName(entry.from, from.source.name);
    entry.to = firstName(entry.to, to.source.name);
    if (entry.narratives.has(narrative)) return;
    entry.narratives.add(narrative);
    for (const span of [...(from.hop?.sourceEvidence ?? []), ...(from.hop?.cueEvidence ?? [])]) {
      entry.evidence.set(JSON.stringify([narrative.id, span.start, span.quote]), span);
    }
  };
  const entryOf = (from: string, to: string): Entry => entries.get(pairKey(from, to)) as Entry;
  return {
    add: (chains) => {
      for (const chain of chains) {
        for (const [from, to] of citationsOf(chain)) add(from, to, chain.narrative);
      }
    },
    citation: (from, to) => toCitation(entryOf(from, to)),
    since: (from, to) => sinceOf(entryOf(from, to)),
    all: () =>
      [...entries.values()]
        .map(toCitation)
        .sort((left, right) => compareText(namesOf(left), namesOf(right))),
  };
}

function pairKey(from: string, to: string): string {
  return JSON.stringify([sourceKeyOf(from), sourceKeyOf(to)]);
}

function newEntry(from: ChainNode, to: ChainNode): Entry {
  const [left, right] = [from.source.name, to.source.name];
  return { from: left, to: right, narratives: new Set(), evidence: new Map() };
}

/** One source may be written in several ways; which is shown must not depend on the order. */
function firstName(left: string, right: string): string {
  return compareText(left, right) <= 0 ? left : right;
}

function sinceOf({ narratives }: Entry): number {
  const known = [...narratives].filter(({ publishedAt }) => publishedAt !== null);
  return known.reduce(
    (first, one) => Math.min(first, publishedFrom(one)),
    Number.POSITIVE_INFINITY,
  );
}

function toCitation(entry: Entry): Citation {
  const since = sinceOf(entry);
  const dates = [...entry.narratives].flatMap((one) =>
    one.publishedAt !== null && publishedFrom(one) === since ? [one.publishedAt.edtf] : [],
  );
  return {
    from: entry.from,
    to: entry.to,
    narratives: [...entry.narratives].map(({ id }) => id).sort(compareText),
    publishedAt: dates.sort(compareText)[0] ?? null,
    evidence: [...entry.evidence.entries()]
      .sort(([left], [right]) => compareText(left, right))
      .map(([, span]) => span),
  };
}

function namesOf({ from, to, narratives }: Citation): string {
  return JSON.stringify([from, to, narratives]);
}
