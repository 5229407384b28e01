import type { Locus } from "./alignment.ts";
import type { Dependence } from "./dependence.ts";
import type { ClaimId, NarrativeId } from "./ids.ts";
import type { Reading } from "./reading.ts";
import type { Certainty } from "./source.ts";

/** Accounts that go back to one origin, and so count as one voice. */
export interface OriginGroup {
  /** Name of the origin: the last of the chain, nobody further cited. */
  readonly origin: string;
  /** Who cites it, where it is anonymous and so known by nothing else; else `null`. */
  readonly through: string | null;
  readonly anonymous: boolean;
  /**
   * Names of others that count as one with it, where nothing tells which of them had it first: their
   * texts are the same, say. Sorted, mostly empty.
   */
  readonly also: readonly string[];
  /** Sorted. An account that rests on two origins is in the groups of both. */
  readonly narratives: readonly NarrativeId[];
}

/** One source in a chain. */
export interface ChainLink {
  readonly source: string;
  readonly anonymous: boolean;
  /** How surely it passes on what the next says; of the last: how surely it says so. */
  readonly certainty: Certainty;
}

/** How claims came to the reader: each link cites the next. */
export interface SourceChain {
  readonly narrative: NarrativeId;
  readonly claims: readonly ClaimId[];
  /** Outermost first. Never empty. */
  readonly links: readonly ChainLink[];
  /**
   * Names of the independent origins it goes back to in the end, which other accounts may tell;
   * sorted. Empty when it leads into a loop only.
   */
  readonly origins: readonly string[];
}

/** Who stands behind a reading, and how many of them are independent as far as it is stated. */
export interface Corroboration {
  /** The same for the same reading across runs and input orders. */
  readonly id: string;
  readonly locus: Locus;
  /** With the supports that count: whose source is committed to it. */
  readonly reading: Reading;
  /** Who brought it to the reader: the outermost links, sorted. */
  readonly outlets: readonly string[];
  /** Sorted by name, then by narrative. Empty when every chain leads into a loop. */
  readonly origins: readonly OriginGroup[];
  /** `true` when there are two origins or more. */
  readonly independent: boolean;
  /** Sorted by narrative, then from the shortest. */
  readonly chains: readonly SourceChain[];
  /** Accounts that go round in a loop without an origin: they count for nothing. Sorted. */
  readonly circular: readonly NarrativeId[];
  /** What makes accounts one voice: each account of a group against the one closest to the origin. */
  readonly dependences: readonly Dependence[];
  /** What may make two origins one, and is too weak to say so. */
  readonly doubts: readonly Dependence[];
  /** One sentence. */
  readonly explanation: string;
}
