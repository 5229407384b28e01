/** The seeds of Ferreira and Vlachos (2016). */
const REFUTING =
  /\b(?:fake|fraud|hoax|false|den(?:y|ies|ied|ying)|despite|nope|doubts?|bogus|debunk\w*|pranks?|retract\w*|not|no)\b|n't/iu;

/** The baseline: a headline with a refuting word is against, any other for. */
export function refutingStance(headline: string): number {
  return REFUTING.test(headline) ? 2 : 0;
}
