import { describe, expect, test } from "vitest";
import { columnWidths } from "../../../src/report/text/column-widths.ts";

describe("columnWidths()", () => {
  test.each([
    { needs: [], room: 10, widths: [] },
    { needs: [3, 4], room: 10, widths: [3, 4] },
    { needs: [30, 40], room: 20, widths: [10, 10] },
    { needs: [2, 40], room: 20, widths: [2, 18] },
    { needs: [2, 9, 40], room: 20, widths: [2, 9, 9] },
  ])("$needs in $room", ({ needs, room, widths }) => {
    expect(columnWidths(needs, room)).toEqual(widths);
  });
});
