import { POLICE_TAILS } from "./generic-head-table.ts";
import type { LabelWord } from "./label-word.ts";
import { lastIndex } from "./last-index.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Leaves out words that say how many and how sure: "at least two suspected gunmen". */
export function stripModifiers(
  words: readonly LabelWord[],
  vocabulary: Vocabulary,
): readonly LabelWord[] {
  const named = words.some(({ kind, known }) => kind === "name" && !known);
  let start = 0;
  for (; start < words.length - 1; start += 1) {
    const word = words[start];
    // "17 November" is a name; "25 civilians" is a number of civilians.
    const isCount =
      word?.kind === "number"
        ? !named
        : word?.kind === "common" && vocabulary.counts.has(word.text);
    if (!isCount) break;
  }
  return words
    .slice(start)
    .filter(
      ({ kind, text }, index, kept) =>
        kind !== "common" || !vocabulary.epithets.has(text) || index === kept.length - 1,
    );
}

const POLICE: ReadonlySet<string> = new Set(POLICE_TAILS.flatMap((line) => line.split(" ")));

/** "The Ulm Police Department" are the Ulm police. */
export function stripPoliceTail(words: readonly LabelWord[]): readonly LabelWord[] {
  const [police, tail] = words.slice(-2);
  const isTail = words.length > 2 && police?.text === "police" && POLICE.has(tail?.text ?? "");
  return isTail ? words.slice(0, -1) : words;
}

/** Words after a proper name that open a remark on it: "Houthi rebels backed by Iran". */
const REMARKS = ["backed", "who", "which"];

/** Leaves out a remark after a proper name; after a common noun it tells which ones are meant. */
export function stripRemark(words: readonly LabelWord[]): readonly LabelWord[] {
  const at = words.findIndex(({ kind, text }) => kind === "common" && REMARKS.includes(text));
  const before = words.slice(0, Math.max(at, 0));
  return before.some(({ kind }) => kind === "name") ? before : words;
}

/**
 * Leaves out what introduces a personal name: "President", "local journalist", "Iranian general".
 *
 * @returns The name alone, or the words as they are when no name follows a title.
 */
export function stripTitles(
  words: readonly LabelWord[],
  vocabulary: Vocabulary,
): readonly LabelWord[] {
  const last = lastIndex(
    words,
    ({ kind, text, plural }) =>
      kind === "common" &&
      !plural &&
      (vocabulary.titles.has(text) || vocabulary.categories.words.has(text)),
  );
  const name = words.slice(last + 1);
  const isName = name.length > 0 && name.every(({ kind }) => kind === "name" || kind === "number");
  return isName ? name : words;
}

/**
 * Leaves out general words for the members of a named body: "Taliban fighters", "the Zorg group".
 *
 * @returns What is left, and the word nearest to the name that was left out, or `null`.
 */
export function stripGenericHeads(
  words: readonly LabelWord[],
  vocabulary: Vocabulary,
): readonly [words: readonly LabelWord[], dropped: LabelWord | null] {
  let kept = words;
  let dropped: LabelWord | null = null;
  for (let last = kept[kept.length - 1]; last !== undefined; last = kept[kept.length - 1]) {
    const rest = kept.slice(0, -1);
    const isGeneric = (word: LabelWord): boolean =>
      word.kind === "common" &&
      (vocabulary.peopleHeads.has(word.text) || vocabulary.bodyHeads.has(word.text));
    const named = rest.some(({ kind }) => kind === "name");
    const bare = rest.every((word) => word.kind !== "common" || isGeneric(word));
    if (!isGeneric(last) || !named || !bare) break;
    // In a capitalised name that no table knows, "Army" or "Movement" may be part of the name.
    const mayBeName = vocabulary.bodyHeads.has(last.text) && last.shape !== "lower";
    if (mayBeName && !rest.every(({ known, kind }) => known || kind === "common")) break;
    dropped = last;
    kept = rest;
  }
  return [kept, dropped];
}
