import type { AttributionMention } from "../attribution/attribution-mention.ts";
import { firstIndex } from "../first-index.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";
import type { ReadingContext } from "../reading-context.ts";

/** How attributions lie in each other. */
export interface NestedAttributions {
  /** Index of the innermost attribution whose content holds a token; -1 outside all. */
  readonly innermost: Int32Array;
  /** Index of the attribution around another; -1 for those of the document itself. */
  readonly parents: Int32Array;
}

/**
 * Finds which attribution holds which: the wider contents are laid down first, the narrower over
 * them. Cost: the sum of the lengths of the contents, which grows with the depth of nesting.
 */
export function paintAttributions(
  { analysis }: ReadingContext,
  attributions: readonly AttributionMention[],
): NestedAttributions {
  const innermost = new Int32Array(analysis.tokens.length).fill(-1);
  const parents = new Int32Array(attributions.length).fill(-1);
  const citing = citedBy(analysis.tokens, attributions);
  const isCited = (index: number) => (citing[index] === -1 ? 0 : 1);
  for (const index of widestFirst(attributions, isCited)) {
    const attribution = attributions[index];
    if (attribution === undefined) continue;
    const { cue, content } = attribution;
    const around = citing[index] ?? -1;
    // "reports citing officials claimed": who is cited stands inside who claims.
    const shares = overlaps(attributions[around]?.content ?? [], content);
    parents[index] = shares ? around : (innermost[cue.head] ?? -1);
    for (const span of content) {
      const [first, end] = tokensIn(analysis.tokens, span);
      innermost.fill(index, first, end);
    }
  }
  return { innermost, parents };
}

/** For each attribution the one whose source its cue stands in; -1 for none. */
function citedBy(
  tokens: readonly TextSpan[],
  attributions: readonly AttributionMention[],
): Int32Array {
  const sourceAt = new Int32Array(tokens.length).fill(-1);
  attributions.forEach(({ source }, index) => {
    if (source !== null) sourceAt.fill(index, ...tokensIn(tokens, source));
  });
  return Int32Array.from(attributions, ({ cue }, index) => {
    const around = sourceAt[cue.head] ?? -1;
    return around === index ? -1 : around;
  });
}

/** The widest content first; of two alike, who claims before who is cited, as both stand. */
function widestFirst(
  attributions: readonly AttributionMention[],
  isCited: (index: number) => number,
): readonly number[] {
  const size = attributions.map(({ content }) =>
    content.reduce((sum, { start, end }) => sum + end - start, 0),
  );
  return attributions
    .map((_, index) => index)
    .sort(
      (one, other) =>
        (size[other] ?? 0) - (size[one] ?? 0) || isCited(one) - isCited(other) || one - other,
    );
}

function overlaps(left: readonly TextSpan[], right: readonly TextSpan[]): boolean {
  return left.some((one) => right.some((other) => one.start < other.end && other.start < one.end));
}

/** The tokens that lie in a span: `[first, end)`. */
function tokensIn(tokens: readonly TextSpan[], span: TextSpan): [number, number] {
  return [
    firstIndex(tokens, ({ start }) => start < span.start),
    firstIndex(tokens, ({ start }) => start < span.end),
  ];
}
