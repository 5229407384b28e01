/** A name whose type is being decided. */
export interface ScoredName {
  /** Its words in small letters, with a space between. */
  readonly text: string;
  /** Score of each type. */
  readonly scores: Float64Array;
}

/**
 * Lets the names of a document agree on their types: those of the same words share their scores,
 * and a name of one word gets half of those of longer names that end in it ("Petraeus" of "David H.
 * Petraeus").
 *
 * Linear in the names. Changes `scores`.
 *
 * @param person - Index of the type person: only names of that type have such a short form.
 */
export function poolTypes(names: readonly ScoredName[], person: number): void {
  const sums = new Map<string, Float64Array>();
  for (const { text, scores } of names) addScores(sums, text, scores, 1);
  const long = new Map<string, Float64Array>();
  for (const [text, scores] of sums) {
    const space = text.lastIndexOf(" ");
    if (space < 0 || indexOfLargest(scores) !== person) continue;
    addScores(long, text.slice(space + 1), scores, LONG_SHARE);
  }
  for (const [text, scores] of long) if (sums.has(text)) addScores(sums, text, scores, 1);
  for (const { text, scores } of names) scores.set(sums.get(text) ?? scores);
}

const LONG_SHARE = 0.5;

function addScores(
  sums: Map<string, Float64Array>,
  text: string,
  scores: Float64Array,
  share: number,
): void {
  let sum = sums.get(text);
  if (sum === undefined) {
    sum = new Float64Array(scores.length);
    sums.set(text, sum);
  }
  for (let i = 0; i < scores.length; i++) sum[i] = (sum[i] ?? 0) + share * (scores[i] ?? 0);
}

/** Index of the largest number, the first of several. */
export function indexOfLargest(numbers: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < numbers.length; i++) {
    if ((numbers[i] ?? 0) > (numbers[best] ?? 0)) best = i;
  }
  return best;
}
