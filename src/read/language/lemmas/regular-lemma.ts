import type { Lexicon, LexiconPos } from "../lexicon/lexicon.ts";
import { CALENDAR_WORDS } from "./calendar-words-table.ts";
import { chooseBase } from "./choose-base.ts";
import { guessPositive, guessSingular, guessVerbBase } from "./guess-base.ts";
import { lemmaCase, nameCase, slipCase } from "./letter-case.ts";
import { PREFIXES } from "./prefixes-table.ts";

const SHORTEST_REST = 4;

/** Lemma by rules, after the tags alone; see {@link Lemmatizer}. */
export function regularLemma(lexicon: Lexicon, form: string, upos: string, xpos: string): string {
  if (xpos === "NNP" || xpos === "NNPS" || upos === "PROPN") {
    return lemmaOfName(lexicon, form, xpos);
  }
  const pos = OPEN_CLASSES.get(upos);
  if (pos !== undefined) return openLemma(lexicon, form, pos, INFLECTIONS.get(xpos) ?? null);
  if (upos === "NUM") return lemmaOfNumber(form);
  if (upos === "PUNCT") return form.replaceAll(/[\u201c\u201d\u201e\u201f]|\u0060\u0060/g, '"');
  return upos === "SYM" || upos === "X" ? form : form.toLowerCase();
}

const OPEN_CLASSES: ReadonlyMap<string, LexiconPos> = new Map([
  ["NOUN", "noun"],
  ["VERB", "verb"],
  ["AUX", "verb"],
  ["ADJ", "adjective"],
  ["ADV", "adverb"],
]);

type Guess = (word: string) => string;

/** Tags of inflected forms, with what undoes an inflection by its ending alone. */
const INFLECTIONS: ReadonlyMap<string, Guess> = new Map([
  ["NNS", guessSingular],
  ["VBZ", guessVerbBase],
  ["VBD", guessVerbBase],
  ["VBN", guessVerbBase],
  ["VBG", guessVerbBase],
  ["JJR", guessPositive],
  ["JJS", guessPositive],
  ["RBR", guessPositive],
  ["RBS", guessPositive],
]);

/** Lemma of a word of an open class: `guess` undoes its inflection if it has one. */
function openLemma(lexicon: Lexicon, form: string, pos: LexiconPos, guess: Guess | null): string {
  // "1990s" is not the plural of a number, and no word is changed for what stands at its end.
  if (guess === null || /\d'?s$/.test(form)) return lemmaCase(lexicon, form, pos);
  const abbreviation = /^([A-Z]{2,})'?s$/.exec(form)?.[1];
  if (abbreviation !== undefined && pos === "noun") return abbreviation;
  const word = form.toLowerCase();
  // The comparison of an adverb ("faster") is mostly listed with the adjective.
  const base = chooseBase(lexicon, word, pos === "adverb" ? "adjective" : pos);
  if (base !== null && base !== word) return slipCase(lexicon, base, pos);
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0 && hyphen < word.length - 1) {
    return word.slice(0, hyphen + 1) + openLemma(lexicon, word.slice(hyphen + 1), pos, guess);
  }
  return base ?? afterPrefix(lexicon, word, pos) ?? guess(word);
}

/** "reconvened" by "convened", "superheroes" by "heroes"; null when that is unknown too. */
function afterPrefix(lexicon: Lexicon, word: string, pos: LexiconPos): string | null {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix) || word.length < prefix.length + SHORTEST_REST) continue;
    const rest = word.slice(prefix.length);
    const base = chooseBase(lexicon, rest, pos);
    if (base !== null && base !== rest) return prefix + base;
  }
  return null;
}

/**
 * A name keeps its capitals and the form of a verb ("Wanted"); its number is undone ("States"), and a month
 * or day is written out ("Sept.").
 */
function lemmaOfName(lexicon: Lexicon, form: string, xpos: string): string {
  const day = CALENDAR_WORDS.get(form);
  if (day !== undefined) return day;
  const lower = form.toLowerCase();
  // The Netherlands are one thing.
  if (xpos !== "NNPS" || isOneThing(lexicon, lower)) return nameCase(lexicon, form);
  const base = chooseBase(lexicon, lower, "noun") ?? guessSingular(lower);
  return nameCase(lexicon, likeForm(base, form));
}

function isOneThing(lexicon: Lexicon, lower: string): boolean {
  return lexicon.senses(lower, "noun").some(({ isInstance }) => isInstance);
}

/** A base with the capitals of the form where both have the same letters. */
function likeForm(base: string, form: string): string {
  const lower = form.toLowerCase();
  let same = 0;
  while (same < base.length && base[same] === lower[same]) same++;
  const rest = base.slice(same);
  return form.slice(0, same) + (form === form.toUpperCase() ? rest.toUpperCase() : rest);
}

/** "40,000" is "40000"; a Roman numeral keeps its capitals. */
function lemmaOfNumber(form: string): string {
  if (/^[IVXLCDM]+$/.test(form)) return form;
  return form.toLowerCase().replaceAll(/(?<=\d),(?=\d\d\d)/g, "");
}
