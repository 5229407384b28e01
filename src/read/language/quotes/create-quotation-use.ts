import type { QuotationUse } from "../analysis/quotation.ts";
import { classOf, isUpper, LETTER } from "../words/char-class.ts";
import type { Words } from "../words/words.ts";
import type { QuotePair } from "./pair-quote-marks.ts";
import {
  CLAUSE_WORDS,
  DISTANCING_WORDS,
  PASSIVE_AUXILIARIES,
  WORK_WORDS,
} from "./quotation-words-table.ts";
import { SPEECH_NOUNS, SPEECH_VERBS } from "./speech-verbs-table.ts";

/** So many words are more than a phrase. */
const SHORTEST_SPEECH = 6;
const LONGEST_TITLE = 12;
/** A title of one word is a title only where a word for a work stands before it. */
const SHORTEST_TITLE = 2;
/** How far a verb of saying may stand from the marks. */
const REACH_BEFORE = 4;
/** Before three words and more, which are seldom held at arm's length. */
const FAR_REACH_BEFORE = 12;
const REACH_BEHIND = 6;
/** No more of a long quotation is read to tell its use. */
const MOST_READ = 40;

const LITTLE_WORDS = new Set(
  "a an the of in on at to for and or but with from by as is vs n nor into over".split(" "),
);
const SENTENCE_ENDS = new Set([".", "?", "!", "...", "…", ";"]);

/** What is quoted, counted. */
interface Content {
  readonly words: number;
  readonly isTitleCase: boolean;
  readonly hasClause: boolean;
  readonly opensWithCapital: boolean;
  /** Its last token: a stop or comma stands there where a sentence goes on or ends. */
  readonly last: string;
}

/**
 * A function that tells how a quotation is used.
 *
 * Speech is what is long, has a clause in it, or stands beside a verb of saying. A title is a few
 * capitalised words that nobody says, or any behind a word for a work ("the film"). What is left is
 * short and only held at arm's length. Each takes bounded time.
 */
export function createQuotationUse(text: string, words: Words): (pair: QuotePair) => QuotationUse {
  const wordAt = (token: number) =>
    token < 0 || token >= words.count ? "" : text.slice(words.starts[token], words.ends[token]);

  return (pair) => {
    if (pair.continues) return "speech";
    if (DISTANCING_WORDS.has(compoundBefore(pair.open, wordAt))) return "scare";
    const content = readContent(pair, wordAt);
    const hasWorkWord = WORK_WORDS.has(wordAt(pair.open - 1).toLowerCase());
    const reach = content.words > 2 ? FAR_REACH_BEFORE : REACH_BEFORE;
    const isSaid = isSaidBefore(pair.open, reach, wordAt) || isSaidBehind(pair, content, wordAt);
    if (content.isTitleCase && content.words <= LONGEST_TITLE && pair.close !== null) {
      const mayBeTitle = content.words >= SHORTEST_TITLE && !isSaid && !isSentence(content);
      if (hasWorkWord || mayBeTitle) return "title";
    }
    if (isSaid || content.words >= SHORTEST_SPEECH) return "speech";
    if (content.hasClause && content.words > 1) return "speech";
    return isSentence(content) && content.opensWithCapital ? "speech" : "scare";
  };
}

const isSentence = ({ last }: Content) => SENTENCE_ENDS.has(last);

function readContent(pair: QuotePair, wordAt: (token: number) => string): Content {
  const from = pair.open + 1;
  const to = Math.min(pair.endToken, from + MOST_READ);
  let count = 0;
  let capitals = 0;
  let littles = 0;
  let hasClause = false;
  for (let token = from; token < to; token++) {
    const word = wordAt(token);
    const lower = word.toLowerCase();
    if (CLAUSE_WORDS.has(lower)) hasClause = true;
    const first = word.charCodeAt(0);
    if (classOf(first) !== LETTER) continue;
    count++;
    if (isUpper(first)) capitals++;
    else if (LITTLE_WORDS.has(lower)) littles++;
  }
  return {
    words: count,
    isTitleCase: count > 0 && capitals > 0 && capitals + littles === count,
    hasClause,
    opensWithCapital: isUpper(wordAt(from).charCodeAt(0)),
    last: pair.endToken > from ? wordAt(pair.endToken - 1) : "",
  };
}

/** "He said:", "called it a", "according to the statement," in the few words before. */
function isSaidBefore(open: number, reach: number, wordAt: (token: number) => string): boolean {
  const last = wordAt(open - 1);
  if (last === ":") return true;
  for (let token = open - 1; token >= open - reach - 1; token--) {
    const word = wordAt(token).toLowerCase();
    if (SENTENCE_ENDS.has(word)) return false;
    if (SPEECH_VERBS.has(word)) return true;
    if (last === "," && SPEECH_NOUNS.has(word)) return true;
  }
  return false;
}

/** `," he said`, `?" asked the general`. */
function isSaidBehind(
  pair: QuotePair,
  content: Content,
  wordAt: (token: number) => string,
): boolean {
  if (pair.close === null) return false;
  const isCut = content.last === "," || isSentence(content);
  const next = wordAt(pair.close + 1);
  // Without a comma only a verb straight behind counts: `"I do" said the bride`.
  const reach = isCut || next === "," ? REACH_BEHIND : 2;
  for (let token = pair.close + 1; token <= pair.close + reach; token++) {
    const word = wordAt(token);
    if (SENTENCE_ENDS.has(word)) return false;
    // `A "ceasefire" was announced`: what is announced is the thing, not the words.
    if (SPEECH_VERBS.has(word)) return !PASSIVE_AUXILIARIES.has(wordAt(token - 1).toLowerCase());
  }
  return false;
}

/** The word before a mark, with what a hyphen joins to it: "so-called". */
function compoundBefore(open: number, wordAt: (token: number) => string): string {
  const last = wordAt(open - 1).toLowerCase();
  return wordAt(open - 2) === "-" ? `${wordAt(open - 3).toLowerCase()}-${last}` : last;
}
