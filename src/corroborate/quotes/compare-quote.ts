import type {
  QuotationClass,
  QuoteChange,
  QuoteChangeKind,
} from "../../model/checked-quotation.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import { isRescoped } from "./is-rescoped.ts";
import { joinNegations } from "./join-negations.ts";
import { type ChangeContext, judgeChange } from "./judge-change.ts";
import type { LocatedQuote } from "./locate-quote.ts";
import type { QuoteBlock } from "./quote-block.ts";
import { isClauseBreak, isSentenceBreak, type QuotedText, wordsSpan } from "./quoted-text.ts";
import type { WordKinds } from "./word-kinds.ts";

/** How a quotation stands in the text that quotes. */
export interface QuoteSetting {
  /** Whether the quoting sentence denies something in words of its own. */
  readonly isNegated: boolean;
  /** Whether another quotation stands before it, or behind it, in the same paragraph. */
  readonly goesOn: readonly [before: boolean, behind: boolean];
}

/** A quotation compared with what was said. */
export interface QuoteComparison {
  readonly class: QuotationClass;
  readonly said: EvidenceSpan;
  readonly changes: readonly QuoteChange[];
}

const ALTERING: ReadonlySet<QuoteChangeKind> = new Set([
  "negation",
  "opposite",
  "number",
  "name",
  "hedge",
  "extent",
]);
/** How far before a fragment its negation may stand, and behind it ("we fired at" - "no one"). */
const REACH = [4, 2] as const;

/** Compares a quotation with the place it was found at. */
export function compareQuote(
  said: QuotedText,
  quoted: QuotedText,
  located: LocatedQuote,
  setting: QuoteSetting,
  kinds: WordKinds,
): QuoteComparison | null {
  const span = wordsSpan(said, located.from, located.end);
  if (span === null) return null;
  const blocks = joinNegations(said, quoted, located.blocks, kinds);
  const context = contextOf(said, quoted, blocks, kinds);
  const inside = blocks
    .filter((block) => !block.same && !isSic(quoted, block))
    .map((block): QuoteChange => {
      const { kind, marked } = judgeChange(block, context);
      return {
        kind,
        said: wordsSpan(said, ...block.said),
        quoted: wordsSpan(quoted, ...block.quoted),
        marked,
      };
    });
  const changes = [
    ...edgeChange(context, located, setting, "before"),
    ...inside,
    ...edgeChange(context, located, setting, "behind"),
  ];
  return { class: classOf(changes), said: span, changes };
}

function classOf(changes: readonly QuoteChange[]): QuotationClass {
  if (changes.some(({ kind }) => ALTERING.has(kind))) return "altered";
  const isReworded = ({ kind, marked }: QuoteChange) =>
    !marked && (kind === "added" || kind === "wording");
  if (changes.some(isReworded)) return "reworded";
  return changes.length > 0 ? "trimmed" : "verbatim";
}

function contextOf(
  said: QuotedText,
  quoted: QuotedText,
  blocks: readonly QuoteBlock[],
  kinds: WordKinds,
): ChangeContext {
  const changed = blocks.filter(({ same }) => !same);
  const removed = new Set(
    changed.flatMap((block) => said.words.slice(...block.said).map(({ key }) => key)),
  );
  const added = changed.flatMap((block) => quoted.words.slice(...block.quoted));
  const moved = new Set(added.map(({ key }) => key).filter((key) => removed.has(key)));
  const stretch = said.words.slice(blocks[0]?.said[0], blocks.at(-1)?.said[1]);
  const brackets = [...quoted.text.matchAll(/\[[^\]]*\]/gu)].map(
    ({ 0: text, index }) => [index, index + text.length] as const,
  );
  return { said, quoted, moved, isRescoped: isRescoped(stretch, quoted.words), kinds, brackets };
}

/** "[sic]" is the quoter's own. */
function isSic({ text, words }: QuotedText, { said, quoted }: QuoteBlock): boolean {
  const word = words[quoted[0]];
  if (said[0] !== said[1] || quoted[1] - quoted[0] !== 1 || word === undefined) return false;
  return word.key === "sic" && /[[(]/u.test(text.charAt(word.start - 1));
}

/** What the sentence that was said has before or behind the quotation. */
function edgeChange(
  { said, quoted, kinds }: ChangeContext,
  { from, end }: LocatedQuote,
  { isNegated, goesOn }: QuoteSetting,
  side: "before" | "behind",
): readonly QuoteChange[] {
  const isBefore = side === "before";
  const left = isBefore ? sentenceStart(said, from) : end;
  const right = isBefore ? from : sentenceEnd(said, end);
  if (left >= right || goesOn[isBefore ? 0 : 1]) return [];
  const indexes = Array.from({ length: right - left }, (_, index) => left + index);
  const near = isBefore ? indexes.slice(-REACH[0]).reverse() : indexes.slice(0, REACH[1]);
  // Up to the end of the clause that the quotation begins or ends in.
  const breakAt = near.findIndex((index) =>
    isBefore
      ? isClauseBreak(said, index + 1)
      : isClauseBreak(said, index) || kinds.isJoining(said.words[index]?.key ?? ""),
  );
  const clause = breakAt < 0 ? near : near.slice(0, breakAt);
  const isDenied = clause.some((index) =>
    isBefore
      ? kinds.isDenial(said.words, index)
      : kinds.isNegativeEnd(said.words[index]?.key ?? ""),
  );
  const change = (kind: QuoteChangeKind): QuoteChange => ({
    kind,
    said: wordsSpan(said, left, right),
    quoted: null,
    marked: false,
  });
  if (isDenied && !isNegated) return [change("negation")];
  if (!looksWhole(quoted)) return [];
  const keys = (at: readonly number[]) => at.map((index) => said.words[index]?.key ?? "");
  if (isBefore && isPartitive(keys(clause), kinds)) return [change("extent")];
  return [change(keys(indexes).some(kinds.isCondition) ? "condition" : "left-out")];
}

/** "Most of", "three of" just before what is quoted, given from the nearest word on. */
function isPartitive([of, many = ""]: readonly string[], kinds: WordKinds): boolean {
  return of === "of" && (many.startsWith("#") || many === "percent" || kinds.isExtent(many));
}

/** Whether a quotation is given as a sentence, not as a part of one. */
function looksWhole({ text }: QuotedText): boolean {
  return /^\s*\[?\p{Lu}/u.test(text) && /[.!?,…]\s*$/u.test(text);
}

function sentenceStart(text: QuotedText, index: number): number {
  let at = index;
  while (!isSentenceBreak(text, at)) at -= 1;
  return at;
}

function sentenceEnd(text: QuotedText, index: number): number {
  let at = index;
  while (!isSentenceBreak(text, at)) at += 1;
  return at;
}
