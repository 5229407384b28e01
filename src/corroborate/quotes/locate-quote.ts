import { diffArrays } from "diff/lib/diff/array.js";
import { STOP_WORDS } from "../../align/similarity/stop-words-table.ts";
import { cutAtSentences, splitAtSentences } from "./cut-at-sentences.ts";
import { JOINING_WORDS } from "./meaning-words-table.ts";
import type { QuoteBlock } from "./quote-block.ts";
import { gapBefore, isClauseBreak, type QuotedText } from "./quoted-text.ts";
import { ELLIPSIS, settleBlocks } from "./settle-blocks.ts";
import { setOf } from "./word-kinds.ts";

/** Where the words of a quotation stand. */
export interface LocatedQuote {
  /** Words of the text from the first to behind the last that is shared. */
  readonly from: number;
  readonly end: number;
  /** From the first word of the quotation to its last. */
  readonly blocks: readonly QuoteBlock[];
  readonly share: number;
}

/** Shorter quotations are looked up word for word only. */
const SHORTEST = 4;
/** Less in common, and the speaker may have meant something else. */
const LEAST_SHARE = 0.6;
const LEAST_CONTENT = 2;
/** How much longer than the quotation its original may be. */
const STRETCH = 1.5;
const MORE = 6;
/** With an ellipsis, whole sentences may be left out. */
const ELLIPSIS_STRETCH = 3;
const ELLIPSIS_MORE = 60;
/** Common words so far from the others are a chance hit. */
const WIDEST_EDGE = 3;

/** Words too common to tell where a quotation is from, and words that begin a clause. */
interface WordLists {
  readonly stop: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
}

/** Looks quotations up in texts; make one and share it. */
export function createQuoteLocator(): (text: QuotedText, quote: QuotedText) => LocatedQuote | null {
  const stop = setOf(STOP_WORDS);
  const joining = setOf(JOINING_WORDS);
  return (text, quote) => {
    if (quote.words.length === 0) return null;
    const exact = locateExactly(text, quote, joining);
    if (exact !== null || quote.words.length < SHORTEST) return exact;
    const window = bestWindow(text, quote, stop);
    const located = window === null ? null : align(text, quote, window, { stop, joining });
    return located !== null && located.share >= LEAST_SHARE ? located : null;
  };
}

/** The first place where the words stand as they are, not across the end of a sentence. */
function locateExactly(
  text: QuotedText,
  quote: QuotedText,
  joining: ReadonlySet<string>,
): LocatedQuote | null {
  const join = ({ words }: QuotedText) => ` ${words.map(({ key }) => key).join(" ")} `;
  const [all, own] = [join(text), join(quote)];
  const length = quote.words.length;
  let [from, counted] = [0, 0];
  for (let at = all.indexOf(own); at >= 0; at = all.indexOf(own, at + 1)) {
    from += all.slice(counted, at).split(" ").length - 1;
    counted = at;
    const block = { same: true, said: [from, from + length], quoted: [0, length] } as const;
    if (splitAtSentences(text, quote, block, joining).length === 1)
      return { from, end: from + length, blocks: [block], share: 1 };
  }
  return null;
}

/** The stretch of the text with most words of the quotation, content words first. Linear. */
function bestWindow(
  text: QuotedText,
  quote: QuotedText,
  stop: ReadonlySet<string>,
): readonly [number, number] | null {
  const own = new Set(quote.words.map(({ key }) => key));
  const contents = [...own].filter((key) => !stop.has(key)).length;
  const length = quote.words.length;
  const size = ELLIPSIS.test(quote.text)
    ? ELLIPSIS_STRETCH * length + ELLIPSIS_MORE
    : Math.ceil(STRETCH * length) + MORE;
  const worth = text.words.map(({ key }) => (own.has(key) ? (stop.has(key) ? 1 : 4) : 0));
  const counts = new Map<string, number>();
  let [score, best, bestEnd] = [0, 0, 0];
  text.words.forEach(({ key }, index) => {
    const leaving = index - size;
    if (leaving >= 0) {
      const gone = text.words[leaving]?.key ?? "";
      const left = (counts.get(gone) ?? 0) - 1;
      counts.set(gone, left);
      if (left === 0) score -= worth[leaving] ?? 0;
    }
    const now = (counts.get(key) ?? 0) + 1;
    counts.set(key, now);
    if (now === 1) score += worth[index] ?? 0;
    if (score > best) [best, bestEnd] = [score, index + 1];
  });
  if (best < 4 * Math.min(LEAST_CONTENT, contents) || contents === 0) return null;
  // The words before it, since the window was full of them when the last one came in.
  return [Math.max(0, bestEnd - size), Math.min(text.words.length, bestEnd + MORE)];
}

function align(
  text: QuotedText,
  quote: QuotedText,
  [from, end]: readonly [number, number],
  lists: WordLists,
): LocatedQuote | null {
  const keys = (words: QuotedText["words"]) => words.map(({ key }) => key);
  let [said, quoted] = [from, 0];
  const blocks: QuoteBlock[] = [];
  for (const part of diffArrays(keys(text.words.slice(from, end)), keys(quote.words))) {
    const next = [said + (part.added ? 0 : part.count), quoted + (part.removed ? 0 : part.count)];
    const [saidEnd = said, quotedEnd = quoted] = next;
    const same = !part.added && !part.removed;
    const last = blocks.at(-1);
    // What is removed and added at one place is one change.
    if (last !== undefined && !last.same && !same) {
      blocks[blocks.length - 1] = {
        same,
        said: [last.said[0], saidEnd],
        quoted: [last.quoted[0], quotedEnd],
      };
    } else blocks.push({ same, said: [said, saidEnd], quoted: [quoted, quotedEnd] });
    [said, quoted] = [saidEnd, quotedEnd];
  }
  return trim(text, quote, blocks, lists);
}

