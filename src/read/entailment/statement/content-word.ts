import type { LexiconPos } from "../../language/lexicon/lexicon.ts";

/** What takes part as what: passive or active, "A hits B" has A as its agent. */
export type WordRole = "predicate" | "agent" | "patient" | "other";

/** A word that says something, with its place among the others. */
export interface ContentWord {
  readonly token: number;
  /** In lower case. "person" for "somebody" and "nobody". */
  readonly lemma: string;
  /** The lemma with the particle of a verb: "turn off". */
  readonly name: string;
  /** What to look it up as; `null` for numbers. */
  readonly pos: LexiconPos | null;
  readonly isName: boolean;
  /** Of a number; `null` for every other word. */
  readonly value: number | null;
  /** The content word it hangs on: an index in the words. */
  readonly parent: number | null;
  readonly role: WordRole;
  /** The predication it is told in: an index in the predications; -1 for none. */
  readonly predication: number;
  /** Whether what it is told in is said not to be so. */
  readonly negative: boolean;
  /** In lower case; "" without one. */
  readonly preposition: string;
}
