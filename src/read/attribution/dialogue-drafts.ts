import type { Lexicon } from "../language/lexicon/lexicon.ts";
import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { NO_SPEAKERS, TURN_LABELS } from "./speaker-words-table.ts";
import { type TokenList, tokensBetween } from "./token-lists.ts";

/** More words before a colon are seldom a name with its office. */
const MOST_WORDS = 10;
/** With fewer speakers it is no dialogue: "UPDATE: ..." over an article. */
const FEWEST_SPEAKERS = 2;
const SAID = { frame: "clause", force: "assert", certainty: "unstated" } as const;

/** The name of a speaker in capitals at the beginning of a line, with its colon. */
interface Label {
  readonly first: number;
  readonly colon: number;
}

/**
 * Turns of interviews and transcripts: "SMITH: ..." at the beginning of a line has all up to the next
 * such label, over paragraphs. Only where at least two speak.
 */
export function findDialogueDrafts(page: AttributionPage, lexicon: Lexicon): readonly Draft[] {
  const labels = page.sentences.flatMap(({ firstToken, endToken }) => {
    const colon = colonOf(page, firstToken, endToken);
    if (colon === null || !isSpeaker(page, lexicon, firstToken, colon)) return [];
    return [{ first: firstToken, colon }];
  });
  const speakers = new Set(labels.map((label) => nameOf(page, label)));
  if (speakers.size < FEWEST_SPEAKERS) return [];
  return labels.map((label, index) => {
    const end = labels[index + 1]?.first ?? page.tokens.length;
    return turnOf(page, label, end);
  });
}

function turnOf(page: AttributionPage, { first, colon }: Label, end: number): Draft {
  const name = wordsOf(page, first, colon);
  const head = name.find((token) => !name.includes(page.tree.parent(token) ?? -1)) ?? first;
  return {
    head: colon,
    cue: [colon],
    lemma: ":",
    use: SAID,
    source: { head, tokens: name },
    addressee: null,
    content: tokensBetween(colon + 1, end),
    speaks: true,
  };
}

/** A colon behind words in capitals at the beginning of a line. */
function colonOf(page: AttributionPage, first: number, end: number): number | null {
  const before = page.tokens[first - 1];
  const start = page.tokens[first]?.start ?? 0;
  const gap = page.text.slice(before?.end ?? 0, start);
  if (before !== undefined && !gap.includes("\n")) return null;
  for (let token = first; token <= first + MOST_WORDS && token < end; token++) {
    if (page.tokens[token]?.form === ":") return token > first ? token : null;
  }
  return null;
}

/** The name without what stands in brackets: "SMITH (R-Ohio)". */
function wordsOf(page: AttributionPage, first: number, colon: number): TokenList {
  const bracket = tokensBetween(first, colon).find((token) => page.tokens[token]?.form === "(");
  return tokensBetween(first, bracket ?? colon);
}

const nameOf = (page: AttributionPage, { first, colon }: Label) =>
  wordsOf(page, first, colon)
    .map((token) => page.tokens[token]?.form)
    .join(" ");

const CAPITALS = /^[\p{Lu}\p{M}.,'’-]+$/u;

function isSpeaker(page: AttributionPage, lexicon: Lexicon, first: number, colon: number): boolean {
  const words = wordsOf(page, first, colon).map((token) => page.tokens[token]?.form ?? "");
  const name = words.join(" ");
  if (words.length === 0 || !words.every((word) => CAPITALS.test(word))) return false;
  if (TURN_LABELS.has(name)) return true;
  if (NO_SPEAKERS.has(name) || NO_SPEAKERS.has(words[0] ?? "")) return false;
  // Words of the language are headings, "KEY POINTS:", unless they name a person.
  return words.some((word) => mayNamePerson(lexicon, word.toLowerCase()));
}

function mayNamePerson(lexicon: Lexicon, word: string): boolean {
  if (word.length < 2) return false;
  const [first] = lexicon.senses(word, "noun");
  if (first !== undefined) return first.class === "noun.person";
  return !(["verb", "adjective", "adverb"] as const).some((pos) => lexicon.has(word, pos));
}
