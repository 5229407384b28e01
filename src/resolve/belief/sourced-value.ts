import type { Credibility, Reliability } from "../../model/source.ts";

/** Both NATO Admiralty grades as they are written: `"B2"`, a usually reliable source, probably true. */
export type AdmiraltyGrade = `${Reliability}${Credibility}`;

/** Somebody gives a value for an item: what belief is computed from. */
export interface SourcedValue {
  /** Who says so. Never empty; equal names are one source. */
  readonly source: string;
  /** What it is about: "population of Riverton". Never empty. */
  readonly item: string;
  /** What it is said to be. Never empty; compared as written. */
  readonly value: string;
  /**
   * How far this claim was trusted before others were heard: Admiralty grades, a reliability or a
   * credibility alone, or a number between 0 and 1. `0.5`, and leaving it out, weighs as one vote.
   *
   * @defaultValue 0.5
   */
  readonly prior?: AdmiraltyGrade | Reliability | Credibility | number;
}
