import { compareText } from "../../align/compare-text.ts";
import type { OriginTrace } from "../../corroborate/origins/create-origin-trace.ts";
import { voiceKey } from "../../judge/voice-key.ts";
import type { Finding } from "../../model/finding.ts";
import type { VersionOrigin } from "../../model/version.ts";
import type { Node } from "./build-nodes.ts";
import type { GrownVersion } from "./grow-version.ts";
import type { DisputeParts } from "./split-disputes.ts";
import { supportsOf } from "./supports-of.ts";

/** A version with what it is listed by. */
export interface RankedVersion {
  readonly grown: GrownVersion;
  readonly origins: readonly VersionOrigin[];
  /** Ids of tensions between its supporters. */
  readonly tensions: readonly string[];
  /** How many voices it takes apart. */
  readonly torn: number;
  /** For ties: what it holds. */
  readonly key: string;
}

/**
 * Puts first what reads as one telling: no tension within, then the most independent origins among
 * those who stand whole, then the fewest accounts taken apart. None of it says which is true.
 */
export function rankVersions(
  versions: readonly GrownVersion[],
  dispute: DisputeParts,
  nodes: readonly Node[],
  tensions: readonly Finding[],
  trace: OriginTrace,
): readonly RankedVersion[] {
  const sides = tensions.map(({ id, readings }) => ({
    id,
    sides: readings.map(({ support }) => support.map(voiceKey)),
  }));
  return versions
    .map((grown): RankedVersion => {
      const whole = new Set(grown.whole.flatMap(({ voices }) => voices));
      return {
        grown,
        origins: trace
          .independent(supportsOf(grown, nodes))
          .map(({ origin, anonymous, narratives }) => ({ origin, anonymous, narratives })),
        tensions: sides
          .filter((one) => one.sides.every((side) => side.some((voice) => whole.has(voice))))
          .map(({ id }) => id),
        torn: countTorn(grown, dispute),
        key: grown.nodes
          .map((node) => `${nodes[node]?.locus.id} ${nodes[node]?.reading.key}`)
          .join("\n"),
      };
    })
    .sort(
      (left, right) =>
        left.tensions.length - right.tensions.length ||
        right.origins.length - left.origins.length ||
        left.torn - right.torn ||
        compareText(left.key, right.key) ||
        compareText(left.grown.nodes.join(), right.grown.nodes.join()),
    );
}

function countTorn({ nodes }: GrownVersion, { units }: DisputeParts): number {
  const inside = new Set(nodes);
  return units
    .filter((unit) => {
      const kept = unit.nodes.filter((node) => inside.has(node)).length;
      return kept > 0 && kept < unit.nodes.length;
    })
    .reduce((sum, { voices }) => sum + voices.length, 0);
}
