import { relationBase } from "../../language/trees/relation-base.ts";
import { INNER, OTHER, SAME_SENTENCE, WEIGHTS } from "../tables/salience-table.ts";
import type { LinkSource } from "./link-source.ts";

/** What a mention adds to the salience of what it refers to, seen from a pronoun. */
export function salienceOf({ phrases, source }: LinkSource, mention: number, from: number): number {
  const phrase = phrases[mention];
  const distance = (phrases[from]?.sentence ?? 0) - (phrase?.sentence ?? 0);
  const relation = relationBase(source.tokens[phrase?.head ?? -1]?.relation ?? "");
  if (relation === "compound") return INNER / 2 ** distance;
  const weight = (WEIGHTS.get(relation) ?? OTHER) + (distance === 0 ? SAME_SENTENCE : 0);
  return weight / 2 ** distance;
}
