import type { WordFeatures } from "../../../src/read/language/analysis/word-features.ts";
import type { TreebankWord } from "../../treebank/read-conllu.ts";

/** The features that are measured. */
export const MEASURED_FEATURES = ["tense", "number", "person", "voice", "verbForm"] as const;

/** Name of a feature that is measured. */
export type MeasuredFeature = (typeof MEASURED_FEATURES)[number];

/** Words with a feature in the treebank or found, and those where the two agree. */
export interface FeatureCounts {
  words: number;
  right: number;
}

/** Counts by feature. */
export type AllFeatureCounts = Readonly<Record<MeasuredFeature, FeatureCounts>>;

/** No words yet. */
export function noFeatureCounts(): AllFeatureCounts {
  const none = () => ({ words: 0, right: 0 });
  return { tense: none(), number: none(), person: none(), voice: none(), verbForm: none() };
}

/**
 * Adds a sentence. Words that have a feature neither in the treebank nor found do not count.
 */
export function countFeatures(
  counts: AllFeatureCounts,
  found: readonly WordFeatures[],
  gold: readonly TreebankWord[],
): void {
  gold.forEach((word, index) => {
    const wanted = goldFeatures(word);
    for (const feature of MEASURED_FEATURES) {
      const value = found[index]?.[feature] ?? null;
      if (wanted[feature] === null && value === null) continue;
      counts[feature].words++;
      if (wanted[feature] === value) counts[feature].right++;
    }
  });
}

/**
 * Features of a treebank's word. The number of "you" and of what agrees with it is not annotated
 * alike everywhere, and counts as none.
 */
export function goldFeatures({ feats, upos, xpos }: TreebankWord): WordFeatures {
  const all = new Map(feats.split("|").map((feat) => feat.split("=") as [string, string]));
  const isSecond = all.get("Person") === "2";
  const person = Number(all.get("Person") ?? 0);
  return {
    tense: featureValue(all.get("Tense"), { Past: "past", Pres: "present" }),
    number: isSecond ? null : featureValue(all.get("Number"), { Sing: "singular", Plur: "plural" }),
    person: person === 1 || person === 2 || person === 3 ? person : null,
    voice: upos !== "VERB" || !xpos.startsWith("V") ? null : voiceOf(all),
    verbForm: featureValue(all.get("VerbForm"), {
      Fin: "finite",
      Inf: "infinitive",
      Part: "participle",
      Ger: "gerund",
    }),
  };
}

/** Treebanks only mark the passive. */
function voiceOf(feats: ReadonlyMap<string, string>): "active" | "passive" {
  return feats.get("Voice") === "Pass" ? "passive" : "active";
}

function featureValue<Value extends string>(
  name: string | undefined,
  values: Readonly<Record<string, Value>>,
): Value | null {
  return name === undefined ? null : (values[name] ?? null);
}
