import { type Commitment, madeBy, PLAIN, within } from "./commitment.ts";
import type { Operator } from "./operator.ts";

/**
 * What a governing word makes of what it governs, given how the governing word itself is put
 * forward: "did not manage to", "may have failed to".
 *
 * @param governor - Commitment to the governing word.
 * @param cues - The words that make it so.
 */
export function applyOperator(
  operator: Operator,
  governor: Commitment,
  cues: readonly number[],
): Commitment {
  const isNegated = governor.polarity === "negative";
  const effect = isNegated ? operator.whenNot : operator.whenSo;
  if (effect === null) return PLAIN;
  if (effect === "through") return governor;
  const made = madeBy(effect, cues);
  // The negation of the governing word has been turned into the effect.
  const outer: Commitment = {
    ...governor,
    polarity: "positive",
    polarityCues: made.polarity === "negative" ? governor.polarityCues : [],
  };
  const whole = within(outer, made);
  // "may want to leave": what is wanted stays wanted, less surely.
  return made.modality === "actual" ? whole : { ...whole, modality: made.modality };
}
