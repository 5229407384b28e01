import { compare } from "../../../src/compare.ts";
import type { Comparison } from "../../../src/model/comparison.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

/** A toll as one account gives it, in words of its own. */
export interface Toll {
  readonly source: string;
  readonly quantity: number;
  readonly modality?: ClaimInput["modality"];
  readonly id?: string;
}

/** A run over accounts of one toll. */
export const runOf = (tolls: readonly Toll[]): Comparison =>
  compare(
    tolls.map(({ source, quantity, modality = "actual", id }) =>
      narrative({
        source,
        ...(id === undefined ? {} : { id }),
        claims: [
          {
            predicate: "kill",
            patient: "people",
            quantity,
            modality,
            place: "Lorn",
            time: "2024-05-04",
            quote: `the landslide killed ${quantity} people in Lorn`,
          },
        ],
      }),
    ),
  );
