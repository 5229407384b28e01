import { foldText } from "../../../knowledge/names/fold-text.ts";
import { TITLE_TABLE } from "../../../knowledge/names/title-table.ts";
import { wordSet } from "../../../knowledge/names/word-set.ts";
import { once } from "../../../knowledge/once.ts";
import type { Name } from "../../language/analysis/name.ts";
import type { TokenRange } from "../../language/analysis/ranges.ts";
import type { Token } from "../../language/analysis/token.ts";
import { TITLES } from "../../language/names/titles-table.ts";
import {
  BODY_NAME_WORDS,
  GENERATION_WORDS,
  NAME_PARTICLES,
  PLACE_NAME_WORDS,
} from "../tables/name-part-table.ts";
import { isOwnerInName } from "./is-phrase-head.ts";
import type { NameParts } from "./noun-phrase.ts";
import type { PhraseSource } from "./phrase-source.ts";

const titleWords = once(() => new Set([...TITLES, ...wordSet(TITLE_TABLE), "spokesperson"]));

/** Whether a word is a form of address, a rank or an office. */
export function isTitle(form: string): boolean {
  return titleWords().has(form.toLowerCase().replace(/\.$/, ""));
}

/**
 * The proper name around a token of a phrase; `null` if there is none: "the President" and "the
 * Court" are descriptions with a capital.
 *
 * @param range - The phrase: a name goes no further, except over "of" ("Ministry of Defence").
 */
export function readName(source: PhraseSource, head: number, range: TokenRange): NameParts | null {
  const { tokens } = source;
  if (!source.isProper(head)) return null;
  const outer = outerRange(source, head, range);
  const from = afterTitles(tokens, outer);
  const forms = tokens.slice(from, outer.endToken).map(({ form }) => foldText(form));
  const last = forms.at(-1) ?? "";
  const generation = GENERATION_WORDS.has(last) && forms.length > 1 ? last.replace(".", "") : "";
  const words = forms
    .map((form) => form.replace(/\.$/, ""))
    .filter((form) => /[\p{L}\p{N}]/u.test(form) && !NAME_PARTICLES.has(form) && form !== "'s")
    .filter((form) => generation === "" || form !== generation);
  if (words.length === 0 || isCapitalised(tokens, range.firstToken, words)) return null;
  return {
    firstToken: from,
    endToken: outer.endToken,
    words,
    titled: from > range.firstToken && isIntroduced(tokens, range.firstToken, from),
    generation,
    hint: source.nameAt(head)?.type ?? null,
  };
}

/** "the Court", "President": a noun that an editor writes with a capital. */
function isCapitalised(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  const isCommon = (word: string) =>
    isTitle(word) || BODY_NAME_WORDS.has(word) || PLACE_NAME_WORDS.has(word);
  if (!words.every(isCommon)) return false;
  // "Congress voted": a body without an article is called so.
  return tokens[first]?.lemma === "the" || words.every(isTitle);
}

/** The unbroken run of name words around the head, titles included. */
function outerRange(source: PhraseSource, head: number, range: TokenRange): TokenRange {
  const { tokens } = source;
  const name = source.nameAt(head);
  const inName = (at: number) => name !== null && at >= name.firstToken && at < name.endToken;
  const belongs = (at: number) =>
    source.isProper(at) || (inName(at) && tokens[at]?.upos !== "DET") || isJoint(source, at);
  let firstToken = head;
  while (firstToken > range.firstToken && belongs(firstToken - 1)) firstToken--;
  while (firstToken < head && !/^[\p{L}\p{N}]/u.test(tokens[firstToken]?.form ?? "")) firstToken++;
  // "People's Front": with the mark of the possessive between.
  const owner = firstToken - 2;
  if (owner >= range.firstToken && isOwnerInName(source, owner)) firstToken = owner;
  let endToken = head + 1;
  while (endToken < range.endToken && belongs(endToken)) endToken++;
  if (name !== null && isLinked(source, endToken, name)) endToken = name.endToken;
  while (endToken > head + 1 && tokens[endToken - 1]?.form.startsWith("'")) endToken--;
  return { firstToken, endToken };
}

/** A hyphen or apostrophe without spaces between two name words. */
function isJoint(source: PhraseSource, at: number): boolean {
  return /^[-–'’]$/.test(source.tokens[at]?.form ?? "") && source.isProper(at - 1);
}

/**
 * Whether a name goes on behind a phrase: "Ministry | of Defence". A person "of" somewhere is read
 * as one name by mistake, so persons go on with proper nouns only.
 */
function isLinked(source: PhraseSource, from: number, { type, endToken }: Name): boolean {
  for (let at = from; at < endToken; at++) {
    const isParticle = NAME_PARTICLES.has(source.tokens[at]?.form.toLowerCase() ?? "");
    if (!source.isProper(at) && (type === "person" || !isParticle)) return false;
  }
  return endToken > from;
}

/** First token of the name after its titles: "State Department spokesman | Ned Price". */
function afterTitles(tokens: readonly Token[], { firstToken, endToken }: TokenRange): number {
  const last = tokens.slice(firstToken, endToken).map(({ form }) => form.toLowerCase());
  // "General Motors Corp", "Bishop University": the title is part of the name of a body.
  if (BODY_NAME_WORDS.has(last.at(-1) ?? "")) return firstToken;
  for (let at = endToken - 2; at >= firstToken; at--) {
    if (isTitle(tokens[at]?.form ?? "") && /^\p{Lu}/u.test(tokens[at + 1]?.form ?? "")) {
      return at + 1;
    }
  }
  return firstToken;
}

/** A noun or title in front of the name, and not only an article or adjective. */
function isIntroduced(tokens: readonly Token[], first: number, from: number): boolean {
  const { form = "", upos } = tokens[from - 1] ?? {};
  return from > first && (upos === "NOUN" || isTitle(form));
}
