import { SORTS } from "../traits/phrase-traits.ts";
import { leaningOf } from "./clusters.ts";
import type { LinkSource } from "./link-source.ts";
import { initialsOf, isAcronym } from "./name-keys.ts";

/** Marks that may stand between a noun and its apposition, and no others. */
const MARKS = /^\)?[\s,(–—:-]*$/u;

/**
 * Whether what hangs as an apposition is one: "Khaasteh, a local journalist". Members of a list
 * ("Khaasteh, a farmer and a driver") and places ("Herat, Afghanistan") hang alike and are none.
 */
export function isAppositionOf(links: LinkSource, index: number, named: number): boolean {
  const { phrases, traits, source, clusters } = links;
  const phrase = phrases[index];
  const other = phrases[named];
  if (phrase === undefined || other === undefined || other.kind === "pronoun") return false;
  if (traits[index]?.negative === true || isInList(links, index, named)) return false;
  const between = textBetween(links, named, index);
  if (!MARKS.test(between) || isPartyTag(links, index)) return false;
  if (phrase.name !== null && other.name !== null) {
    const initials = initialsOf(other.name, source.tokens);
    const letters = phrase.name.words.join("").replaceAll(".", "");
    if (!isAcronym(phrase.name, source.tokens)) return false;
    // In brackets, letters of a body need not be those of its English name.
    const isBody = traits[named]?.leaning === SORTS.body && /\($/.test(between);
    return isBody || initials.includes(letters);
  }
  if (phrase.kind === "pronoun") return false;
  const determiner = traits[index]?.determiner ?? "none";
  // Without an article only persons: "Ned Price, spokesman for"; else it is a list.
  if (phrase.kind === "description" && determiner === "none") {
    const leaning = leaningOf(clusters.of(named));
    const isPerson = leaning === SORTS.human || leaning === 0;
    return isPerson && traits[index]?.leaning === SORTS.human;
  }
  return true;
}

/** "(D-Nev.)" behind a lawmaker says for whom they sit. */
function isPartyTag({ phrases, source }: LinkSource, index: number): boolean {
  const { firstToken = 0 } = phrases[index] ?? {};
  const { tokens } = source;
  return (
    tokens[firstToken - 1]?.form === "(" &&
    /^\p{Lu}$/u.test(tokens[firstToken]?.form ?? "") &&
    tokens[firstToken + 1]?.form === "-"
  );
}

function isInList({ phrases, source }: LinkSource, index: number, named: number): boolean {
  const { tree, tokens } = source;
  const [own = -1, first = -1] = [phrases[index]?.head, phrases[named]?.head];
  const isMember = (head: number) =>
    tree.children(head, "conj").some((child) => child > own) && tokens[head]?.relation !== "conj";
  // "a farmer and a driver" are two more; "a farmer and activist" is one.
  const hasArticle = (head: number) => tree.children(head, "det").length > 0;
  const goesOn = tree.children(own, "conj").some(hasArticle);
  return isMember(first) || goesOn || tree.children(own, "cc").length > 0;
}

/** Text from the end of one phrase to the beginning of the other. */
function textBetween({ phrases, source }: LinkSource, left: number, right: number): string {
  const { analysis, tokens } = source;
  const end = tokens[(phrases[left]?.endToken ?? 1) - 1]?.end ?? 0;
  const start = tokens[phrases[right]?.firstToken ?? 0]?.start ?? 0;
  // What follows "of" belongs to the noun: "the head of the police, a general".
  if (start < end) return "";
  return analysis.text
    .slice(end, start)
    .replace(/\([^()]{1,40}\)/u, "")
    .replace(/^ of [\p{L}\s]{1,40},/u, ",");
}
