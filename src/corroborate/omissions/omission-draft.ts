import type { OmittedThing } from "../../model/omission.ts";
import type { Support } from "../../model/reading.ts";
import type { Account } from "./account.ts";

/** Something others tell, and who does. */
export interface ToldThing {
  readonly supports: readonly Support[];
  /** Everyone who tells something of the story: what the tellers are a share of. */
  readonly around: readonly Support[];
}

/** Something that an account does not say, before tellers are counted and dates compared. */
export interface OmissionDraft {
  readonly account: Account;
  readonly told: ToldThing;
  readonly omitted: OmittedThing;
  readonly label: string;
  /** Why it is none of the account's business; `null` where it is. */
  readonly outOfScope: string | null;
  readonly elsewhere: readonly string[];
}
