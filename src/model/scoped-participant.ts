import type { Quantifier } from "./claim.ts";
import type { AlignedEntityId } from "./ids.ts";
import type { Role } from "./role.ts";

/** A role and the aligned entity that fills it. */
export interface ScopedParticipant {
  readonly role: Role;
  readonly entity: AlignedEntityId;
  readonly quantifier: Quantifier | null;
}
