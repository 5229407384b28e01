import { LETTER_TABLE } from "./letter-table.ts";

/** Letters of {@link LETTER_TABLE} as a class, so that a text without them costs one scan. */
const SPECIAL_LETTER = /[ßæœøđðþłħıŋŧə]/gu;

// The table is short and such letters are rare: a scan costs less than a map built at import.
function plainLetter(letter: string): string {
  return LETTER_TABLE.find(([special]) => special === letter)?.[1] ?? letter;
}

/**
 * Text without the differences of writing: compatibility forms (NFKC), case and Latin diacritics
 * are folded; marks that other scripts need to be read stay.
 *
 * Linear in the length. The same in every locale.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC")
    .replace(SPECIAL_LETTER, plainLetter);
}
