import { compareText } from "../../align/compare-text.ts";
import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { ReuseClass, ReusePair } from "../../model/text-reuse.ts";
import { type AccountText, accountTexts } from "./account-texts.ts";
import { candidateTexts } from "./candidate-texts.ts";
import { classifyReuse } from "./classify-reuse.ts";
import { containments, measureRuns, type RunMeasures } from "./measure-reuse.ts";
import { passageAccounts, type Side } from "./passage-accounts.ts";
import { readReuseOptions, TEXT_REUSE_KEYS, type TextReuseOptions } from "./reuse-options.ts";
import { reuseText } from "./reuse-text.ts";
import { EVENT_COVERED, TELLING_RUN } from "./reuse-thresholds-table.ts";
import { sharedPassages } from "./shared-passages.ts";
import { sharedRuns } from "./shared-runs.ts";
import type { KnownWords } from "./text-word.ts";

/** Options of {@link findTextReuse}. */
export interface FindTextReuseOptions extends TextReuseOptions {
  /**
   * What says which outlets are one; give what the accounts were compared with.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
}

const KEYS: OptionKeys<FindTextReuseOptions> = { ...TEXT_REUSE_KEYS, knowledge: true };

/**
 * Finds accounts whose texts share passages: one has copied or rewritten the other, or both a third.
 *
 * Accounts that were read from one article are not compared with each other, nor is an account with
 * one that it supersedes. Quoted speech and boilerplate are left out; see {@link TextReuseOptions}.
 * Accounts without a `text` are left out. Where one article has several accounts, each passage says
 * whose claims rest on it.
 *
 * Accounts of one event share words in any case: a heavy revision is reported only where it covers 40 %
 * of a text, or has 15 words in a row.
 *
 * Candidates come from an inverted index of winnowed shingles (Schleimer, Wilkerson and Aiken 2003),
 * so that the cost is near-linear in all texts. Two texts that share no seven words in a row, and
 * hardly any four, are never candidates. A passage that more than 16 texts have is found between the
 * earliest of them and each other one.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link FindTextReuseOptions}.
 * @returns Pairs of texts, sorted by their first narratives.
 * @throws TypeError for what is no comparison, and for options of another type.
 * @example A rewritten report
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, findTextReuse, narrative } from "rashomon";
 *
 * const told = (source: string, publishedAt: string, text: string) =>
 *   narrative({ source, publishedAt, text, claims: [{ predicate: "sink", theme: "the ferry" }] });
 * const [pair] = findTextReuse(
 *   compare([
 *     told("Courier", "2024-03-02", "The ferry left the harbour at noon with forty people aboard and sank off the old lighthouse within the hour."),
 *     told("Herald", "2024-03-03", "The ferry left the harbour at noon with forty people aboard and sank off the old lighthouse in an hour."),
 *   ]),
 * );
 * assert.equal(pair?.class, "lightly-revised");
 * assert.equal(pair?.texts[pair.earlier ?? 1].narratives[0], "courier");
 * ```
 */
export function findTextReuse(
  comparison: Pick<Comparison, "narratives">,
  options: FindTextReuseOptions = {},
): readonly ReusePair[] {
  const given = readReuseOptions(checkOptions(options, "find text reuse", KEYS));
  checkIsComparison(comparison, "find text reuse", "narratives");
  const base = createKnowledgeBase(options.knowledge ?? declareKnowledge());
  const known: KnownWords = new Map();
  const sides = accountTexts(comparison.narratives, base).map(
    (account, index): Side => ({
      account,
      ready: reuseText(account.text, String(index), given, known),
    }),
  );
  return candidateTexts(sides.map(({ ready }) => ready))
    .map(([left, right]) => [sides[left], sides[right]] as [Side, Side])
    .filter(([left, right]) => !isRevision(left.account, right.account))
    .flatMap((pair) => judgePair(...(pair.sort(byNarrative) as [Side, Side])) ?? [])
    .sort(comparePairs);
}

function judgePair(left: Side, right: Side): ReusePair | null {
  const runs = sharedRuns(left.ready, right.ready);
  // Most candidates end here, before anything is measured.
  if (runs.reduce((sum, { length }) => sum + length, 0) < TELLING_RUN) return null;
  const leftMeasures = measureRuns(left.ready, right.ready, runs);
  const rightMeasures = measureRuns(right.ready, left.ready, sharedRuns(right.ready, left.ready));
  const isRight = isMore(rightMeasures, leftMeasures);
  const measures = isRight ? rightMeasures : leftMeasures;
  const reuse: ReuseClass = classifyReuse(measures);
  if (reuse === "none" || isChance(reuse, measures)) return null;
  const passages = sharedPassages(left.ready, right.ready, runs);
  if (passages.length === 0) return null;
  const texts = [toSide(left, leftMeasures), toSide(right, rightMeasures)] as const;
  return {
    texts,
    class: reuse,
    measures: {
      ...measures,
      containment: isRight
        ? containments(right.ready, left.ready)
        : containments(left.ready, right.ready),
    },
    earlier: earlierOf(left.account, right.account),
    passages: passages.map((passage) => ({
      spans: passage.spans,
      words: passage.words,
      unchanged: passage.unchanged,
      accounts: passageAccounts(passage, left, right),
    })),
  };
}

/**
 * Accounts of one event have its names, figures and set phrases in common, however independent. So a
 * heavy revision needs more than against a source on the same subject.
 */
function isChance(reuse: ReuseClass, { covered, longestRun }: RunMeasures): boolean {
  return reuse === "heavily-revised" && covered < EVENT_COVERED && longestRun < TELLING_RUN;
}

function toSide({ account }: Side, { covered }: RunMeasures): ReusePair["texts"][0] {
  return { narratives: account.narratives.map(({ id }) => id), share: covered };
}

/** Which text is more like the other: by what it has in common runs, then anywhere. */
function isMore(left: RunMeasures, right: RunMeasures): boolean {
  return left.covered === right.covered
    ? left.vocabulary > right.vocabulary
    : left.covered > right.covered;
}

function earlierOf(left: AccountText, right: AccountText): 0 | 1 | null {
  if (left.published.end <= right.published.start) return 0;
  return right.published.end <= left.published.start ? 1 : null;
}

function isRevision(left: AccountText, right: AccountText): boolean {
  return revises(left, right) || revises(right, left);
}

function revises(later: AccountText, earlier: AccountText): boolean {
  const ids = new Set(earlier.narratives.map(({ id }) => id));
  return later.narratives.some(({ supersedes }) => supersedes !== null && ids.has(supersedes));
}

function firstId({ account }: Side): string {
  return account.narratives[0]?.id ?? "";
}

function byNarrative(left: Side, right: Side): number {
  return compareText(firstId(left), firstId(right));
}

function comparePairs(left: ReusePair, right: ReusePair): number {
  const [a, b] = [left, right].map(({ texts }) =>
    texts.map(({ narratives }) => narratives[0] ?? ""),
  );
  return compareText(a?.[0] ?? "", b?.[0] ?? "") || compareText(a?.[1] ?? "", b?.[1] ?? "");
}
