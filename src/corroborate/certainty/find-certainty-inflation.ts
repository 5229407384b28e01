import { compareText } from "../../align/compare-text.ts";
import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import type { AlignmentRow } from "../../model/alignment.ts";
import type { CertaintyInflation } from "../../model/certainty-inflation.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { createChainReader } from "../origins/create-chain-reader.ts";
import { collectStatements, type StatementGroup } from "./collect-statements.ts";
import { describeLostHedge, describeRaisedLink } from "./describe-inflation.ts";
import { findLostHedges } from "./find-lost-hedges.ts";
import { findRaisedLinks } from "./find-raised-links.ts";

/** Options of {@link findCertaintyInflation}. */
export interface FindCertaintyInflationOptions {
  /**
   * What names are told by; give what the accounts were compared with.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
}

const KEYS: OptionKeys<FindCertaintyInflationOptions> = { knowledge: true };

/**
 * Finds hedges that were lost on the way: "may have captured" at the source, "captured" with who relays
 * it. An account is compared with the one it relays (its chain without the outer links), a source's own
 * words with what the same chain says it has from others, and within a chain each link with the next.
 *
 * Rests on stated chains only, and on claims that were aligned as saying the same. What came out
 * later is never what was relayed; who has it surely from one of several has lost nothing; a plan
 * that was carried out is no lost hedge. Which of the two accounts is right, it does not say.
 *
 * Linear in the supports of all readings and in the square of the length of their chains.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link FindCertaintyInflationOptions}.
 * @returns One a hop and pair of claims, sorted by id; with the first locus at which it shows.
 * @throws TypeError for what is no comparison, and when options are no object or `knowledge` is none.
 * @example What "may have" becomes
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, findCertaintyInflation, narrative } from "rashomon";
 *
 * const claim = { predicate: "capture", agent: "Rovers", theme: "the bridge", event: "bridge" };
 * const [lost] = findCertaintyInflation(
 *   compare([
 *     narrative({ id: "poe", source: "Jo Poe", claims: [{ ...claim, modality: "possible" }] }),
 *     narrative({ id: "courier", source: "Jo Poe", via: "Courier", claims: [claim] }),
 *   ]),
 * );
 * assert.equal(lost?.hop, "Courier");
 * assert.equal(lost?.hedged.modality, "possible");
 * ```
 */
export function findCertaintyInflation(
  comparison: Comparison,
  options: FindCertaintyInflationOptions = {},
): readonly CertaintyInflation[] {
  const given = checkOptions(options, "find certainty inflation", KEYS);
  checkIsComparison(comparison, "find certainty inflation");
  const { knowledge = declareKnowledge() } = given;
  const { chainsOf } = createChainReader(comparison.narratives, createKnowledgeBase(knowledge));
  const found = new Map<string, CertaintyInflation>();
  const groups = [...comparison.alignment.rows]
    .sort(
      (left, right) =>
        // That it happened says more than its details.
        rankOf(left) - rankOf(right) || compareText(left.locus.id, right.locus.id),
    )
    .flatMap((row) => collectStatements(row, chainsOf));
  for (const one of groups.flatMap(inflationsOf)) if (!found.has(one.id)) found.set(one.id, one);
  return [...found.values()].sort((left, right) => compareText(left.id, right.id));
}

function rankOf({ locus }: AlignmentRow): number {
  return locus.slot === "occurrence" ? 0 : 1;
}

function inflationsOf(group: StatementGroup): readonly CertaintyInflation[] {
  return [
    ...findLostHedges(group.statements).map((lost) => describeLostHedge(group, lost)),
    ...group.statements.flatMap((statement) =>
      findRaisedLinks(statement).map((raised) => describeRaisedLink(group, statement, raised)),
    ),
  ];
}
