import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { EnglishEntailment } from "../../../src/read/entailment/create-entailment.ts";
import type { Reader } from "../../../src/read/reader.ts";
import { isExchange } from "../entailment/is-exchange.ts";
import { CONTRADICT, type LabelledPair, NEUTRAL } from "../entailment/labelled-pair.ts";
import { type CalibrationItem, toItem } from "./calibration-item.ts";
import { compareBare } from "./compare-bare.ts";

/**
 * Pairs of texts as two accounts of one event: a finding is right where people saw a contradiction.
 * Exchanged roles that people call neutral are left out, as everywhere.
 *
 * @param witnessOf - The witness that is asked about a pair; one that was not fitted on it.
 */
export function judgePairs(
  source: string,
  pairs: readonly LabelledPair[],
  reader: Reader,
  witnessOf: (pair: LabelledPair) => EnglishEntailment,
): readonly CalibrationItem[] {
  const base = createKnowledgeBase(knowledge());
  return pairs.filter(isJudged).flatMap((pair) => {
    const { premise, hypothesis, label, group } = pair;
    const narratives = [premise, hypothesis].flatMap((text, at) =>
      reader.read({ id: `t${at + 1}`, publisher: `Text ${at + 1}`, text }),
    );
    const findings = compareBare(narratives, { base, sameEvent: true, witness: witnessOf(pair) });
    // An account against itself is nothing that people were asked about.
    return findings
      .filter(({ self }) => !self)
      .map((finding) => toItem(source, group, label === CONTRADICT, finding));
  });
}

function isJudged({ premise, hypothesis, label }: LabelledPair): boolean {
  return label !== NEUTRAL || !isExchange(premise, hypothesis);
}
