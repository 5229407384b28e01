import type { Comparison } from "../../model/comparison.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";

/** Accounts that go back to one origin, and so count as one voice. */
export interface OriginGroup {
  /** Name of the origin: the last of the chain, nobody further cited. */
  readonly origin: string;
  readonly anonymous: boolean;
  /** Sorted. */
  readonly narratives: readonly NarrativeId[];
}

/** Collapses voices to their origins. */
export interface OriginTrace {
  /** One group an independent origin, sorted by name, then by narrative. */
  readonly independent: (supports: readonly Support[]) => readonly OriginGroup[];
}

/** Traces who goes back to whom over all accounts of a comparison. */
export function createOriginTrace(_comparison: Comparison): OriginTrace {
  return { independent: (supports) => groupBySource(supports) };
}

function groupBySource(supports: readonly Support[]): readonly OriginGroup[] {
  const groups = new Map<string, Support[]>();
  for (const support of supports) {
    const group = groups.get(support.sourceKey);
    if (group === undefined) groups.set(support.sourceKey, [support]);
    else group.push(support);
  }
  return [...groups.values()].map((group) => ({
    origin: group[0]?.source ?? "",
    anonymous: false,
    narratives: [...new Set(group.map(({ narrative }) => narrative))].sort(),
  }));
}
