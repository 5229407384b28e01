import type { ClaimId } from "../ids.ts";
import type { EntityRegister } from "./entity-register.ts";
import type { LocateQuotes } from "./quote-locator.ts";

/** What building a claim needs to know of the narrative around it. */
export interface ClaimContext {
  readonly register: EntityRegister;
  readonly locate: LocateQuotes;
  /** Ids of all claims. */
  readonly ids: ReadonlySet<ClaimId>;
}
