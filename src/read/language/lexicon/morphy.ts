import { readTextSection, type Sections } from "../data/sections.ts";
import { DETACHMENT_RULES } from "./detachment-rules-table.ts";
import type { LexiconPos } from "./lexicon.ts";

/** Dictionary forms of an inflected form; see {@link Lexicon.baseForms}. */
export type Morphy = (form: string, pos: LexiconPos) => readonly string[];

const LONGEST_FORM = 100;

/** Method: morphy(7WN). */
export function createMorphy(
  sections: Sections,
  has: (word: string, pos: LexiconPos) => boolean,
): Morphy {
  const exceptions: Readonly<Record<LexiconPos, ReadonlyMap<string, string>>> = {
    noun: exceptionsOf(sections, "noun"),
    verb: exceptionsOf(sections, "verb"),
    adjective: exceptionsOf(sections, "adjective"),
    adverb: exceptionsOf(sections, "adverb"),
  };

  const basesOfWord = (word: string, pos: LexiconPos): string[] => {
    const bases = exceptions[pos].get(word)?.split("\t") ?? [];
    bases.push(word);
    for (const [ending, replacement] of DETACHMENT_RULES[pos]) {
      if (word.length > ending.length && word.endsWith(ending)) {
        bases.push(word.slice(0, word.length - ending.length) + replacement);
      }
    }
    return bases;
  };

  return (form, pos) => {
    if (form.length > LONGEST_FORM) return [];
    const word = form.toLowerCase().replaceAll("_", " ").replaceAll("\u2019", "'");
    const known: string[] = [];
    for (const base of basesOfExpression(word, pos, basesOfWord)) {
      if (has(base, pos) && !known.includes(base)) known.push(base);
    }
    return known;
  };
}

/** A verb is inflected at its first word ("carried out"), a noun at its last ("church mice"). */
function basesOfExpression(word: string, pos: LexiconPos, basesOfWord: Morphy): readonly string[] {
  const space = pos === "verb" ? word.indexOf(" ") : word.lastIndexOf(" ");
  if (space < 0) return basesOfWord(word, pos);
  const whole = basesOfWord(word, pos);
  const first = word.slice(0, space);
  const last = word.slice(space + 1);
  return pos === "verb"
    ? [...whole, ...basesOfWord(first, pos).map((base) => `${base} ${last}`)]
    : [...whole, ...basesOfWord(last, pos).map((base) => `${first} ${base}`)];
}

/** Lines of the form and its bases, with a tab between. */
function exceptionsOf(sections: Sections, pos: LexiconPos): ReadonlyMap<string, string> {
  const exceptions = new Map<string, string>();
  for (const line of readTextSection(sections, `exceptions.${pos}`).split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) exceptions.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return exceptions;
}
