import type { Paragraph } from "../paragraphs/paragraph.ts";
import { closesNextSingle } from "./closes-next-single.ts";
import type { QuoteFamily, QuoteMark } from "./quote-mark.ts";

/** A quotation as its marks make it, by tokens. */
export interface QuotePair {
  /** Token of the opening mark. */
  readonly open: number;
  /** Token of the closing mark; `null` when there is none. */
  readonly close: number | null;
  /** First token behind what is quoted. */
  readonly endToken: number;
  readonly depth: number;
  readonly continues: boolean;
}

interface OpenQuote {
  readonly open: number;
  readonly family: QuoteFamily;
  readonly continues: boolean;
  /** Its place among the pairs, which stand in the order of their opening marks. */
  readonly slot: number;
}

/** Quotations within each other beyond this are not meant as such. */
const DEEPEST = 6;

/**
 * Matches opening and closing marks, in one pass.
 *
 * A paragraph closes what is open at its end. When the next one begins with an opening mark, the
 * quotation goes on there, as is the custom when somebody speaks for several paragraphs.
 */
export function pairQuoteMarks(
  marks: readonly QuoteMark[],
  paragraphs: readonly Paragraph[],
): readonly QuotePair[] {
  const stack = createQuoteStack();
  const nextCloses = closesNextSingle(marks);
  // The paragraph whose quotation was left open, to be gone on with in the next one.
  let leftOpen = -1;
  marks.forEach((mark, index) => {
    const { firstToken, endToken } = paragraphs[mark.paragraph] as Paragraph;
    const top = stack.find(mark.family);
    const isCloseNext = nextCloses[index] === 1;
    if (closes(mark, top >= 0, isCloseNext)) {
      if (top >= 0) stack.closeAt(top, mark.token);
    } else if (mayOpen(mark, isCloseNext)) {
      // A second opening mark of the kind means that the first was never closed.
      if (top >= 0 && !isNested(marks, index)) stack.cutTo(top, mark.token);
      const goesOn = leftOpen === mark.paragraph - 1 && leftOpen >= 0;
      stack.push(mark, goesOn && mark.token === firstToken && stack.isEmpty());
    }
    if (marks[index + 1]?.paragraph !== mark.paragraph && !stack.isEmpty()) {
      leftOpen = mark.paragraph;
      stack.cutTo(0, endToken);
    }
  });
  return stack.pairs;
}

/** What is open, the outermost first, and all that was found. */
function createQuoteStack() {
  const pairs: QuotePair[] = [];
  const open: OpenQuote[] = [];
  const pop = (close: number | null, endToken: number) => {
    const quote = open.pop() as OpenQuote;
    const { slot, continues } = quote;
    pairs[slot] = { open: quote.open, close, endToken, depth: open.length, continues };
  };
  /** Ends what was opened at a depth or deeper, unclosed. */
  const cutTo = (depth: number, endToken: number) => {
    while (open.length > depth) pop(null, endToken);
  };
  return {
    pairs: pairs as readonly QuotePair[],
    isEmpty: () => open.length === 0,
    find(family: QuoteFamily): number {
      let at = open.length - 1;
      while (at >= 0 && open[at]?.family !== family) at--;
      return at;
    },
    push({ token, family }: QuoteMark, continues: boolean) {
      if (open.length >= DEEPEST) return;
      open.push({ open: token, family, continues, slot: pairs.length });
      pairs.push({ open: token, close: null, endToken: token, depth: 0, continues });
    },
    cutTo,
    /** Closes what was opened at a depth; what is open within it ends there too. */
    closeAt(depth: number, token: number) {
      cutTo(depth + 1, token);
      pop(token, token);
    },
  };
}

/** @param isCloseNext - Whether the next single mark of its paragraph may close. */
function closes(mark: QuoteMark, isOpen: boolean, isCloseNext: boolean): boolean {
  if (mark.direction === "open") return false;
  if (mark.direction === "unknown") return isOpen;
  // In "‘the rebels’ base’" the apostrophe is not the end, as another mark will be.
  const isApostrophe = mark.isDoubtful && mark.family === "single" && isCloseNext;
  return !(isApostrophe && isOpen);
}

/** A single mark opens only where the next one in its paragraph may close it. */
function mayOpen(mark: QuoteMark, isCloseNext: boolean): boolean {
  if (mark.direction === "close" || mark.isDoubtful) return false;
  return mark.family !== "single" || isCloseNext;
}

/** Whether two closing marks follow before another opens: the inner and the outer one. */
function isNested(marks: readonly QuoteMark[], index: number): boolean {
  const mark = marks[index] as QuoteMark;
  const isClose = (other: QuoteMark | undefined) =>
    other?.direction === "close" &&
    other.family === mark.family &&
    other.paragraph === mark.paragraph;
  return isClose(marks[index + 1]) && isClose(marks[index + 2]);
}
