import type { Role } from "./role.ts";

/** Every slot of an event at which accounts are compared, apart from the roles. */
export const EVENT_SLOTS = [
  "occurrence",
  "classification",
  "direction",
  "time",
  "place",
  "quantity",
  "count",
  "cause",
  "outcome",
  "presence",
  "order",
  "attribute",
  "utterance",
] as const;

/**
 * Where in an event a reading stands: whether it happened (`occurrence`), what kind it was, who did
 * what to whom (`direction`), how many (`quantity`), how often (`count`), who filled a role …
 */
export type Slot = (typeof EVENT_SLOTS)[number] | Role;
