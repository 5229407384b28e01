import { TOKEN_KIND as K } from "./token-kind.ts";
import type { TokenSequence } from "./token-sequence.ts";

const LONGEST_TITLE = 25;
const SHORTEST_TITLE = 3;
/** Small words ("of", "the") stay in lower case. */
const LEAST_CAPITALS = 0.6;

/** Whether a short paragraph is written like a title: most of its words with a capital. */
export function isTitleCase({ kinds }: TokenSequence, first: number, end: number): boolean {
  if (end - first > LONGEST_TITLE) return false;
  let capitals = 0;
  let small = 0;
  for (let index = first; index < end; index++) {
    const kind = kinds[index];
    if (kind === K.capitals || kind === K.capitalised || kind === K.opener) capitals++;
    else if (kind === K.lower) small++;
    // Addresses and times stand in the heads of messages.
    else if (kind === K.address || kind === K.figures) return false;
  }
  return capitals >= SHORTEST_TITLE && capitals >= (capitals + small) * LEAST_CAPITALS;
}
