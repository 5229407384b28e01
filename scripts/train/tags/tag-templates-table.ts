import type { FeatureTemplate } from "../../../src/read/language/tags/linear/feature-space.ts";

/**
 * Features of the tagger. Chosen by what each does for the accuracy on the development files; the
 * classical ones come from Ratnaparkhi 1996 and Toutanova et al. 2003, and what tags the
 * neighbours can have ("kind") from Brants 2000 and Moore 2015.
 */
export const TAG_TEMPLATES: readonly FeatureTemplate[] = [
  // The word itself.
  "form",
  "lower",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "suffix5",
  "prefix1",
  "prefix2",
  "prefix3",
  "shape",
  "kind",
  "guess",
  "grammar",
  "grammar suffix2",
  "grammar capitals",
  // The word in its place.
  "shape place",
  "capitals place lowerKind",
  // Words around it.
  "lower-1",
  "lower+1",
  "lower-2",
  "lower+2",
  "lower-1 lower",
  "lower lower+1",
  "lower-1 lower+1",
  "lower+1 lower+2",
  "lower-2 lower-1",
  "suffix3-1",
  "suffix3+1",
  "kind+1",
  "kind+2",
  "kind+1 kind+2",
  "kind kind+1",
  "kind-1 kind kind+1",
  "guess guess+1",
  "capitals capitals+1 capitals-1",
  "shape shape+1",
  "suffix3 kind+1",
  "suffix3 kind-1",
  "grammar grammar+1",
  // Tags of the words before it.
  "@-1",
  "@-2",
  "@-1 @-2",
  "@-1 lower",
  "@-1 kind",
  "@-1 @-2 kind",
  "@-1 lower+1",
  "@-1 kind+1",
  "@-1 @-2 lower",
  "@-1 suffix3",
  "@-1 lower-1",
  "@-1 kind kind+1",
  "@-1 guess",
  "@-1 @-2 kind+1",
  "@-1 capitals place",
  "@-1 @-2 @-3",
];
