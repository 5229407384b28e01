import type { Locus } from "./alignment.ts";
import type { FindingKind, Verdict } from "./finding-kind.ts";
import type { FindingId, LocusId, NarrativeId } from "./ids.ts";

/** Id of a {@link Version}: `V1`, `V2` … in the order of listing, over all disputes. */
export type VersionId = `V${number}`;

/** A source as one account has it: what is taken whole or apart. */
export interface VersionVoice {
  readonly narrative: NarrativeId;
  readonly source: string;
  /** Equal for two voices that go back to one nameable source. */
  readonly sourceKey: string;
}

/** Voices that go back to one origin, and so count once. */
export interface VersionOrigin {
  readonly origin: string;
  readonly anonymous: boolean;
  /** Sorted. */
  readonly narratives: readonly NarrativeId[];
}

/**
 * Why a reading stands in a version. `whole`: somebody says so whose whole account stands. `part`:
 * nobody whole speaks of it, and of what the others say, it alone goes with the rest. `open`: as
 * `part`, but another reading would go with the rest as well.
 */
export type VersionBasis = "whole" | "part" | "open";

/** A reading that stands in a version. */
export interface VersionReading {
  readonly locus: Locus;
  /** Key and label of the reading in the table. */
  readonly key: string;
  readonly label: string;
  readonly basis: VersionBasis;
  /** Who gives it, of those whose word stands here; sorted. Never empty. */
  readonly voices: readonly VersionVoice[];
}

/** An account of which a version keeps some and gives up some. */
export interface TornVoice {
  readonly voice: VersionVoice;
  /** Loci in conflict at which its word stands, sorted. */
  readonly kept: readonly LocusId[];
  /** Loci in conflict at which it does not, sorted. Never empty. */
  readonly dropped: readonly LocusId[];
}

/**
 * A largest set of readings that can be true together: nothing contradicts within it, and nothing
 * in conflict could be added.
 */
export interface Version {
  readonly id: VersionId;
  /** At the loci in dispute and what depends on them; sorted by locus, then by key. */
  readonly readings: readonly VersionReading[];
  /** Voices of whom nothing in conflict is given up; sorted. */
  readonly supporters: readonly VersionVoice[];
  /** The supporters by independent origin. */
  readonly origins: readonly VersionOrigin[];
  /** Voices that it takes apart; sorted. */
  readonly takesApart: readonly TornVoice[];
  /** Voices of whom nothing in conflict stands; sorted. */
  readonly against: readonly VersionVoice[];
  /** Tensions between its supporters: each needs an assumption that nobody states. Sorted. */
  readonly tensions: readonly FindingId[];
  /** Plain sentences that tell it, and who stands where. */
  readonly sentences: readonly string[];
}

/** One side of a conflict. */
export interface ConflictSide {
  readonly locus: Locus;
  readonly key: string;
  readonly label: string;
  /** Sorted. Never empty. */
  readonly voices: readonly VersionVoice[];
  /** The listed versions in which it stands for one of its voices at least. */
  readonly versions: readonly VersionId[];
}

/** Somebody who could settle a conflict. */
export interface Standing {
  /**
   * `took-part`: takes part in the event, by some account. `told`: a source of an account that is in
   * a position to know. `office`: whoever keeps the record; nobody in the accounts.
   */
  readonly basis: "took-part" | "told" | "office";
  readonly who: string;
  /** In a few words. */
  readonly why: string;
  /** Accounts in which they already speak of the event, sorted; empty when they have not spoken. */
  readonly narratives: readonly NarrativeId[];
}

/** A smallest set of readings that cannot be true together, and what would settle it. */
export interface ConflictSet {
  readonly finding: FindingId;
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  /** Two readings of one locus; of events whose orders form a cycle, one a statement. */
  readonly sides: readonly ConflictSide[];
  /** The question to ask, naming all sides. */
  readonly question: string;
  /** Whom to ask: those who took part, sources in a position to know, offices with a record. */
  readonly standing: readonly Standing[];
}

/** Conflicts that hang together, because somebody takes part in several of them. */
export interface Dispute {
  /** By finding id. */
  readonly conflicts: readonly ConflictSet[];
  /** The most readable first; see `findVersions`. */
  readonly versions: readonly Version[];
  /** How many largest sets of readings there are in all, mixed ones too; `null` when not counted. */
  readonly possible: number | null;
  /** How many versions of the kind asked for are not listed; `null` when not known. */
  readonly leftOut: number | null;
}

/** What `findVersions` gives; plain JSON. */
export interface Versions {
  /** The largest first. A version of one goes with any version of another. */
  readonly disputes: readonly Dispute[];
  /** `true` when the search stopped or versions were cut; then `reason` says why. */
  readonly bounded: boolean;
  readonly reason: string | null;
}
