import type { OriginTrace } from "../../corroborate/origins/create-origin-trace.ts";
import { voiceKey } from "../../judge/voice-key.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Finding } from "../../model/finding.ts";
import type { Dispute, Version, VersionId } from "../../model/version.ts";
import { assembleVersion } from "./assemble-version.ts";
import { createStanding } from "./create-standing.ts";
import { describeConflicts } from "./describe-conflicts.ts";
import { describeVersion, type Words } from "./describe-version.ts";
import type { GrownVersion } from "./grow-version.ts";
import type { PreparedDisputes } from "./prepare-disputes.ts";
import { type RankedVersion, rankVersions } from "./rank-versions.ts";
import { countMixed, type FoundVersions, searchMixed, searchWhole } from "./search-versions.ts";
import type { DisputeParts } from "./split-disputes.ts";
import { createVoiceNames, toVoices, twoSidedSources, type VoiceNames } from "./voice-names.ts";

/** What a dispute is assembled with. */
export interface DisputeContext {
  readonly comparison: Comparison;
  readonly prepared: PreparedDisputes;
  readonly base: KnowledgeBase;
  readonly trace: OriginTrace;
  readonly mixed: boolean;
  readonly limit: number;
  /** Number of its first version. */
  readonly first: number;
}

/** A dispute with what it was made of, and whether all its versions were looked at. */
export interface AssembledDispute {
  readonly dispute: Dispute;
  readonly complete: boolean;
  readonly parts: DisputeParts;
  /** What each listed version was made of, in their order. */
  readonly grown: readonly GrownVersion[];
  readonly names: VoiceNames;
}

/** Searches, ranks and words the versions of one dispute. */
export function assembleDispute(parts: DisputeParts, context: DisputeContext): AssembledDispute {
  const { comparison, prepared, base, trace, mixed, limit, first } = context;
  const { nodes, sizes, conflicts } = prepared;
  const found = (mixed ? searchMixed : searchWhole)(parts, nodes, sizes);
  const tensions = tensionsOf(parts, context);
  const ranked = rankVersions(found.versions, parts, nodes, tensions, trace).slice(0, limit);
  const words = wordsOf(parts, context);
  const versions = ranked.map((one, index): Version => {
    const untold = assembleVersion(one, parts, nodes, prepared.followersOf(parts));
    const id: VersionId = `V${first + index}`;
    return { id, ...untold, sentences: describeVersion(untold, words) };
  });
  const possible = countMixed(parts, nodes, sizes);
  const own = parts.conflicts.flatMap((index) => {
    const conflict = conflicts[index];
    return conflict === undefined ? [] : [{ index, conflict }];
  });
  const standsIn = createStandsIn(ranked, versions, context);
  const standing = createStanding(comparison, base);
  return {
    dispute: {
      conflicts: describeConflicts(own, standsIn, standing, words.names),
      versions,
      possible,
      leftOut: leftOutOf(found, versions.length, mixed ? possible : null),
    },
    complete: found.complete,
    parts,
    grown: ranked.map(({ grown }) => grown),
    names: words.names,
  };
}

function leftOutOf(
  { versions, complete }: FoundVersions,
  listed: number,
  possible: number | null,
): number | null {
  if (complete) return versions.length - listed;
  return possible === null ? null : possible - listed;
}

/** Tensions that somebody of the dispute has a part in, and that are no conflicts here. */
function tensionsOf(parts: DisputeParts, { comparison, prepared }: DisputeContext): Finding[] {
  const voices = new Set(parts.units.flatMap((unit) => unit.voices));
  const hard = new Set(prepared.conflicts.map(({ finding }) => finding.id));
  return comparison.findings.filter(
    ({ id, verdict, readings }) =>
      verdict === "tension" &&
      !hard.has(id) &&
      readings.every(({ support }) => support.some((one) => voices.has(voiceKey(one)))),
  );
}

/** The versions in which a part of a conflict stands. */
function createStandsIn(
  ranked: readonly RankedVersion[],
  versions: readonly Version[],
  { prepared }: DisputeContext,
): (conflict: number, part: number) => readonly VersionId[] {
  const nodesOf = new Map<string, number[]>();
  prepared.nodes.forEach((node, index) => {
    for (const [conflict, parts] of node.parts) {
      for (const part of parts) {
        const of = prepared.conflicts[conflict]?.parts[part];
        // A node has the conflicts of what it rests on, too: those are not about it.
        if (of?.locus.id !== node.locus.id || of.reading.key !== node.reading.key) continue;
        const key = `${conflict} ${part}`;
        nodesOf.set(key, [...(nodesOf.get(key) ?? []), index]);
      }
    }
  });
  const inside = ranked.map(({ grown }) => new Set(grown.nodes));
  return (conflict, part) => {
    const own = nodesOf.get(`${conflict} ${part}`) ?? [];
    return versions.flatMap(({ id }, index) =>
      own.some((node) => inside[index]?.has(node)) ? [id] : [],
    );
  };
}

function wordsOf(parts: DisputeParts, { comparison, prepared }: DisputeContext): Words {
  const { alignment, findings } = comparison;
  const disputed = findings.filter(
    ({ verdict }) => verdict === "contradiction" || verdict === "tension",
  );
  const supports = parts.nodes.flatMap((node) => prepared.nodes[node]?.support ?? []);
  return {
    names: createVoiceNames(
      toVoices(supports),
      twoSidedSources(
        prepared.conflicts.map((one) => one.parts.map(({ reading }) => reading.support)),
      ),
    ),
    events: new Map(alignment.events.map((event) => [event.id, event])),
    disputed: new Set([
      ...disputed.map(({ locus }) => locus.id),
      ...parts.nodes.map((node) => prepared.nodes[node]?.locus.id ?? ""),
    ]),
    findings: new Map(findings.map((finding) => [finding.id as string, finding])),
    questions: new Map(
      parts.nodes.flatMap((node) => {
        const locus = prepared.nodes[node]?.locus;
        return locus === undefined ? [] : [[locus.id as string, locus.question] as const];
      }),
    ),
  };
}
