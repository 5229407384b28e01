/**
 * Openings with which a report turns to another event, in lower case. From the usage of news
 * reports: they say that what follows is not what was told before.
 */
export const SEPARATION_CUES: readonly string[] = [
  "separately",
  "in a separate",
  "in another incident",
  "in another attack",
  "in other news",
  "in other developments",
  "in an unrelated",
  "in a different",
  "elsewhere",
  "also on",
];
