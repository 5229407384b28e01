import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import type { Role } from "../../../src/model/role.ts";

/** What an effect on a human target says as a claim. */
export interface EffectRow {
  readonly predicate: string;
  /** The role of the human target. */
  readonly role: Extract<Role, "agent" | "patient">;
  readonly claim: Pick<ClaimInput, "negated">;
}

/**
 * The set list "human target: effect of incident" of the MUC-4 task documentation. Effects that are
 * not in it are left out and counted.
 */
export const EFFECTS: ReadonlyMap<string, EffectRow> = new Map([
  ["DEATH", { predicate: "kill", role: "patient", claim: {} }],
  ["INJURY", { predicate: "injure", role: "patient", claim: {} }],
  ["NO INJURY", { predicate: "unharmed", role: "patient", claim: {} }],
  ["NO DEATH", { predicate: "kill", role: "patient", claim: { negated: true } }],
  ["NO INJURY OR DEATH", { predicate: "unharmed", role: "patient", claim: {} }],
  ["REGAINED FREEDOM", { predicate: "release", role: "patient", claim: {} }],
  ["ESCAPED", { predicate: "escape", role: "patient", claim: {} }],
  ["RESIGNATION", { predicate: "resign", role: "agent", claim: {} }],
  ["NO RESIGNATION", { predicate: "resign", role: "agent", claim: { negated: true } }],
]);
