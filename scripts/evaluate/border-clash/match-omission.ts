import type { Comparison } from "../../../src/model/comparison.ts";
import type { Omission } from "../../../src/model/omission.ts";
import type { Gold, GoldOmission } from "./gold.ts";
import { matchChain } from "./match-chain.ts";

/**
 * Whether an omission is the annotated one: of that account, of a participant where the annotator
 * speaks of one ("as a party"), with every noun of the annotation in the words the omission rests on.
 */
export function matchOmission(
  omission: Omission,
  wanted: GoldOmission,
  gold: Gold,
  { narratives }: Comparison,
): boolean {
  const chain = gold.accounts.find(({ id }) => id === wanted.account)?.chain ?? [];
  const isOf = omission.narratives.some((id) =>
    narratives.some((one) => one.id === id && matchChain(chain, one)),
  );
  const isParticipant = /\bas an? party\b/u.test(wanted.omits);
  if (!isOf || omission.status !== "silent") return false;
  if (isParticipant !== (omission.omitted.type === "participant")) return false;
  const said = [
    omission.label,
    ...omission.tellers.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  ].join(" ");
  return contentWords(wanted.omits).every((word) => said.toLowerCase().includes(word));
}

const EMPTY = new Set("the of as a to at party fighting".split(" "));

/** By their first letters, so that "shooting" meets "the shooting" and "shot" does not. */
function contentWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !EMPTY.has(word))
    .map((word) => word.slice(0, 6));
}