/** Leaves out what the text has before and after the quotation, and chance hits at its edges. */
function trim(
  text: QuotedText,
  quote: QuotedText,
  blocks: readonly QuoteBlock[],
  { stop, joining }: WordLists,
): LocatedQuote | null {
  const all = withoutChance(
    text,
    quote,
    blocks.filter(({ same }) => same),
    stop,
  );
  if (all.length === 0) return null;
  all[0] = widen(text, quote, all[0] as QuoteBlock, -1);
  all[all.length - 1] = widen(text, quote, all.at(-1) as QuoteBlock, 1);
  const whole = settleBlocks(text, quote, between(text, quote, all));
  const shared = cutAtSentences(
    text,
    quote,
    whole.filter(({ same }) => same),
    joining,
  );
  const matched = shared.reduce((sum, { said }) => sum + said[1] - said[0], 0);
  const settled = settleBlocks(text, quote, between(text, quote, shared));
  return {
    from: settled[0]?.said[0] ?? 0,
    end: settled.at(-1)?.said[1] ?? 0,
    blocks: settled,
    share: matched / quote.words.length,
  };
}

/** Without common words at the edges that stand apart from the others. */
function withoutChance(
  text: QuotedText,
  quote: QuotedText,
  blocks: readonly QuoteBlock[],
  stop: ReadonlySet<string>,
): QuoteBlock[] {
  const shared = [...blocks];
  const isChance = (block: QuoteBlock | undefined, next: QuoteBlock | undefined) => {
    if (block === undefined || next === undefined) return false;
    const words = text.words.slice(...block.said);
    const [first, second] = block.said[0] < next.said[0] ? [block, next] : [next, block];
    // The quotation says itself that much was left out there.
    if (ELLIPSIS.test(gapBefore(quote, second.quoted[0]))) return false;
    const isFar = second.said[0] - first.said[1] > WIDEST_EDGE;
    // "The" of "the meeting, but lines are open", quoted as "the lines are open".
    const isOther =
      words.length === 1 &&
      hasClauseBreak(text, first.said[1], second.said[0]) &&
      !hasClauseBreak(quote, first.quoted[1], second.quoted[0]);
    return (isFar || isOther) && words.every(({ key }) => stop.has(key));
  };
  while (isChance(shared[0], shared[1])) shared.shift();
  while (isChance(shared.at(-1), shared.at(-2))) shared.pop();
  return shared;
}

function hasClauseBreak(text: QuotedText, from: number, end: number): boolean {
  for (let index = from; index <= end; index += 1) if (isClauseBreak(text, index)) return true;
  return false;
}

/** `diff` may take the first of two places of a word: the one beside the others is meant. */
function widen(text: QuotedText, quote: QuotedText, block: QuoteBlock, step: 1 | -1): QuoteBlock {
  const [said, quoted] = [[...block.said], [...block.quoted]] as [
    [number, number],
    [number, number],
  ];
  const edge = step < 0 ? 0 : 1;
  const key = ({ words }: QuotedText, at: number) => words[step < 0 ? at - 1 : at]?.key;
  while (
    key(quote, quoted[edge]) !== undefined &&
    key(quote, quoted[edge]) === key(text, said[edge])
  ) {
    said[edge] += step;
    quoted[edge] += step;
  }
  return { same: true, said, quoted };
}

/** The shared blocks, and what stands between them. */
function between(
  text: QuotedText,
  quote: QuotedText,
  shared: readonly QuoteBlock[],
): readonly QuoteBlock[] {
  const all: QuoteBlock[] = [];
  const leading = shared[0]?.quoted[0] ?? 0;
  let said = before(text, shared[0]?.said[0] ?? 0, leading);
  let quoted = 0;
  for (const block of shared) {
    if (block.said[0] > said || block.quoted[0] > quoted) {
      all.push({ same: false, said: [said, block.said[0]], quoted: [quoted, block.quoted[0]] });
    }
    all.push(block);
    [said, quoted] = [block.said[1], block.quoted[1]];
  }
  const trailing = quote.words.length - quoted;
  if (trailing > 0) {
    const end = behind(text, said, trailing);
    all.push({ same: false, said: [said, end], quoted: [quoted, quote.words.length] });
  }
  return all;
}

/**
 * At its edges a quotation replaces at most as many words as it has, of the same clause, and what an "of" goes with:
 * "300 men" stands for "hundreds of men".
 */
function before(text: QuotedText, from: number, count: number): number {
  let at = from;
  while (from - at < count && !isClauseBreak(text, at)) at -= 1;
  return text.words[at]?.key === "of" && at < from && !isClauseBreak(text, at) ? at - 1 : at;
}

function behind(text: QuotedText, end: number, count: number): number {
  let at = end;
  while (at - end < count && !isClauseBreak(text, at)) at += 1;
  return at;
}
