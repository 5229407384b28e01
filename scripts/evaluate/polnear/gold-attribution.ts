import type { TextSpan } from "../../../src/read/language/analysis/ranges.ts";

/** An attribution as annotated; spans in UTF-16 code units, discontinuous ones in order. */
export interface GoldAttribution {
  /** Empty where no source is named. */
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly content: readonly TextSpan[];
}

/** One article of the corpus with the attributions of one annotator. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}
