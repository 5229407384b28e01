import type { NarrativeId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";
import type { Account } from "./account.ts";
import type { OmissionContext } from "./omission-context.ts";

/** Whether one of the account's narratives is among these, or one that it passes on. */
export function isAmong(account: Account, told: ReadonlySet<NarrativeId>): boolean {
  for (const id of account.ids) if (told.has(id)) return true;
  for (const id of account.passesOn) if (told.has(id)) return true;
  return false;
}

/** Whether the source of the account does not tell it in another account. */
export function canBeMissed(
  account: Account,
  supports: readonly Support[],
  { base }: OmissionContext,
): boolean {
  const own = base.nameKey(account.name);
  return supports.every(({ sourceKey }) => sourceKey !== own);
}
