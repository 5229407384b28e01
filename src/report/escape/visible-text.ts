import { UNSAFE_RANGES } from "./unsafe-characters-table.ts";

const isUnsafe = (codePoint: number): boolean =>
  UNSAFE_RANGES.some(({ first, last }) => first <= codePoint && codePoint <= last);

const escapeCharacter = (character: string): string => {
  const codePoint = character.codePointAt(0) ?? 0;
  return isUnsafe(codePoint) ? `\\u${codePoint.toString(16).padStart(4, "0")}` : character;
};

/**
 * The text on one line and safe to print: white space runs, line ends among them, become one space,
 * and characters that steer a terminal, turn the direction of writing or cannot be seen become
 * escapes such as `\u001b`. Other characters, right-to-left letters among them, stay as they are.
 *
 * Linear time. Not reversible: a text that spells `\u001b` out looks the same.
 */
export const visibleText = (text: string): string =>
  Array.from(text.replace(/\s+/gu, " "), escapeCharacter).join("");
