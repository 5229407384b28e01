import { compareText } from "../../align/compare-text.ts";
import type { Account } from "./account.ts";
import { canBeMissed, isAmong } from "./has-told.ts";
import type { OmissionContext } from "./omission-context.ts";
import type { OmissionDraft } from "./omission-draft.ts";
import { DETAIL_WORDS } from "./role-words-table.ts";
import type { ToldDetail, ToldEvent } from "./told-event.ts";

/**
 * Accounts that tell an event and leave a slot of it open which others fill.
 *
 * @param accounts - Those that say that it happened.
 */
export function omittedDetails(
  told: ToldEvent,
  detail: ToldDetail,
  accounts: readonly Account[],
  context: OmissionContext,
): readonly OmissionDraft[] {
  const { locus, cells, readings } = detail.row;
  const filled = new Set(cells.map(({ narrative }) => narrative));
  const thing = { supports: detail.supports, around: told.supports };
  const topic = locus.topic === null ? "" : ` (${locus.topic})`;
  const label = figureOf(detail, told.event.label);
  return accounts.flatMap((account): OmissionDraft[] => {
    if (isAmong(account, filled)) return [];
    if (!canBeMissed(account, detail.supports, context) || hasSetting(account, detail)) return [];
    const labels = readings.map(({ label }) => label);
    if (account.read && context.wordsOf(account).tells([labels])) return [];
    return [
      {
        account,
        told: thing,
        omitted: { type: "detail", event: told.event.id, locus: locus.id, slot: locus.slot },
        label: label ?? `${DETAIL_WORDS[locus.slot] ?? locus.slot} the ${told.event.label}${topic}`,
        outOfScope: account.claims < context.minClaims ? "it is one short statement" : null,
        elsewhere: [],
      },
    ];
  });
}

/** "The number of people in the killing", as most of the accounts call them; `null` for what is no figure. */
function figureOf({ row }: ToldDetail, event: string): string | null {
  const counted = new Map<string, number>();
  for (const { value, support } of row.readings) {
    if (value.type !== "quantity") continue;
    const { of, unit } = value.quantity;
    const what = unit === null ? `the number of ${of} in` : `a figure for ${of} in`;
    counted.set(what, (counted.get(what) ?? 0) + support.length);
  }
  const [most] = [...counted].sort(
    ([left, few], [right, many]) => many - few || compareText(left, right),
  );
  return most === undefined ? null : `${most[0]} the ${event}`;
}

/** The time and place of a story are told once for all its events. */
function hasSetting({ narratives }: Account, { slot }: ToldDetail): boolean {
  if (slot === "time") {
    return narratives.some(
      ({ eventTime, claims }) => eventTime !== null || claims.some(({ time }) => time !== null),
    );
  }
  if (slot !== "place") return false;
  return narratives.some(
    ({ place, claims }) => place !== null || claims.some((claim) => claim.place !== null),
  );
}
