import type { Modality, Polarity } from "../../../model/claim.ts";
import type { Certainty } from "../../../model/source.ts";

/** How a clause is put forward, and the tokens that say so. */
export interface Commitment {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly certainty: Certainty;
  readonly polarityCues: readonly number[];
  readonly modalityCues: readonly number[];
}

/** How a clause or an event's noun is put forward, by its head token. */
export type CommitmentOf = (head: number) => Commitment;

/** What a word makes of what it governs; what is left out stays as it was. */
export interface Effect {
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly certainty?: Certainty;
}

/** Said plainly. */
export const PLAIN: Commitment = {
  polarity: "positive",
  modality: "actual",
  certainty: "unstated",
  polarityCues: [],
  modalityCues: [],
};

/** A commitment that one cue makes. */
export function madeBy(effect: Effect, cues: readonly number[]): Commitment {
  const isModal = effect.modality !== undefined || effect.certainty !== undefined;
  return {
    polarity: effect.polarity ?? "positive",
    modality: effect.modality ?? "actual",
    certainty: effect.certainty ?? "unstated",
    polarityCues: effect.polarity === "negative" ? cues : [],
    modalityCues: isModal ? cues : [],
  };
}

const CERTAINTY_RANK: Readonly<Record<Certainty, number>> = {
  certain: 0,
  unstated: 0,
  probable: 1,
  possible: 2,
};

/**
 * What a clause says of itself, within what the words around it make of it. Two negations cancel
 * out. Of two modalities the outer one counts unless it is `actual`; the weaker certainty wins.
 */
export function within(outer: Commitment, inner: Commitment): Commitment {
  const negative = (outer.polarity === "negative") !== (inner.polarity === "negative");
  const outerIsWeaker = CERTAINTY_RANK[outer.certainty] > CERTAINTY_RANK[inner.certainty];
  const both = inner.certainty === "unstated" ? outer.certainty : inner.certainty;
  return {
    polarity: negative ? "negative" : "positive",
    modality: outer.modality === "actual" ? inner.modality : outer.modality,
    certainty: outerIsWeaker ? outer.certainty : both,
    polarityCues: [...outer.polarityCues, ...inner.polarityCues],
    modalityCues: [...outer.modalityCues, ...inner.modalityCues],
  };
}
