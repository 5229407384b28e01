import type { Language, Lexicon, Token } from "rashomon/english";

/** Words before a name in the reports: a word after them that no dictionary has is a name. */
const TITLES = new Set(
  "mr mrs dr president general gen colonel col captain capt major lieutenant lt minister judge monsignor father priest bishop archbishop senator deputy mayor commander leader".split(
    " ",
  ),
);

/** Parts of speech that a word can have and be a name. */
const NAME_TAGS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "X"]);

/**
 * A text in small letters only, or in capitals only, with capitals where English has them: at the
 * beginning of sentences, and in words that the lexicon knows only as names, or not at all. Every
 * letter stays at its place. Texts of mixed case come back as they are.
 */
export function restoreCase(text: string, { analyze, lexicon }: Language): string {
  if (/\p{Lu}/u.test(text) && /\p{Ll}/u.test(text)) return text;
  const small = text.toLowerCase();
  const { tokens, sentences } = analyze(small);
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const expressions = namesOfSeveralWords(tokens, lexicon);
  let restored = "";
  let end = 0;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]?.form ?? "";
    const form =
      expressions.has(index) || isName(token, before, lexicon) ? asName(token.form) : token.form;
    restored += small.slice(end, token.start) + (starts.has(index) ? capital(form) : form);
    end = token.end;
  });
  return restored + small.slice(end);
}

/** Words of expressions that the lexicon has as names only: "shining path", "las vegas". */
function namesOfSeveralWords(tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach((_, index) => {
    for (const length of [2, 3]) {
      const words = tokens.slice(index, index + length).map(({ form }) => form);
      const senses = lexicon.senses(words.join(" "), "noun");
      const isNamed = senses.every(({ word }) =>
        word.split(" ").every((one) => /^\p{Lu}/u.test(one)),
      );
      if (words.length < length || senses.length === 0 || !isNamed) continue;
      for (let next = index; next < index + length; next += 1) found.add(next);
    }
  });
  return found;
}

function isName({ form, upos }: Token, before: string, lexicon: Lexicon): boolean {
  if (!NAME_TAGS.has(upos) || !/^\p{L}{2,}/u.test(form)) return false;
  const senses = (["noun", "verb", "adjective", "adverb"] as const).flatMap((pos) =>
    [form, ...lexicon.baseForms(form, pos)].flatMap((base) => lexicon.senses(base, pos)),
  );
  if (senses.length === 0) return TITLES.has(before) || !/(?:ly|ed|ing|ness|ers?)$/u.test(form);
  return senses.every(({ word }) => /^\p{Lu}/u.test(word));
}

/** An abbreviation without a vowel is written in capitals: "FMLN". */
function asName(form: string): string {
  return /^[^aeiouy]{2,5}$/u.test(form) ? form.toUpperCase() : capital(form);
}

function capital(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}
