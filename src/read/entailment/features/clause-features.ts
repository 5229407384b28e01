import type { Predication } from "../../predications/predication.ts";
import type { Statement } from "../statement/statement.ts";
import type { AlignedPair } from "./aligned-pair.ts";
import type { Feature } from "./feature.ts";

/** How the clauses of the main words are put forward: modality and tense. */
export function clauseFeatures({ premise, hypothesis, main }: AlignedPair): readonly Feature[] {
  const left = predicationOf(premise, main?.premise ?? null);
  const right = predicationOf(hypothesis, hypothesis.main);
  const found: string[] = [];
  if (left !== null && left.modality !== "actual") found.push(`premise is ${left.modality}`);
  if (right !== null && right.modality !== "actual") found.push(`hypothesis is ${right.modality}`);
  if (left !== null && right !== null && left.tense !== right.tense)
    found.push(`tense: ${left.tense ?? "none"} and ${right.tense ?? "none"}`);
  return found.map((name) => ({
    name,
    strength: 1,
    premise: main === null ? [] : [main.premise],
    hypothesis: hypothesis.main === null ? [] : [hypothesis.main],
  }));
}

function predicationOf(statement: Statement, word: number | null): Predication | null {
  if (word === null) return null;
  return statement.predications[statement.words[word]?.predication ?? -1] ?? null;
}
