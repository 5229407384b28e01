import type { Name } from "../language/analysis/name.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import type { Token } from "../language/analysis/token.ts";
import type { ReadingContext } from "../reading-context.ts";

/** The words of one sentence, to be looked up in tables; beyond its ends every word is empty. */
export interface DateWords {
  readonly first: number;
  readonly end: number;
  /** In lower case and without the stops of abbreviations: "dec", "pm". */
  readonly key: (token: number) => string;
  /** As written. */
  readonly form: (token: number) => string;
  readonly token: (token: number) => Token | undefined;
  /** The name that the token is part of. */
  readonly name: (token: number) => Name | undefined;
}

const STOPS = /(?<=\p{L})\./gu;

/** The keys of all tokens and the names they are part of, to be shared by all sentences. */
export interface WordIndex {
  readonly keys: readonly string[];
  readonly names: ReadonlyMap<number, Name>;
}

export function indexWords({ analysis }: ReadingContext): WordIndex {
  const names = new Map<number, Name>();
  for (const name of analysis.names) {
    for (let token = name.firstToken; token < name.endToken; token += 1) names.set(token, name);
  }
  return { keys: analysis.tokens.map(({ form }) => keyOf(form)), names };
}

/** Most words have neither a stop nor an apostrophe. */
function keyOf(form: string): string {
  const key = form.toLowerCase();
  const bare = key.includes(".") ? key.replace(STOPS, "") : key;
  return bare.includes("\u2019") ? bare.replaceAll("\u2019", "'") : bare;
}

export function wordsOf(context: ReadingContext, index: WordIndex, sentence: Sentence): DateWords {
  const { firstToken: first, endToken: end } = sentence;
  const inside = (token: number) => token >= first && token < end;
  const token = (at: number) => (inside(at) ? context.analysis.tokens[at] : undefined);
  return {
    first,
    end,
    key: (at) => (inside(at) ? (index.keys[at] ?? "") : ""),
    form: (at) => token(at)?.form ?? "",
    token,
    name: (at) => (inside(at) ? index.names.get(at) : undefined),
  };
}

/** The index after the words of a phrase ("the end of") when they stand at a token; else `null`. */
export function afterPhrase(words: DateWords, at: number, phrase: string): number | null {
  // Asked at every token for every phrase: most fail at the first word.
  const opening = words.key(at);
  if (opening === "" || !phrase.startsWith(opening)) return null;
  let next = at;
  for (const part of phrase.split(" ")) {
    if (words.key(next) !== part) return null;
    next += 1;
  }
  return next;
}

/** Phrases of up to three words, with the words they can begin with. */
export interface PhraseTable<Value> {
  readonly values: ReadonlyMap<string, Value>;
  readonly openings: ReadonlySet<string>;
}

/** Makes phrases quick to look for. */
export function phraseTable<Value>(values: ReadonlyMap<string, Value>): PhraseTable<Value> {
  const openings = new Set([...values.keys()].map((phrase) => phrase.split(" ")[0] ?? ""));
  return { values, openings };
}

/** The longest phrase of a table at a token. */
export function readPhrase<Value>(
  words: DateWords,
  at: number,
  { values, openings }: PhraseTable<Value>,
): { readonly value: Value; readonly next: number } | null {
  const first = words.key(at);
  if (!openings.has(first)) return null;
  const second = `${first} ${words.key(at + 1)}`;
  const phrases = [`${second} ${words.key(at + 2)}`, second, first];
  for (const [index, phrase] of phrases.entries()) {
    const value = values.get(phrase);
    if (value !== undefined) return { value, next: at + phrases.length - index };
  }
  return null;
}
