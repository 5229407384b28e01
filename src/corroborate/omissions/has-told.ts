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

/**
 * Whether what others tell can be missed in an account: its source does not tell it in another
 * account, and of a voice that a text quotes, the text has told it by another. What the whole text
 * leaves out is its omission and not that of each voice.
 */
export function canBeMissed(
  account: Account,
  supports: readonly Support[],
  { base }: OmissionContext,
): boolean {
  const own = base.nameKey(account.name);
  if (supports.some(({ sourceKey }) => sourceKey === own)) return false;
  if (account.by === "text" || account.text.size === 1) return true;
  return supports.some(({ narrative }) => account.text.has(narrative));
}
