import { ANONYMITY_WORDS, ANONYMOUS_NOUNS } from "./anonymous-words-table.ts";

/** Whether a name of a source is one nobody could go back to: "unnamed sources", "residents". */
export function isAnonymous(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  if (words.some((word) => ANONYMITY_WORDS.includes(word.toLowerCase()))) return true;
  const [first = "", ...others] = words;
  // A capital may open the name, but a second one makes it a proper name.
  const common = others.every((word) => word === word.toLowerCase());
  return common && ANONYMOUS_NOUNS.includes((others.at(-1) ?? first).toLowerCase());
}
