/** Figures by name; those of the parts of a set stand under the name of the part. */
export interface Figures {
  readonly [name: string]: number | string | null | Figures;
}

/** What came of a set: lines for the reader, and figures for a program. */
export interface EvaluationResult {
  readonly lines: readonly string[];
  /** Printed as one JSON object after the name of the set; rates in percent. */
  readonly figures: Figures;
}

/** Data with a known answer, or to be read by a person. */
export interface EvaluationSet {
  readonly name: string;
  /** Folder inside the data folder; "." for the data folder itself. */
  readonly directory: string;
  /**
   * Runs on whatever part of the set lies in a folder.
   *
   * @param folder - The set's own folder, which exists.
   * @returns `null` when the folder holds no part of the set.
   */
  readonly run: (folder: string) => EvaluationResult | null | Promise<EvaluationResult | null>;
}
