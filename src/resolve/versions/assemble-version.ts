import { compareText } from "../../align/compare-text.ts";
import { voiceKey } from "../../judge/voice-key.ts";
import type { FindingId, LocusId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";
import type { TornVoice, VersionBasis, VersionReading } from "../../model/version.ts";
import type { Node } from "./build-nodes.ts";
import type { ReadingAt } from "./collect-atoms.ts";
import type { Follower } from "./collect-followers.ts";
import type { UntoldVersion } from "./describe-version.ts";
import type { GrownVersion } from "./grow-version.ts";
import type { RankedVersion } from "./rank-versions.ts";
import type { DisputeParts } from "./split-disputes.ts";
import { supportsOf } from "./supports-of.ts";
import { toVoices } from "./voice-names.ts";

/** Turns a set of nodes into what stands in it, and who. */
export function assembleVersion(
  { grown, origins, tensions }: RankedVersion,
  dispute: DisputeParts,
  nodes: readonly Node[],
  followers: readonly Follower[],
): UntoldVersion {
  const { takesApart, against } = standings(grown, dispute, nodes);
  const whole = new Set(grown.whole.flatMap(({ voices }) => voices));
  return {
    readings: readingsOf(grown, whole, dispute, nodes, followers),
    supporters: toVoices(supportsOf(grown, nodes)),
    origins,
    takesApart,
    against,
    tensions: [...tensions].sort(compareText) as FindingId[],
  };
}

function standings(
  grown: GrownVersion,
  dispute: DisputeParts,
  nodes: readonly Node[],
): { readonly takesApart: readonly TornVoice[]; readonly against: TornVoice["voice"][] } {
  const inside = new Set(grown.nodes);
  const takesApart: TornVoice[] = [];
  const against: TornVoice["voice"][] = [];
  for (const unit of dispute.units) {
    const dropped = unit.nodes.filter((node) => !inside.has(node));
    if (dropped.length === 0) continue;
    const kept = unit.nodes.filter((node) => inside.has(node));
    const keys = new Set(unit.voices);
    const voices = toVoices(
      (nodes[unit.nodes[0] ?? 0]?.support ?? []).filter((one) => keys.has(voiceKey(one))),
    );
    if (kept.length === 0) against.push(...voices);
    else {
      for (const voice of voices) {
        takesApart.push({ voice, kept: lociOf(kept, nodes), dropped: lociOf(dropped, nodes) });
      }
    }
  }
  const byName = (left: TornVoice["voice"], right: TornVoice["voice"]) =>
    compareText(keyOf(left), keyOf(right));
  return {
    takesApart: takesApart.sort((left, right) => byName(left.voice, right.voice)),
    against: against.sort(byName),
  };
}

function keyOf({ narrative, sourceKey }: TornVoice["voice"]): string {
  return `${narrative}\u0000${sourceKey}`;
}

function lociOf(own: readonly number[], nodes: readonly Node[]): readonly LocusId[] {
  const loci = own.flatMap((node) => nodes[node]?.locus.id ?? []);
  return [...new Set(loci)].sort(compareText);
}

/** Weakest last: of a reading that stands for several reasons, the first is given. */
const BASES: readonly VersionBasis[] = ["whole", "part", "open"];

function readingsOf(
  grown: GrownVersion,
  whole: ReadonlySet<string>,
  dispute: DisputeParts,
  nodes: readonly Node[],
  followers: readonly Follower[],
): readonly VersionReading[] {
  const drafts = new Map<
    string,
    { reading: Omit<VersionReading, "voices">; supports: Support[] }
  >();
  const put = (
    { locus, reading: { key, label } }: ReadingAt,
    basis: VersionBasis,
    supports: readonly Support[],
  ) => {
    const id = `${locus.id}\u0000${key}`;
    const before = drafts.get(id);
    const best = BASES.find((one) => one === basis || one === before?.reading.basis) ?? basis;
    drafts.set(id, {
      reading: { locus, key, label, basis: best },
      supports: [...(before?.supports ?? []), ...supports],
    });
  };
  const inside = new Set(grown.nodes);
  const basisOf = (node: number): VersionBasis =>
    grown.ofWhole.has(node) ? "whole" : grown.open.has(node) ? "open" : "part";
  for (const index of grown.nodes) {
    const node = nodes[index];
    if (node !== undefined) put(node, basisOf(index), node.support);
  }
  const voices = new Set(dispute.units.flatMap((unit) => unit.voices));
  for (const follower of followers) {
    const stands = follower.nodes.filter((node) => inside.has(node));
    const enough = follower.needs === "one" || stands.length === follower.nodes.length;
    const voice = voiceKey(follower.support);
    // Who has no part in the dispute gives nothing up, whatever the version.
    const free = follower.nodes.length === 0 && (whole.has(voice) || !voices.has(voice));
    if (free) put(follower, "whole", [follower.support]);
    const bases = stands.map(basisOf);
    const first = BASES.find((one) => bases.includes(one));
    if (enough && first !== undefined) put(follower, first, [follower.support]);
  }
  return [...drafts]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, { reading, supports }]) => ({ ...reading, voices: toVoices(supports) }));
}
