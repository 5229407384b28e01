import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import type { ReadingContext } from "../reading-context.ts";

/** The noun that a figure counts. */
export interface CountedNoun {
  readonly token: number;
  /** The words behind the figure as they stand: "armed border guards". */
  readonly of: string;
  /** "25 of the passengers", "three more clerks": not all that there are. */
  readonly subset: boolean;
}

const PERSONAL = /^(?:them|us|you|whom)$/iu;
/** Longest stretch between a figure and its noun, in tokens. */
const REACH = 8;
const MODIFIER = /^(?:ADJ|ADV|NUM|DET|PRON|PART|SYM)$/u;
const NOUN = /^(?:NOUN|PROPN)$/u;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|our|their|my|your)$/iu;
/** Words that go on counting: "25 more people", "40 other villagers". */
const MORE =
  /^(?:more|other|others|additional|further|extra|such|of|the|these|those|his|her|its|their|our|\d[\d,]*)$/iu;

/** The noun behind a figure that ends before a token; `null` when none follows. */
export function countedNoun(context: ReadingContext, next: number): CountedNoun | null {
  const { tokens, text } = context.analysis;
  const partitive = tokens[next]?.form.toLowerCase() === "of";
  const start = partitive ? next + 1 : next;
  const definite = partitive && DEFINITE.test(tokens[start]?.form ?? "");
  const isPronoun = partitive && tokens[start]?.upos === "PRON" && !definite;
  // "537 of which" may be anything.
  if (isPronoun && !PERSONAL.test(tokens[start]?.form ?? "")) return null;
  if (isPronoun) return { token: start, of: "people", subset: true };
  const owner = findNoun(context, start);
  // "Two nations' borders" are of two nations.
  const from = owner === null || !partitive ? start : afterPossessive(context, owner, start);
  const noun = from === start ? owner : findNoun(context, from);
  if (noun === null) return null;
  const first = firstWord(context, from, noun);
  const of = text.slice(tokens[first]?.start ?? 0, tokens[noun]?.end ?? 0).replace(/\s+/gu, " ");
  // "25 of the 40 passengers", "25 of 40 passengers".
  const isPart = definite || (partitive && tokens[start]?.upos === "NUM");
  return { token: noun, of, subset: isPart || isOnTop(context, next, noun) };
}

/** "Three more clerks", "four other clerks": beside some that were counted before. */
const ON_TOP = /^(?:more|other|others|additional|further|another)$/iu;

function isOnTop({ analysis }: ReadingContext, next: number, noun: number): boolean {
  const { tokens } = analysis;
  if (noun > next && ON_TOP.test(tokens[next]?.form ?? "")) return true;
  // "Another four clerks".
  return /^another$/iu.test(tokens[next - 2]?.form ?? "") && tokens[next - 1]?.upos === "NUM";
}

/** "Of the village's residents": residents, not villages. */
function afterPossessive({ analysis }: ReadingContext, owner: number, start: number): number {
  return /^(?:'s|\u2019s|'|\u2019)$/u.test(analysis.tokens[owner + 1]?.form ?? "")
    ? owner + 2
    : start;
}

/** The last noun of the first run of nouns, over adjectives and participles. */
function findNoun({ analysis }: ReadingContext, start: number): number | null {
  const { tokens } = analysis;
  const end = Math.min(tokens.length, start + REACH);
  let at = start;
  while (at < end && isBeforeNoun(analysis.tokens[at])) at += 1;
  if (at >= end || !NOUN.test(tokens[at]?.upos ?? "")) return null;
  while (at + 1 < end && continuesNoun(tokens, at + 1)) at += 1;
  return at;
}

type Tokens = ReadingContext["analysis"]["tokens"];

function isBeforeNoun(token: Tokens[number] | undefined): boolean {
  if (token === undefined || NOUN.test(token.upos)) return false;
  if (token.upos === "VERB") return /^(?:amod|compound)/u.test(token.relation);
  // "700 a week": a rate.
  if (/^an?$/iu.test(token.form)) return false;
  const isMark = token.upos === "PUNCT" && /^["'\u201c\u2018-]$/u.test(token.form);
  return isMark || MODIFIER.test(token.upos);
}

/** "Border posts"; not "25 people Monday", where the tree says that the second is no part of it. */
function continuesNoun(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (token.form === "-")
    return NOUN.test(tokens[at + 1]?.upos ?? "") && before.relation === "compound";
  if (!NOUN.test(token.upos)) return false;
  return /^(?:compound|amod|nmod:desc|flat)/u.test(before.relation) || before.form === "-";
}

function isMore(word: string): boolean {
  return MORE.test(word) || CARDINALS.has(word);
}

/** The first word behind the figure that is part of what is counted. */
function firstWord({ analysis }: ReadingContext, start: number, noun: number): number {
  let at = start;
  while (at < noun && isMore(analysis.tokens[at]?.form.toLowerCase() ?? "")) at += 1;
  const mark = /^["'\u201c\u2018-]$/u.test(analysis.tokens[at]?.form ?? "");
  return mark && at < noun ? at + 1 : at;
}
