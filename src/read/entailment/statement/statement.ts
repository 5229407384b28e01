import type { Predication } from "../../predications/predication.ts";
import type { Syntax } from "../../predications/syntax.ts";
import type { Standing } from "../telling/standing.ts";
import type { ContentWord } from "./content-word.ts";

/** A short text, read: what it says, word by word. */
export interface Statement {
  readonly syntax: Syntax;
  readonly words: readonly ContentWord[];
  readonly predications: readonly Predication[];
  /** Whether each predication is negated in its clause. */
  readonly negative: readonly boolean[];
  /** How each predication stands with all that is said of it. */
  readonly standings: readonly Standing[];
  /** The word that the whole text hangs on: an index in `words`; `null` for a text without words. */
  readonly main: number | null;
}
