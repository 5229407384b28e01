import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Narrative } from "../../model/narrative.ts";
import type {
  ChangedClaim,
  ClaimField,
  KeptClaim,
  RevisedClaim,
  RevisionChanges,
  TextChanges,
} from "../../model/revision-changes.ts";
import { changesOf } from "./changes-of.ts";
import { checkVersion } from "./check-version.ts";
import { createTextMap } from "./create-text-map.ts";
import { type DescribedClaim, describeClaims } from "./described-claim.ts";
import { diffTexts } from "./diff-texts.ts";
import { explainChanges } from "./explain-changes.ts";
import { matchClaims } from "./match-claims.ts";

/** Options of {@link compareRevisions}. */
export interface CompareRevisionsOptions {
  /**
   * What says which words are one kind of event and which labels one party.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
}

const KEYS: OptionKeys<CompareRevisionsOptions> = { knowledge: true };

/**
 * Says what differs between two versions of one article: the words, with offsets in both, and the
 * claims that were added, dropped or changed, field by field.
 *
 * A claim is known by what it says and by where its words stand, never by its id: one that moved, or
 * whose narrative was numbered anew, is unchanged. Give the narratives that `createReader` makes of
 * each version as two lists, or a single narrative each. It compares two tellings of one source; for
 * two sources use `compare`.
 *
 * Linear in the claims, but for sorting; the words by the difference algorithm of Myers, at most
 * 2,000 words and spaces removed or inserted. The method and its weights are our own.
 *
 * @param before - The earlier version. Not changed.
 * @param after - The later one. Not changed.
 * @param options - See {@link CompareRevisionsOptions}.
 * @throws TypeError for what is no narrative or list of them.
 * @example A hedge that is gone
 * ```ts
 * import assert from "node:assert/strict";
 * import { compareRevisions, narrative } from "rashomon";
 *
 * const version = (text: string, modality: "alleged" | "actual", quantity: string) =>
 *   narrative({
 *     source: "Courier",
 *     text,
 *     claims: [{ predicate: "kill", patient: "people", quantity, modality, quote: text }],
 *   });
 * const { claims } = compareRevisions(
 *   version("The blast reportedly killed at least 30 people.", "alleged", "at least 30 people"),
 *   version("The blast killed 19 people.", "actual", "19 people"),
 * );
 * assert.deepEqual(
 *   claims.changed[0]?.changes.map(({ field, before, after }) => [field, before, after]),
 *   [
 *     ["quantity", "at least 30 people", "19 people"],
 *     ["modality", "alleged", "actual"],
 *   ],
 * );
 * ```
 */
export function compareRevisions(
  before: Narrative | readonly Narrative[],
  after: Narrative | readonly Narrative[],
  options: CompareRevisionsOptions = {},
): RevisionChanges {
  const { knowledge = declareKnowledge() } = checkOptions(options, "compare revisions", KEYS);
  const base = createKnowledgeBase(knowledge);
  const [earlier, later] = [checkVersion(before, "before"), checkVersion(after, "after")];
  const text = compareTexts(earlier, later);
  const carry = text?.complete ? createTextMap(text.segments) : null;
  const [left, right] = [describeClaims(earlier, base), describeClaims(later, base)];
  const matches = matchClaims(left, right, base, carry);
  const matched = new Set(matches.values());
  return {
    text,
    claims: {
      added: right.filter((one) => !matches.has(one)).map((one) => toRevisedClaim(one)),
      ...sortOut(matches, right, base),
      dropped: left.filter((one) => !matched.has(one)).map((one) => toRevisedClaim(one)),
    },
  };
}

function sortOut(
  matches: ReadonlyMap<DescribedClaim, DescribedClaim>,
  later: readonly DescribedClaim[],
  base: KnowledgeBase,
): Pick<RevisionChanges["claims"], "changed" | "unchanged"> {
  const changed: ChangedClaim[] = [];
  const unchanged: KeptClaim[] = [];
  for (const after of later) {
    const before = matches.get(after);
    if (before === undefined) continue;
    const changes = changesOf(before, after, base);
    const fields = changes.map(({ field }) => field);
    const pair = { before: toRevisedClaim(before, fields), after: toRevisedClaim(after, fields) };
    if (changes.length === 0) unchanged.push(pair);
    else changed.push({ ...pair, changes, explanation: explainChanges(pair, changes) });
  }
  return { changed, unchanged };
}

function compareTexts(
  before: readonly Narrative[],
  after: readonly Narrative[],
): TextChanges | null {
  const [left, right] = [onlyText(before), onlyText(after)];
  return left === null || right === null ? null : diffTexts(left, right);
}

/** All narratives of an article share its text. */
function onlyText(narratives: readonly Narrative[]): string | null {
  const texts = new Set(narratives.map(({ text }) => text));
  const [text = null] = texts;
  return texts.size === 1 ? text : null;
}

/** @param changed - What was changed about it: the words that say so are shown, too. */
function toRevisedClaim(
  { narrative, claim }: DescribedClaim,
  changed: readonly ClaimField[] = [],
): RevisedClaim {
  const marks = [
    ...(changed.includes("polarity") ? claim.polarityEvidence : []),
    ...(changed.includes("modality") ? claim.modalityEvidence : []),
  ].filter(({ quote }) => !claim.evidence.some((whole) => whole.quote.includes(quote)));
  return {
    narrative: narrative.id,
    claim: claim.id,
    source: (claim.source ?? narrative.source).name,
    predicate: claim.predicate,
    evidence: [...marks, ...claim.evidence],
  };
}
