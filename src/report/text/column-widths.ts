/**
 * Shares `room` among columns: those that need no more than an equal share get what they need, the
 * others share what is left.
 *
 * @param needs - Columns each would like, integers.
 * @returns Widths in the same order; their sum is at most `room` where `room` has one for each.
 */
export const columnWidths = (needs: readonly number[], room: number): readonly number[] => {
  let open = needs.map((need, index) => ({ need, index }));
  let left = room;
  const widths = new Array<number>(needs.length).fill(0);
  while (open.length > 0) {
    const share = Math.floor(left / open.length);
    const content = open.filter(({ need }) => need <= share);
    if (content.length === 0) {
      for (const { index } of open) widths[index] = share;
      return widths;
    }
    for (const { need, index } of content) widths[index] = need;
    left -= content.reduce((sum, { need }) => sum + need, 0);
    open = open.filter(({ need }) => need > share);
  }
  return widths;
};
