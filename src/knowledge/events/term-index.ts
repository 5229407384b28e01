import type { PhraseReader } from "./phrase.ts";
import { splitList } from "./split-list.ts";
import type { TermRow } from "./term-row.ts";

/** A phrase as the tables see it. */
export interface Term {
  /** The phrase as given. */
  readonly phrase: string;
  /** The stems of the phrase: equal for inflected variants. */
  readonly key: string;
  /** Names of the term it is and of all wider ones, nearest first; empty when unknown. */
  readonly chain: readonly string[];
  /** Stems of every phrase for the terms of `chain`, in its order. */
  readonly phrases: readonly (readonly string[])[];
  /** `true` when the phrase is the first of `chain`, `false` when it is a kind of it. */
  readonly exact: boolean;
  /**
   * Stems of the head noun with less and less before it ("border posts": "post"); none for a phrase
   * the table has, and none for "robbery and revenge", which is two.
   */
  readonly heads: readonly string[];
}

function widerNames(rows: ReadonlyMap<string, TermRow>, name: string): readonly string[] {
  const found = new Set([name]);
  for (const next of found) for (const parent of rows.get(next)?.isA ?? []) found.add(parent);
  return [...found];
}

/** "soldiers of the army" is about soldiers: what follows a preposition only qualifies. */
function headPart(reader: PhraseReader, words: readonly string[]): readonly string[] {
  if (words.includes("and") || words.includes("or")) return [];
  const cut = words.findIndex((word, at) => at > 0 && reader.isPreposition(word));
  return cut > 0 ? words.slice(0, cut) : words;
}

/**
 * Makes the look-up of noun phrases in a table of terms.
 *
 * @param rows - The table; `[]` knows nothing but heads ("border posts" are posts).
 * @param reader - Reads phrases into words and stems.
 * @returns A total, memoised function.
 */
export function createTermIndex(
  rows: readonly TermRow[],
  reader: PhraseReader,
): (phrase: string) => Term {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const byKey = new Map<string, string>();
  const keysOf = new Map<string, readonly string[]>();
  for (const row of rows) {
    const keys = [...new Set([row.name, ...splitList(row.words)].map(reader.key))];
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, row.name);
    keysOf.set(row.name, keys);
  }
  const memo = new Map<string, Term>();
  function read(phrase: string): Term {
    const words = reader.words(phrase);
    if (words.length === 0) {
      return { phrase, key: phrase.trim(), chain: [], phrases: [], exact: false, heads: [] };
    }
    const key = words.map(reader.stem).join(" ");
    const exact = byKey.has(key);
    // A head of twelve words is none; the limit keeps very long input linear.
    const part = exact ? [] : headPart(reader, words).map(reader.stem).slice(-12);
    const heads = part.map((_, at) => part.slice(at).join(" ")).filter((head) => head !== key);
    const name = byKey.get([key, ...heads].find((candidate) => byKey.has(candidate)) ?? "");
    const chain = name === undefined ? [] : widerNames(byName, name);
    const phrases = chain.map((above) => keysOf.get(above) ?? []);
    return { phrase, key, chain, phrases, exact, heads };
  }
  return (phrase) => {
    const term = memo.get(phrase) ?? read(phrase);
    if (phrase.length <= 200 && memo.size < 50_000) memo.set(phrase, term);
    return term;
  };
}
