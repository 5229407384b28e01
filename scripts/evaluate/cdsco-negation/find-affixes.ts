import type { Token } from "../../../src/read/language/analysis/token.ts";
import type { Lexicon } from "../../../src/read/language/lexicon/lexicon.ts";
import { DOUBTFUL_PREFIXES, NEGATING_SUFFIX, NO_AFFIXES, SURE_PREFIX } from "./affix-table.ts";

/** Words that a part of them negates: "unpleasant", "needless". */
export function findAffixes(tokens: readonly Token[], lexicon: Lexicon): readonly number[] {
  return tokens.flatMap((token, index) => (isNegatedWord(token, lexicon) ? [index] : []));
}

function isNegatedWord({ form, upos, xpos }: Token, lexicon: Lexicon): boolean {
  const word = form.toLowerCase();
  if (NO_AFFIXES.has(word)) return false;
  const isQuality = upos === "ADJ" || upos === "ADV" || xpos === "VBN" || xpos === "JJ";
  if (word.endsWith(NEGATING_SUFFIX) && upos === "ADJ") {
    return lexicon.has(word.slice(0, -NEGATING_SUFFIX.length), "noun");
  }
  if (word.startsWith(SURE_PREFIX) && isQuality)
    return isWord(word.slice(SURE_PREFIX.length), lexicon);
  return DOUBTFUL_PREFIXES.some(
    (prefix) => word.startsWith(prefix) && isOpposite(word, word.slice(prefix.length), lexicon),
  );
}

/** An adjective, an adverb or a participle. */
function isWord(rest: string, lexicon: Lexicon): boolean {
  if (rest.length < 3) return false;
  if (lexicon.has(rest, "adjective") || lexicon.has(rest, "adverb")) return true;
  return /(ed|en|ing)$/.test(rest) && lexicon.baseForms(rest, "verb").length > 0;
}

/** WordNet has the rest as an antonym, of the word or of the adjective that it is formed from. */
function isOpposite(word: string, rest: string, lexicon: Lexicon): boolean {
  if (rest.length < 3) return false;
  const senses = lexicon.senses(word);
  const adjectives = senses.flatMap((sense) => lexicon.pertainsTo(sense));
  const isAntonym = senses.some((sense) =>
    lexicon.antonyms(sense).some((other) => other.word.toLowerCase() === rest),
  );
  if (isAntonym) return true;
  if (adjectives.some(({ word: base }) => base !== word && isOppositeOf(base, word, lexicon)))
    return true;
  return senses[0]?.pos === "adjective" && lexicon.has(rest, "adjective");
}

/** "insensibly" by "insensible". */
function isOppositeOf(adjective: string, adverb: string, lexicon: Lexicon): boolean {
  const prefix = DOUBTFUL_PREFIXES.find(
    (one) => adverb.startsWith(one) && adjective.startsWith(one),
  );
  if (prefix === undefined) return false;
  const rest = adjective.slice(prefix.length);
  return lexicon
    .senses(adjective, "adjective")
    .some((sense) => lexicon.antonyms(sense).some((other) => other.word === rest));
}
