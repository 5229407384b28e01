import type { NameType } from "../analysis/name.ts";

/** Types of names, in the order the model counts them. */
export const NAME_TYPES: readonly NameType[] = [
  "person",
  "place",
  "organisation",
  "demonym",
  "other",
];
