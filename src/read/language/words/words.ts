/**
 * Where the words of a text stand: word `i` is `text.slice(starts[i], ends[i])`.
 *
 * In order, none empty, none overlapping another; what lies between them is white space alone.
 */
export interface Words {
  /** How many there are: the length of both arrays. */
  readonly count: number;
  /** First UTF-16 code unit of each word. */
  readonly starts: Int32Array;
  /** First code unit after each word. */
  readonly ends: Int32Array;
}
