import type { EntailmentReason, QuotedWords } from "../../../model/entailment.ts";
import type { AlignedPair } from "../features/aligned-pair.ts";
import type { Feature } from "../features/feature.ts";
import type { Statement } from "../statement/statement.ts";
import type { LogLinear } from "./create-log-linear.ts";

/** What pulls less than this is no reason. */
const LEAST_PULL = 0.15;
const MOST_REASONS = 6;

/** The features that spoke for a class, strongest first. */
export function findReasons(
  pair: AlignedPair,
  features: readonly Feature[],
  model: LogLinear,
  of: number,
): readonly EntailmentReason[] {
  return features
    .map((feature) => ({ feature, pull: feature.strength * model.pull(feature.name, of) }))
    .filter(({ pull }) => pull >= LEAST_PULL)
    .sort((left, right) => right.pull - left.pull)
    .slice(0, MOST_REASONS)
    .map(({ feature }) => ({ rule: feature.name, ...wordsOf(pair, feature) }));
}

/** What is seen of the texts as wholes is shown by their main words. */
function wordsOf(
  { premise, hypothesis, main }: AlignedPair,
  feature: Feature,
): Pick<EntailmentReason, "premise" | "hypothesis"> {
  const isOfWhole = feature.premise.length + feature.hypothesis.length === 0;
  const left = isOfWhole && main !== null ? [main.premise] : feature.premise;
  const right = isOfWhole && hypothesis.main !== null ? [hypothesis.main] : feature.hypothesis;
  return { premise: quote(premise, left), hypothesis: quote(hypothesis, right) };
}

function quote({ syntax, words }: Statement, indexes: readonly number[]): readonly QuotedWords[] {
  return [...new Set(indexes)]
    .sort((left, right) => left - right)
    .flatMap((index) => {
      const word = words[index];
      if (word === undefined) return [];
      const { start, end } = syntax.token(word.token);
      return [{ text: syntax.analysis.text.slice(start, end), start, end }];
    });
}
