import { createReadPair, type ReadPair } from "../../../src/read/entailment/create-read-pair.ts";
import type { AlignedPair } from "../../../src/read/entailment/features/aligned-pair.ts";
import type { Feature } from "../../../src/read/entailment/features/feature.ts";
import { createLanguage } from "../../../src/read/language/create-language.ts";

/** The reader of pairs, with trees. */
export async function openReadPair(): Promise<ReadPair> {
  return createReadPair(await createLanguage());
}

/** Features as "name: words / words". */
export function shown(pair: AlignedPair, features: readonly Feature[]): readonly string[] {
  const { premise, hypothesis } = pair;
  return features.map((feature) => {
    const left = feature.premise.map((index) => premise.words[index]?.lemma).join(" ");
    const right = feature.hypothesis.map((index) => hypothesis.words[index]?.lemma).join(" ");
    return `${feature.name}: ${left} / ${right}`;
  });
}
