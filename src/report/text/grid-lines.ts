import stringWidth from "string-width";
import type { GridView } from "../view/appraisal/appraisal-view.ts";
import { padEnd } from "./pad-end.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const GAP = "  ";

/** Below this many columns the last cell gets lines of its own. */
const LEAST_ROOM = 24;

const widthsOf = ({ head, rows }: GridView): readonly number[] =>
  head
    .slice(0, -1)
    .map((_, column) =>
      [head, ...rows].reduce((most, cells) => Math.max(most, stringWidth(cells[column] ?? "")), 0),
    );

/** A small table: short columns side by side, the last one wrapped beside them or below. */
export const gridLines = (grid: GridView, indent: string, style: TextStyle): readonly string[] => {
  const widths = widthsOf(grid);
  const used = widths.reduce((sum, width) => sum + width + GAP.length, indent.length);
  const isBeside = style.width - used >= LEAST_ROOM;
  const rowLines = (cells: readonly string[]): readonly string[] => {
    const short = widths.map((width, column) => padEnd(cells[column] ?? "", width) + GAP).join("");
    const last = cells[cells.length - 1] ?? "";
    if (isBeside) return wrapLines(last, style.width, indent + short, " ".repeat(used));
    return [
      ...(short.trim() === "" ? [] : wrapLines(short.trimEnd(), style.width, indent)),
      ...wrapLines(last, style.width, `${indent}${GAP}`),
    ];
  };
  const head = rowLines(grid.head).map((line) => style.paint("quiet", line));
  return [...head, ...grid.rows.flatMap(rowLines)];
};
