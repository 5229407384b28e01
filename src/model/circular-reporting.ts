import type { EvidenceSpan } from "./evidence-span.ts";
import type { LocusId, NarrativeId } from "./ids.ts";

/** Where something is said: a reading of a locus. */
export interface ReadingRef {
  readonly locus: LocusId;
  /** Of the reading, see `Reading.key`. */
  readonly key: string;
  /** The question of the locus and the reading in words: "Did it happen (clash)? happened". */
  readonly label: string;
}

/** One source that cites another. */
export interface Citation {
  readonly from: string;
  readonly to: string;
  /** The accounts that have it, sorted. */
  readonly narratives: readonly NarrativeId[];
  /** When the first of them came out, in EDTF; `null` when none of them has a date. */
  readonly publishedAt: string | null;
  /** Where the accounts attribute it, each once; empty where none gives the words. */
  readonly evidence: readonly EvidenceSpan[];
}

/** Sources that go back to each other on one and the same thing. */
export interface CitationLoop {
  /** The same for the same loop across runs and input orders. */
  readonly id: string;
  /** In the order of citing: each cites the next, and the last the first. */
  readonly sources: readonly string[];
  /** One a source: it cites the next. The last one is `closing`. */
  readonly citations: readonly Citation[];
  /** The citation that closed the loop: the last to come out, as far as dates are known. */
  readonly closing: Citation;
  /** `true` when dates say which one came last; else the last one by its names was taken. */
  readonly dated: boolean;
  /** What goes round in it, sorted by locus. */
  readonly readings: readonly ReadingRef[];
  /**
   * Independent origins that its sources go back to in spite of the loop, for any of the readings: who
   * feeds it, or said it before it began. Sorted. Empty when all that goes round counts for nothing.
   */
  readonly outside: readonly string[];
  /** One sentence. */
  readonly explanation: string;
}

/** Accounts that look like several voices and go back to one origin. */
export interface CommonRoot {
  /** The same for the same root and accounts across runs and input orders. */
  readonly id: string;
  readonly origin: string;
  /** Who cites it, where it is anonymous; else `null`. */
  readonly through: string | null;
  readonly anonymous: boolean;
  /** Names of others that count as one with it. Sorted, mostly empty. */
  readonly also: readonly string[];
  /** `true` when one of the accounts does not name the origin: only the others tell of it. */
  readonly hidden: boolean;
  /** Sorted. */
  readonly narratives: readonly NarrativeId[];
  /** Who brought them to the reader, sorted. */
  readonly outlets: readonly string[];
  /** Whom each account names as the one who says it, sorted. */
  readonly sources: readonly string[];
  /** What they all say, sorted by locus. */
  readonly readings: readonly ReadingRef[];
  /** One sentence. */
  readonly explanation: string;
}

/** Support that only looks like support. */
export interface CircularReporting {
  /** Sorted by id. */
  readonly loops: readonly CitationLoop[];
  /** `false` when there were more loops than are looked for. */
  readonly complete: boolean;
  /** The hidden ones first, then by id. */
  readonly commonRoots: readonly CommonRoot[];
  /** Everybody who cites somebody in an account, sorted by names. */
  readonly citations: readonly Citation[];
}
