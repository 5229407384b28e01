/** What came of a set: lines for the reader, and figures for a program. */
export interface EvaluationResult {
  readonly lines: readonly string[];
  /** Printed as one JSON object after the name of the set; rates in percent. */
  readonly figures: Readonly<Record<string, number | string | null>>;
}

/** Data with a known answer, or to be read by a person. */
export interface EvaluationSet {
  readonly name: string;
  /** Folder inside the data folder. */
  readonly directory: string;
  /**
   * Runs on whatever part of the set lies in a folder.
   *
   * @param folder - The set's own folder, which exists.
   */
  readonly run: (folder: string) => EvaluationResult;
}
