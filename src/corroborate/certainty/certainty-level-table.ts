import type { Modality } from "../../model/claim.ts";
import type { Certainty } from "../../model/source.ts";

/**
 * How sure a claim sounds, after the scale of FactBank (Saurí and Pustejovsky 2009): 3 certain,
 * 2 probable, 1 possible. Words that hedge nothing are as sure as a plain statement is.
 */
export const CLAIM_LEVELS: Readonly<Record<Certainty, number>> = {
  certain: 3,
  unstated: 3,
  probable: 2,
  possible: 1,
};

/** The same for a link of a chain: "said" is neither sure nor unsure of what was said. */
export const HOP_LEVELS: Readonly<Record<Certainty, number | null>> = {
  certain: 3,
  unstated: null,
  probable: 2,
  possible: 1,
};

/**
 * The same for how a claim is put forward; `null` leaves it to its certainty. What is about the future
 * or no statement at all is on no scale of certainty: a plan that is carried out is no lost hedge.
 */
export const MODALITY_LEVELS: Readonly<Record<Modality, number | null | "off the scale">> = {
  actual: null,
  alleged: 1,
  possible: 1,
  feared: 1,
  unconfirmed: 1,
  expected: "off the scale",
  planned: "off the scale",
  cancelled: "off the scale",
  hypothetical: "off the scale",
  asked: "off the scale",
  required: "off the scale",
};
