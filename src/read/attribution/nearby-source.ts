import type { AttributionPage } from "./attribution-page.ts";
import { lemmaOf } from "./tree-words.ts";
import { ALWAYS_SAY } from "./verb-classes-table.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON"]);
/** Words that may stand between a verb and its subject. */
const BETWEEN = new Set(["ADV", "AUX", "PART"]);
/** How long a name beside the verb may be, and how far a quotation in front of the name may end. */
const LONGEST_NAME = 8;
const LONGEST_CLAUSE = 30;

/**
 * The noun beside a verb of saying, for trees without a subject where one must be: behind the verb
 * in `", said the mayor"`, behind the quotation in `", the mayor, a baker, said"`, otherwise in front
 * of the verb.
 */
export function nearbySource(page: AttributionPage, verb: number): number | null {
  if (isInverted(page, verb)) return nounBehind(page, verb + 1);
  return nounBefore(page, verb) ?? nounBehindQuote(page, verb) ?? nounBeforeCommas(page, verb);
}

/** Whether a quotation or comma stands straight before the verb and its subject behind it. */
export function isInverted(page: AttributionPage, verb: number): boolean {
  const { tokens, tree, quoteOf } = page;
  const own = tokens[verb];
  const before = tokens[verb - 1];
  const next = tokens[verb + 1];
  if (own === undefined || before?.upos !== "PUNCT" || next === undefined) return false;
  if (own.xpos === "VBG" || own.xpos === "VB" || DAYS.test(next.form)) return false;
  if (!OPENS_NAME.has(next.upos)) return false;
  const isAfterQuote = quoteOf[verb - 1] !== quoteOf[verb];
  const isSaid = ALWAYS_SAY.has(lemmaOf(page, verb)) && lemmaOf(page, verb) !== "tell";
  if (isAfterQuote && isSaid && isNameAlone(page, verb + 1)) return true;
  // A subject within the marks is a slip of the parser.
  const hasSubject = tree
    .children(verb, "nsubj")
    .some((subject) => subject < verb && quoteOf[subject] === quoteOf[verb]);
  if (hasSubject) return false;
  if (isAfterQuote) return true;
  if (before.form !== "," || !isSaid || next.upos === "PRON") return false;
  return nounBehindQuote(page, verb) === null;
}

/** "Said on Monday" has no speaker behind it, nor has "said Monday". */
const DAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|last|this)$/i;

/** Whether the words from here are a name up to the next mark. */
function isNameAlone(page: AttributionPage, first: number): boolean {
  for (let token = first; token < first + LONGEST_NAME; token++) {
    const upos = page.tokens[token]?.upos;
    if (upos === "PUNCT" || upos === undefined) return token > first;
    if (upos === "VERB" || upos === "AUX" || upos === "SCONJ") return false;
  }
  return true;
}

const OPENS_NAME = new Set(["PROPN", "DET", "NOUN", "ADJ", "PRON", "NUM"]);

/** The highest noun of the run of words from here. */
function nounBehind(page: AttributionPage, first: number): number | null {
  const run: number[] = [];
  for (let token = first; token < first + LONGEST_NAME; token++) {
    const upos = page.tokens[token]?.upos;
    if (upos === undefined || upos === "PUNCT" || upos === "VERB") break;
    run.push(token);
  }
  return topNoun(page, run);
}

/** The highest noun of the run of words in front; brackets behind a name are stepped over. */
function nounBefore(page: AttributionPage, verb: number): number | null {
  const run: number[] = [];
  let token = verb - 1;
  while (BETWEEN.has(page.tokens[token]?.upos ?? "X")) token--;
  if (page.tokens[token]?.form === ")") {
    const first = token - LONGEST_NAME;
    while (token > first && page.tokens[token]?.form !== "(") token--;
    token--;
  }
  for (; token >= verb - 2 * LONGEST_NAME; token--) {
    const own = page.tokens[token];
    if (own === undefined || own.upos === "PUNCT" || own.upos === "VERB") break;
    if (own.upos === "ADP" && own.form !== "of") break;
    run.unshift(token);
  }
  return topNoun(page, run);
}

/** The first noun behind the quotation that ends before the verb, if no other verb is between. */
function nounBehindQuote(page: AttributionPage, verb: number): number | null {
  for (let token = verb - 1; token > verb - LONGEST_CLAUSE; token--) {
    if (page.quoteOf[token] === undefined) return null;
    if (page.quoteOf[token] !== page.quoteOf[verb]) return nounBehind(page, token + 1);
  }
  return null;
}

/** "The mayor, a baker, said": the first stretch between commas that may be a subject. */
function nounBeforeCommas(page: AttributionPage, verb: number): number | null {
  const start = page.sentences[page.sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  let first = Math.max(start, verb - 2 * LONGEST_CLAUSE);
  for (let token = first; token < verb; token++) {
    if (page.tokens[token]?.form !== ",") continue;
    const noun = OPENS_NAME.has(page.tokens[first]?.upos ?? "X") ? nounBehind(page, first) : null;
    if (noun !== null) return noun;
    first = token + 1;
  }
  return null;
}

function topNoun(page: AttributionPage, run: readonly number[]): number | null {
  const own = new Set(run);
  const isTop = (token: number) => !own.has(page.tree.parent(token) ?? -1);
  const nouns = run.filter((token) => NOMINAL.has(page.tokens[token]?.upos ?? "X"));
  return nouns.find(isTop) ?? nouns.at(-1) ?? null;
}
