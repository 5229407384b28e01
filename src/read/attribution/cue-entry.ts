import type { Certainty } from "../../model/source.ts";
import type { CueForce } from "./attribution-mention.ts";

/**
 * Where a cue's content stands in the tree.
 *
 * - `clause`: a clause before, behind or around it, or a quotation: "said (that) they left".
 * - `complement`: only a complement clause: "knew that they left".
 * - `speech`: only a quotation: "continued".
 * - `infinitive`: "vowed to stay".
 * - `object`: what is spoken about, with a predicate if there is one: "denied the allegation",
 *   "called it a farce", "accused them of lying".
 * - `predicate`: an object of which something is held: "saw it as a farce", not "saw it".
 * - `raised`: of a verb whose subject belongs to the content: "seems to have left".
 * - `oblique`: behind one of its prepositions: "spoke about the plan".
 */
export type CueFrame =
  | "clause"
  | "complement"
  | "speech"
  | "infinitive"
  | "object"
  | "predicate"
  | "raised"
  | "oblique";

/** One way in which a word attributes. */
export interface CueUse {
  readonly frame: CueFrame;
  readonly force: CueForce;
  readonly certainty: Certainty;
  /** Of `oblique`: those that bring in the content. */
  readonly prepositions: readonly string[];
}

/** One line of a table: words that behave alike, separated by spaces. */
export interface CueGroup {
  readonly words: string;
  readonly force: CueForce;
  readonly certainty: Certainty;
  readonly frames: readonly CueFrame[];
  /** Separated by spaces. */
  readonly prepositions?: string;
}

/** The uses of each word, in the order of the table. */
export function indexCues(groups: readonly CueGroup[]): ReadonlyMap<string, readonly CueUse[]> {
  const uses = new Map<string, readonly CueUse[]>();
  for (const { words, force, certainty, frames, prepositions = "" } of groups) {
    const own = frames.map((frame) => ({
      frame,
      force,
      certainty,
      prepositions: prepositions.split(" "),
    }));
    for (const word of words.split(" ")) uses.set(word, [...(uses.get(word) ?? []), ...own]);
  }
  return uses;
}
