import type { WordShape } from "./label-splitter.ts";

/** A word of a label, or several that are one name, with what they are. */
export interface LabelWord {
  /** Folded; singular for common nouns, canonical for known names. */
  readonly text: string;
  /**
   * `nation`: a country's name or demonym. `name`: part of a proper name. `common`: anything else
   * in letters.
   */
  readonly kind: "nation" | "name" | "common" | "number";
  /** ISO 3166-1 codes of a nation, else empty. */
  readonly codes: readonly string[];
  /** A demonym in the plural. */
  readonly people: boolean;
  /** From a table or a declaration, not guessed from capitals. */
  readonly known: boolean;
  /** Category id of a known organisation. */
  readonly category: string | null;
  readonly shape: WordShape;
  /** A common noun that stood in the plural. */
  readonly plural: boolean;
}
