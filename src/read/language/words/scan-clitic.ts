import { classOf, DIGIT, LETTER } from "./char-class.ts";
import { CLITICS } from "./clitics-table.ts";

const LEFT_SINGLE_QUOTE = 0x2018;
const LONGEST_CLITIC = 2;

/** End of a clitic ("'s", "'ve") whose apostrophe stands here; `at` when there is none. */
export function scanClitic(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) === LEFT_SINGLE_QUOTE) return at;
  let to = at + 1;
  while (to < end && to - at <= LONGEST_CLITIC + 1) {
    const kind = classOf(text.charCodeAt(to));
    if (kind === DIGIT) return at;
    if (kind !== LETTER) break;
    to++;
  }
  const length = to - at - 1;
  if (length === 0 || length > LONGEST_CLITIC) return at;
  return CLITICS.has(text.slice(at + 1, to).toLowerCase()) ? to : at;
}
