import type { LabelWord } from "./label-word.ts";
import type { Vocabulary } from "./vocabulary.ts";

const isCapital = ({ shape }: LabelWord): boolean =>
  shape === "capitalised" || shape === "capitals" || shape === "initial";

/** Where the run of capitalised words that starts at `from` ends; "of" and "bin" may stand inside. */
function endOfRun(words: readonly LabelWord[], from: number, vocabulary: Vocabulary): number {
  let end = from;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isCapital(word) || word.kind === "number") end = at + 1;
    else if (!vocabulary.small.has(word.text) && !vocabulary.particles.has(word.text)) break;
  }
  return end;
}

/** How many words at the start of a run introduce the name: "Iranian", "President", "Suspected". */
function introduction(run: readonly LabelWord[], atStart: boolean, vocabulary: Vocabulary): number {
  const first = run.findIndex(({ kind, known }) => kind === "name" && !known);
  const before = run.slice(0, first);
  const last = before[before.length - 1];
  if (last?.kind === "common" && vocabulary.titles.has(last.text)) return first;
  const introduces = ({ kind, known, text }: LabelWord, index: number): boolean =>
    kind === "nation" || known || (atStart && index === 0 && vocabulary.epithets.has(text));
  const end = before.findIndex((word, index) => !introduces(word, index));
  return end === -1 ? first : end;
}

/** Makes a word of a run part of the name; the last may still be a general word for people. */
function absorb(word: LabelWord, isLast: boolean, vocabulary: Vocabulary): LabelWord {
  if (isLast && word.kind === "common" && vocabulary.peopleHeads.has(word.text)) return word;
  return word.kind === "number"
    ? word
    : { ...word, kind: "name", known: false, codes: [], people: false };
}

/**
 * Takes words into the proper name they are capitalised with: in "Free Syrian Army" neither a
 * demonym nor a category is meant.
 *
 * A run of capitalised words is one name when it holds a word that no table knows. What introduces
 * it (a demonym, a title) stays apart. Does nothing for labels in capitals throughout.
 */
export function absorbNames(
  words: readonly LabelWord[],
  vocabulary: Vocabulary,
): readonly LabelWord[] {
  if (words.length > 1 && words.every((word) => word.shape === "capitals")) return words;
  const result: LabelWord[] = [];
  for (let at = 0; at < words.length; ) {
    const end = Math.max(endOfRun(words, at, vocabulary), at + 1);
    const run = words.slice(at, end);
    const first = run[0];
    const isName =
      first !== undefined && isCapital(first) && run.some((w) => w.kind === "name" && !w.known);
    const kept = isName ? introduction(run, at === 0, vocabulary) : run.length;
    result.push(...run.slice(0, kept));
    for (const [index, word] of run.entries()) {
      if (index >= kept) result.push(absorb(word, index === run.length - 1, vocabulary));
    }
    at = end;
  }
  return result;
}
