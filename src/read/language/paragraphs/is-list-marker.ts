const LONGEST_NUMBER = 3;
const BULLETS = "-*•·–▪●◦‣■□+";

/** Whether the line `[start, end)` begins as an item does: "- ", "• ", "3. ", "3) ", "(b) ". */
export function isListMarker(text: string, start: number, end: number): boolean {
  if (BULLETS.includes(text.charAt(start))) return isSpace(text, start + 1, end);
  const isBracketed = text.charAt(start) === "(";
  const from = isBracketed ? start + 1 : start;
  const to = runEnd(text, from, end);
  if (to === from || to - from > LONGEST_NUMBER) return false;
  const mark = text.charAt(to);
  const isLetter = !isDigit(text.charAt(from));
  // "A. Smith" is a name, so a letter needs its bracket.
  if (isLetter && (to - from > 1 || mark !== ")")) return false;
  const isMarked = mark === ")" || (mark === "." && !isBracketed);
  return isMarked && isSpace(text, to + 1, end);
}

const isDigit = (mark: string) => mark >= "0" && mark <= "9";
const isLetter = (mark: string) => (mark >= "a" && mark <= "z") || (mark >= "A" && mark <= "Z");
const isSpace = (text: string, at: number, end: number) =>
  at < end && (text.charAt(at) === " " || text.charAt(at) === "\t");

/** End of the digits, or of the one letter, at `start`. */
function runEnd(text: string, start: number, end: number): number {
  if (isLetter(text.charAt(start))) return start + 1;
  let at = start;
  while (at < end && at - start <= LONGEST_NUMBER && isDigit(text.charAt(at))) at++;
  return at;
}
