import { classOf, PICTOGRAPH } from "../words/char-class.ts";

/** Tag of what is written for machines: addresses, files. */
const ADDRESS_TAG = "ADD";
const HANDLE = /^[@#][\p{L}\p{N}_]/u;
const LINK = /^(?:www\.|mailto:|[a-z][a-z+.-]{1,11}:\/\/)/i;
/** Handles and links show themselves at their beginning, and an address is no longer than this. */
const LONGEST_LOOK = 80;

/** "ret.", "est.": the tagger takes them for names. */
const SMALL_ABBREVIATION = /^\p{Ll}{2,}\.$/u;

/**
 * Whether a word is of no name, whatever its capitals and tag: a link, an e-mail address, a handle, a
 * hashtag, a flag or another picture, an abbreviation in small letters. The name of a site in
 * capitals ("Reuters.com") may be one.
 */
export function standsInNoName(form: string, xpos: string): boolean {
  if (xpos === ADDRESS_TAG || classOf(form.charCodeAt(0)) === PICTOGRAPH) return true;
  const beginning = form.slice(0, LONGEST_LOOK);
  if (SMALL_ABBREVIATION.test(beginning)) return true;
  return HANDLE.test(beginning) || LINK.test(beginning) || beginning.includes("@", 1);
}
