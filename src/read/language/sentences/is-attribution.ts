import { SPEECH_VERBS } from "../quotes/speech-verbs-table.ts";
import { TOKEN_KIND as K } from "./token-kind.ts";
import type { TokenSequence } from "./token-sequence.ts";

const LONGEST_SPEAKER = 5;
const SPEAKER_KINDS: ReadonlySet<number> = new Set([
  K.capitals,
  K.capitalised,
  K.abbreviation,
  K.initial,
]);

/**
 * Whether a name and a verb of saying stand here: `"Why?" Gen. Ali Sabri asked.` Behind a quoted
 * question they go on with the sentence.
 */
export function isAttribution({ text, words, kinds }: TokenSequence, index: number): boolean {
  let at = index;
  while (at < words.count && at - index < LONGEST_SPEAKER) {
    if (!SPEAKER_KINDS.has(kinds[at] as number)) break;
    at++;
  }
  if (at === index || kinds[at] !== K.lower) return false;
  return SPEECH_VERBS.has(text.slice(words.starts[at], words.ends[at]));
}
