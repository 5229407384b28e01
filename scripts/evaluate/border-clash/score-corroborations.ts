import { findCorroborations } from "rashomon";
import type { Comparison } from "../../../src/model/comparison.ts";
import type { Corroboration } from "../../../src/model/corroboration.ts";
import type { EvaluationResult } from "../evaluation-set.ts";
import type { Gold, GoldCorroboration } from "./gold.ts";
import { matchChain } from "./match-chain.ts";

/** Annotated corroborations found: of those accounts, on that, and dependent where they are. */
export function scoreCorroborations(comparison: Comparison, gold: Gold): EvaluationResult {
  const found = findCorroborations(comparison);
  const matched = gold.corroborations.map((wanted) => ({
    wanted,
    isFound: found.some((one) => matchCorroboration(one, wanted, gold, comparison)),
  }));
  return {
    lines: matched.map(
      ({ wanted, isFound }) => `${isFound ? "+" : "-"} corroborated: ${wanted.on}`,
    ),
    figures: { corroborations: matched.filter(({ isFound }) => isFound).length },
  };
}

function matchCorroboration(
  { reading, locus, chains, dependences }: Corroboration,
  { accounts, on, independent = true }: GoldCorroboration,
  gold: Gold,
  { narratives }: Comparison,
): boolean {
  const idsOf = accounts.map((account) => {
    const chain = gold.accounts.find(({ id }) => id === account)?.chain ?? [];
    return narratives.filter((one) => matchChain(chain, one)).map(({ id }) => id as string);
  });
  const isBy = idsOf.every((ids) => chains.some(({ narrative }) => ids.includes(narrative)));
  const areOne = dependences.some((one) =>
    idsOf.every((ids) => one.narratives.some((id) => ids.includes(id))),
  );
  const quotes = reading.support.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const said = [reading.label, locus.question, ...quotes].join(" ").toLowerCase();
  return isBy && areOne === !independent && nounsOf(on).every((word) => said.includes(word));
}

/** Our reading of the annotator's words: those that a quote must share, by their first letters. */
function nounsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4 && word !== "fought")
    .map((word) => word.slice(0, 6));
}
