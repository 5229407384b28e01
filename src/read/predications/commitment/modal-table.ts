import type { Effect } from "./commitment.ts";

/**
 * Modal verbs. FactBank's reading (Saurí and Pustejovsky 2009): "may", "might" and "could" are
 * possible; "must", "should" are what is required; "will" is expected, and "would" is what would
 * come if something else did.
 */
export const MODAL_VERBS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["may", { modality: "possible", certainty: "possible" }],
  ["might", { modality: "possible", certainty: "possible" }],
  ["could", { modality: "possible", certainty: "possible" }],
  ["can", { modality: "possible", certainty: "possible" }],
  ["ca", { modality: "possible", certainty: "possible" }],
  ["must", { modality: "required" }],
  ["should", { modality: "required" }],
  ["ought", { modality: "required" }],
  ["need", { modality: "required" }],
  ["shall", { modality: "expected", certainty: "probable" }],
  ["sha", { modality: "expected", certainty: "probable" }],
  ["will", { modality: "expected", certainty: "probable" }],
  ["wo", { modality: "expected", certainty: "probable" }],
  ["'ll", { modality: "expected", certainty: "probable" }],
  ["would", { modality: "hypothetical", certainty: "possible" }],
  ["'d", { modality: "hypothetical", certainty: "possible" }],
]);

/** Modals of ability: with "not" the thing did not come about. */
export const ABILITY_VERBS: ReadonlySet<string> = new Set(["can", "could", "ca"]);

/**
 * Adverbs and phrases that say how sure something is. Sources: CoNLL-2010 hedge cues, FactBank
 * adverbs, Rubin (2007) certainty markers.
 */
export const DOUBT_ADVERBS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...effects(
    { certainty: "probable" },
    "apparently probably seemingly presumably evidently likely ostensibly almost",
  ),
  ...effects(
    { modality: "possible", certainty: "possible" },
    "possibly perhaps maybe conceivably potentially",
  ),
  ...effects({ modality: "alleged" }, "allegedly reportedly supposedly purportedly"),
  ...effects(
    { certainty: "certain" },
    "certainly definitely undoubtedly clearly surely obviously indeed",
  ),
  ...effects({ modality: "feared" }, "feared"),
]);

/**
 * Adjectives and participles in front of an event's noun: "an alleged attack", "the planned raid".
 * Own list, with privative adjectives ("failed", "foiled") from formal semantics.
 */
export const EVENT_ADJECTIVES: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...effects(
    { modality: "alleged" },
    "alleged reported supposed purported claimed so-called suspected",
  ),
  ...effects({ certainty: "probable" }, "apparent probable likely presumed"),
  ...effects({ modality: "possible", certainty: "possible" }, "possible potential"),
  ...effects({ modality: "planned" }, "planned intended attempted prospective"),
  ...effects(
    { modality: "expected" },
    "proposed expected imminent upcoming future forthcoming impending eventual scheduled pending anticipated",
  ),
  ...effects({ modality: "feared" }, "feared threatened"),
  ...effects({ modality: "hypothetical" }, "hypothetical would-be"),
  ...effects({ modality: "unconfirmed" }, "unconfirmed unverified"),
  ...effects({ modality: "cancelled" }, "cancelled canceled"),
  ...effects({ polarity: "negative" }, "foiled thwarted averted aborted failed"),
  ...effects({ certainty: "certain" }, "confirmed"),
]);

/** What is done whether it succeeds or not, so that a failed one took place. Own list. */
export const TRIED_NOUNS: ReadonlySet<string> = new Set(
  `ambush assault attack attempt bid bombing campaign counterattack effort incursion invasion mission
   negotiation offensive operation push raid siege strike talk test`.split(/\s+/),
);

function effects(effect: Effect, words: string): readonly (readonly [string, Effect])[] {
  return words.split(" ").map((word) => [word, effect] as const);
}
