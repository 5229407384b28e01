import type { TokenRange } from "../../language/analysis/ranges.ts";
import { QUANTITY_NOUNS } from "../tables/description-table.ts";
import { isPhraseHead } from "./is-phrase-head.ts";
import type { NameParts, NounPhrase } from "./noun-phrase.ts";
import { phraseRange } from "./phrase-range.ts";
import type { PhraseSource } from "./phrase-source.ts";
import { readName } from "./read-name.ts";

/** All phrases that refer to something, in the order of their heads. */
export function findNounPhrases(source: PhraseSource): readonly NounPhrase[] {
  const taken = new Uint8Array(source.tokens.length);
  const phrases: NounPhrase[] = [];
  source.tokens.forEach((_token, index) => {
    if (taken[index] === 1 || !isPhraseHead(source, index)) return;
    const phrase = readPhrase(source, index);
    for (const head of phrase.heads) taken[head] = 1;
    if (phrase.name !== null) taken.fill(1, phrase.name.firstToken, phrase.name.endToken);
    phrases.push(phrase);
  });
  return phrases;
}

function readPhrase(source: PhraseSource, head: number): NounPhrase {
  const { tokens, sentenceOf } = source;
  const sentence = sentenceOf[head] ?? 0;
  const { upos } = tokens[head] ?? {};
  if (upos === "PRON" || upos === "DET" || upos === "NUM") {
    return {
      head,
      core: head,
      heads: [head],
      kind: "pronoun",
      sentence,
      name: null,
      firstToken: head,
      endToken: head + 1,
    };
  }
  const range = phraseRange(source, head);
  const counted = countedNoun(source, head, range);
  if (counted !== null) {
    const endToken = phraseRange(source, counted).endToken;
    const heads = [head, counted];
    return {
      head,
      core: counted,
      heads,
      kind: "description",
      sentence,
      name: null,
      firstToken: range.firstToken,
      endToken,
    };
  }
  const title = nameAfterTitle(source, head, range);
  const name = title?.name ?? readName(source, head, range);
  const isName = name !== null && name.hint !== "demonym";
  return {
    head,
    core: head,
    heads: title === null ? [head] : [head, title.head],
    kind: isName ? "name" : "description",
    sentence,
    name: isName ? name : null,
    firstToken: range.firstToken,
    endToken: Math.max(range.endToken, (isName ? name?.endToken : null) ?? 0),
  };
}

/** "people" of "dozens of people"; `null` when the head is no such noun. */
function countedNoun(source: PhraseSource, head: number, range: TokenRange): number | null {
  const { tokens, tree } = source;
  if (!QUANTITY_NOUNS.has(tokens[head]?.lemma ?? "") || source.isProper(head)) return null;
  const noun = tree.children(head, "nmod").find((child) => child >= range.endToken);
  const isOf = tokens[range.endToken]?.lemma === "of";
  const isPlural = noun !== undefined && tokens[noun]?.features.number === "plural";
  return isOf && isPlural && tokens[noun]?.upos === "NOUN" ? noun : null;
}

/** "spokesperson Ned Price" with the noun as its head: the name stands right after it. */
function nameAfterTitle(
  source: PhraseSource,
  head: number,
  range: TokenRange,
): { readonly head: number; readonly name: NameParts } | null {
  const { tokens } = source;
  const { upos, features, head: above, relation = "" } = tokens[head] ?? {};
  const next = tokens[head + 1];
  if (upos !== "NOUN" || features?.number === "plural" || next === undefined) return null;
  const isBelow = next.head === head && /^(?:appos|flat|compound)/.test(next.relation);
  // "Ministry spokesman Omid Rahimi said": now and then both become the subject.
  const isBeside = next.head === above && /^nsubj/.test(relation) && next.relation === relation;
  if (!source.isProper(head + 1) || !(isBelow || isBeside)) return null;
  const own = phraseRange(source, head + 1);
  const name = readName(source, head + 1, {
    firstToken: range.firstToken,
    endToken: Math.max(own.endToken, range.endToken),
  });
  if (name === null) return null;
  const first = Math.max(name.firstToken, head + 1);
  return { head: head + 1, name: { ...name, firstToken: first, titled: true } };
}
