import type { ClaimField } from "../../../model/revision-changes.ts";

/** How a report names a field of a claim and those of its values that are no words of the account. */
export interface ClaimFieldWords {
  readonly name: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Values by which a source does not commit itself. */
  readonly hedges?: readonly string[];
  /** Values by which it does. */
  readonly firm?: readonly string[];
}

/** Wording after the definitions of the model. */
export const CLAIM_FIELD_WORDS: Readonly<Record<ClaimField, ClaimFieldWords>> = {
  predicate: { name: "what" },
  participant: { name: "who" },
  label: { name: "in other words" },
  quantity: { name: "how many" },
  time: { name: "when" },
  place: { name: "where" },
  polarity: { name: "whether so", values: { positive: "so", negative: "not so" } },
  modality: {
    name: "put forward as",
    values: { actual: "so" },
    hedges: ["alleged", "possible", "unconfirmed"],
    firm: ["actual"],
  },
  certainty: {
    name: "how surely",
    values: { unstated: "not said" },
    hedges: ["probable", "possible"],
    firm: ["certain", "unstated"],
  },
  source: { name: "according to" },
  chain: { name: "passed on by" },
  content: { name: "said" },
  attribute: { name: "described as" },
  link: { name: "hangs on" },
};
