import type { Role } from "../../model/role.ts";
import type { ClaimRecord, Filler } from "./claim-record.ts";

/** Where accounts put whom a state is about when they do not use the usual role. */
const FALLBACK: readonly Role[] = ["patient", "theme", "agent"];

/**
 * Those a claim puts in a role, or else in the roles that stand in for it: "the post was held" may
 * name the post as theme or as patient.
 *
 * @param record - A claim.
 * @param role - The usual role.
 * @returns Positive fillers of the first role that has any.
 */
export function fillersIn(record: ClaimRecord, role: Role): readonly Filler[] {
  const inRole = (wanted: Role): readonly Filler[] =>
    record.fillers.filter((filler) => filler.role === wanted && filler.polarity === "positive");
  const own = inRole(role);
  if (own.length > 0) return own;
  return FALLBACK.map(inRole).find((found) => found.length > 0) ?? [];
}
