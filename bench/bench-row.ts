/** One line of the table. */
export interface BenchRow {
  readonly name: string;
  readonly value: string;
  /** The most it may be, in words; `null` when it is for reading only. */
  readonly bar: string | null;
  readonly passed: boolean;
}
