/**
 * Every role a participant can have. `party` is for sides that do the same to each other (clash,
 * negotiate); `initiator` is who moved first; `theme` is what is moved, held, existent or described.
 */
export const ROLES = [
  "agent",
  "patient",
  "party",
  "initiator",
  "instrument",
  "beneficiary",
  "recipient",
  "theme",
  "speaker",
  "addressee",
  "companion",
  "origin",
  "destination",
] as const;

/** See {@link ROLES}. */
export type Role = (typeof ROLES)[number];
