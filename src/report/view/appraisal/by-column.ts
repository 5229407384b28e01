import type { NarrativeId } from "../../../model/ids.ts";
import type { ReportContext } from "../report-context.ts";

/** What stands by account, in the order of the columns; accounts without one come last. */
export const byColumn = <Entry extends { readonly narrative: NarrativeId }>(
  entries: readonly Entry[],
  { columnOf }: ReportContext,
): readonly Entry[] => {
  const placeOf = ({ narrative }: Entry): number => {
    const column = columnOf(narrative);
    return column < 0 ? Number.POSITIVE_INFINITY : column;
  };
  return [...entries].sort((left, right) => {
    const [before, after] = [placeOf(left), placeOf(right)];
    return before === after ? 0 : before - after;
  });
};
