/** Something wrong with untrusted data. */
export interface Issue {
  /** Where: `claims[3].participants[0].role`; empty for the whole. */
  readonly path: string;
  /** What is wrong, in a clause: "reads 1 where the text has 2". */
  readonly message: string;
  /** What should stand there, in words. */
  readonly expected: string;
  /** What stands there, shortened. */
  readonly received: string;
}
