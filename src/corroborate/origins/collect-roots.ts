import { compareText } from "../../align/compare-text.ts";
import type { CommonRoot, ReadingRef } from "../../model/circular-reporting.ts";
import type { OriginGroup } from "../../model/corroboration.ts";
import { listWords } from "../../model/list-words.ts";
import { type Chain, endOf } from "./chain.ts";
import type { TracedSupports } from "./create-origin-trace.ts";
import { nameOrigin } from "./name-origin.ts";
import { shortHash } from "./reading-id.ts";
import { sortReadings } from "./sort-readings.ts";

/** The common roots of all readings, each once. */
export interface RootRegister {
  readonly add: (traced: TracedSupports, reading: ReadingRef) => void;
  readonly all: () => readonly CommonRoot[];
}

interface Entry {
  readonly group: OriginGroup;
  readonly outlets: readonly string[];
  readonly sources: readonly string[];
  readonly hidden: boolean;
  readonly readings: ReadingRef[];
}

/** Collects common roots reading by reading: one for each origin and the accounts that share it. */
export function createRootRegister(): RootRegister {
  const entries = new Map<string, Entry>();
  const add = (traced: TracedSupports, reading: ReadingRef): void => {
    const chainsOf = chainsByOrigin(traced);
    for (const [index, group] of traced.groups.entries()) {
      if (group.narratives.length < 2) continue;
      const { outlets, sources, hidden } = lookOf(traced, index, chainsOf[index] ?? []);
      if (outlets.length < 2 && sources.length < 2) continue;
      const names = [group.origin, group.through, group.narratives, outlets, sources, hidden];
      const id = JSON.stringify(names);
      const known = entries.get(id);
      if (known === undefined) {
        entries.set(id, { group, outlets, sources, hidden, readings: [reading] });
      } else known.readings.push(reading);
    }
  };
  return {
    add,
    all: () =>
      [...entries]
        .map(([id, entry]) => toRoot(id, entry))
        .sort(
          (left, right) =>
            Number(right.hidden) - Number(left.hidden) || compareText(left.id, right.id),
        ),
  };
}

/** By origin: the chains that go back to it. */
function chainsByOrigin({
  chains,
  graph,
  resolution,
}: TracedSupports): readonly (readonly Chain[])[] {
  const byOrigin: Chain[][] = resolution.origins.map(() => []);
  for (const chain of chains) {
    const end = graph.indexOf.get(endOf(chain).key) as number;
    for (const origin of resolution.originsOf[end] ?? []) byOrigin[origin]?.push(chain);
  }
  return byOrigin;
}

/** Who seems to stand behind the accounts of an origin: outlets, and whom they name. */
function lookOf(
  { graph, resolution }: TracedSupports,
  origin: number,
  own: readonly Chain[],
): Pick<Entry, "outlets" | "sources" | "hidden"> {
  const nodeOf = (key: string): number => graph.indexOf.get(key) as number;
  const nodes = new Set(resolution.origins[origin]);
  const namesAt = (keys: readonly string[]): readonly string[] =>
    [...new Set(keys.map((key) => graph.sources[nodeOf(key)]?.name ?? ""))].sort(compareText);
  const naming = own.filter((chain) => nodes.has(nodeOf(endOf(chain).key)));
  const open = new Set(naming.map(({ narrative }) => narrative.id));
  return {
    outlets: namesAt(own.map((chain) => chain.nodes[0]?.key ?? "")),
    sources: namesAt(own.map((chain) => endOf(chain).key)),
    hidden: own.some(({ narrative }) => !open.has(narrative.id)),
  };
}

function toRoot(id: string, { group, readings, ...look }: Entry): CommonRoot {
  const shown = look.outlets.length > 1 ? look.outlets : look.sources;
  const how = look.hidden ? ", whom not all of them name" : "";
  return {
    id: `root~${shortHash([id])}`,
    ...group,
    ...look,
    readings: sortReadings(readings),
    explanation: `${listWords(shown)} look like ${shown.length} voices but go back to one: ${nameOrigin(group)}${how}.`,
  };
}
