import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

/** What a report is about, and its counts. */
export const titleLines = (
  { title, summary }: { readonly title: string; readonly summary: readonly string[] },
  style: TextStyle,
): readonly string[] => [
  ...wrapLines(style.paint("heading", title), style.width),
  ...wrapLines(summary.join(" · "), style.width),
];
