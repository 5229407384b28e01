import type { Effect } from "./commitment.ts";
import type { Operator } from "./operator.ts";

const NEGATIVE: Effect = { polarity: "negative" };
const PLANNED: Effect = { modality: "planned", certainty: "possible" };
const WISHED: Effect = { modality: "hypothetical", certainty: "possible" };
const EXPECTED: Effect = { modality: "expected", certainty: "probable" };
const REQUIRED: Effect = { modality: "required", certainty: "possible" };
const POSSIBLE: Effect = { modality: "possible", certainty: "possible" };
const FEARED: Effect = { modality: "feared", certainty: "possible" };
const ALLEGED: Effect = { modality: "alleged" };
const PROBABLE: Effect = { certainty: "probable" };
const CANCELLED: Effect = { modality: "cancelled" };
const ASKED: Effect = { modality: "asked" };

/**
 * Kinds of words that govern clauses, by what follows of the clause. Implicatives after Karttunen
 * (1971; 2012): the signs are what follows when the word holds, and when it is negated; "o" is
 * nothing. The others are attitudes, with the modality of the event model.
 */
export const OPERATOR_KINDS = {
  /** manage to: done; did not manage to: not done. */
  "+-": { whenSo: "through", whenNot: "through" },
  /** fail to: not done; did not fail to: done. */
  "-+": { whenSo: NEGATIVE, whenNot: {} },
  /** force to: done; did not force to: open. */
  "+o": { whenSo: "through", whenNot: { modality: "hypothetical", certainty: "possible" } },
  /** refuse to, prevent from: not done; did not refuse to: open. */
  "-o": { whenSo: NEGATIVE, whenNot: POSSIBLE },
  /** able to, allowed to: open; not able to: not done. */
  "o-": { whenSo: POSSIBLE, whenNot: NEGATIVE },
  /** know, regret: taken for granted either way. */
  fact: { whenSo: null, whenNot: null },
  planned: { whenSo: PLANNED, whenNot: { ...PLANNED, polarity: "negative" } },
  wished: { whenSo: WISHED, whenNot: { ...WISHED, polarity: "negative" } },
  expected: { whenSo: EXPECTED, whenNot: { ...EXPECTED, polarity: "negative" } },
  required: { whenSo: REQUIRED, whenNot: { ...REQUIRED, polarity: "negative" } },
  possible: { whenSo: POSSIBLE, whenNot: NEGATIVE },
  /** has a chance to: open; has no chance to: nobody expects it, which is no word on what was. */
  chance: { whenSo: POSSIBLE, whenNot: { ...EXPECTED, polarity: "negative" } },
  /** has a right to, has no right to: open, and often done all the same. */
  licensed: { whenSo: POSSIBLE, whenNot: { modality: "hypothetical", certainty: "possible" } },
  /** unlikely, doubt. */
  unlikely: { whenSo: { ...EXPECTED, polarity: "negative" }, whenNot: EXPECTED },
  feared: { whenSo: FEARED, whenNot: { ...FEARED, polarity: "negative" } },
  /** is said to, is believed to. */
  alleged: { whenSo: ALLEGED, whenNot: { ...ALLEGED, polarity: "negative" } },
  /** appear to, seem to. */
  probable: { whenSo: PROBABLE, whenNot: { ...PROBABLE, polarity: "negative" } },
  cancelled: { whenSo: CANCELLED, whenNot: PLANNED },
  /** ask whether, wonder if. */
  asked: { whenSo: ASKED, whenNot: ASKED },
  /** It was confirmed that; it could not be confirmed that: neither a yes nor a no. */
  checked: { whenSo: null, whenNot: { modality: "unconfirmed" } },
  /** Guilty of it: done; pleaded, or was found, not guilty of it: left to be the charge it was. */
  charged: { whenSo: null, whenNot: ALLEGED },
  hypothetical: { whenSo: WISHED, whenNot: WISHED },
  impossible: { whenSo: NEGATIVE, whenNot: POSSIBLE },
} as const satisfies Readonly<Record<string, Operator>>;

/** See {@link OPERATOR_KINDS}. */
export type OperatorKind = keyof typeof OPERATOR_KINDS;
