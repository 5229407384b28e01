/**
 * Words by which an account says that it does not know who it was. Whoever was not identified may
 * be whom another account names (UCDP and ACLED code such actors as "unidentified").
 */
export const UNIDENTIFIED_WORDS: readonly string[] = [
  "unidentified",
  "unknown",
  "unnamed",
  "unspecified",
  "undetermined",
  "anonymous",
  "masked",
];
