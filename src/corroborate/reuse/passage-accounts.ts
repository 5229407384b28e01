import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { AccountText } from "./account-texts.ts";
import type { ReuseText } from "./reuse-text.ts";
import type { RunPassage } from "./shared-passages.ts";

/** One side of a comparison of texts. */
export interface Side {
  readonly account: AccountText;
  readonly ready: ReuseText;
}

/**
 * Which narratives of either text rest on the same words of a passage. An article that copies
 * another one copies its sources with it: the army of one is the army of the other, and not the
 * rebels that the passage quotes too.
 */
export function passageAccounts(
  passage: RunPassage,
  left: Side,
  right: Side,
): readonly (readonly [NarrativeId, NarrativeId])[] {
  const lefts = left.account.narratives.map((narrative) => ({
    id: narrative.id,
    words: sharedWords(narrative, left, passage, 0),
  }));
  const rights = right.account.narratives.map((narrative) => ({
    id: narrative.id,
    words: sharedWords(narrative, right, passage, 1),
  }));
  return lefts.flatMap((one) =>
    rights
      .filter((other) => meet(one.words, other.words))
      .map((other) => [one.id, other.id] as const),
  );
}

/** Words of the passage that a narrative rests on, as indexes of words of the second text. */
function sharedWords(
  narrative: Narrative,
  { account, ready }: Side,
  { runs, spans }: RunPassage,
  side: 0 | 1,
): ReadonlySet<number> | "all" {
  if (account.narratives.length === 1) return "all";
  const { start, end } = spans[side];
  const evidence = narrative.claims
    .flatMap((claim) => claim.evidence)
    .filter((span) => overlaps(span, start ?? 0, end ?? 0));
  const words = new Set<number>();
  if (evidence.length === 0) return words;
  for (const { at, from, length } of runs) {
    for (let step = 0; step < length; step += 1) {
      const word = ready.words[(side === 0 ? at : from) + step];
      const isRested = evidence.some((span) => overlaps(span, word?.start ?? 0, word?.end ?? 0));
      if (isRested) words.add(from + step);
    }
  }
  return words;
}

/** Whether a located span shares a code unit with a stretch. */
export function overlaps(span: EvidenceSpan, start: number, end: number): boolean {
  return span.start !== null && span.end !== null && span.start < end && start < span.end;
}

function meet(left: ReadonlySet<number> | "all", right: ReadonlySet<number> | "all"): boolean {
  if (left === "all") return right === "all" || right.size > 0;
  if (right === "all") return left.size > 0;
  for (const word of left) if (right.has(word)) return true;
  return false;
}
