/** Every kind of finding, in the order reports list them. */
export const FINDING_KINDS = [
  "actor.identity",
  "actor.category",
  "role.reversal",
  "role.initiator",
  "occurrence.denial",
  "presence.presupposition",
  "outcome",
  "quantity",
  "time",
  "order",
  "place",
  "cause",
  "means",
  "status",
  "attribution.speaker",
  "attribution.content",
  "event.individuation",
  "event.classification",
  "exclusivity",
  "evidence.existence",
  "attribute",
] as const;

/** A kind this library defines. */
export type BuiltInKind = (typeof FINDING_KINDS)[number];

/** A built-in kind, or one of a detector from outside, which starts with `x-`. */
export type FindingKind = BuiltInKind | `x-${string}`;

/** Every verdict on two readings, strongest first. */
export const VERDICTS = ["contradiction", "tension", "update", "refinement", "difference"] as const;

/**
 * `contradiction`: jointly impossible. `tension`: possible together only under an unstated
 * assumption, or one gate is uncertain. `update`: a later statement of one source. `refinement`:
 * one entails the other. `difference`: of presentation only. Agreement needs no finding:
 * narratives that agree share a reading.
 */
export type Verdict = (typeof VERDICTS)[number];
