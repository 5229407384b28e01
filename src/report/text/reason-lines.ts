import type { FindingView } from "../view/report-view.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const INDENT = "   ";

/** "Rule     text", the text wrapped beside its name. */
const field = (name: string, text: string, style: TextStyle): readonly string[] =>
  wrapLines(text, style.width, INDENT + name.padEnd(9), INDENT + " ".repeat(9));

/**
 * Why it was flagged, by which rule, and what that takes for granted.
 *
 * @param before - Told first: a name and a text each.
 */
export const reasonLines = (
  { explanation, rule, assumptions }: FindingView,
  style: TextStyle,
  before: readonly (readonly [name: string, text: string])[] = [],
): readonly string[] => [
  ...before.flatMap(([name, text]) => field(name, text, style)),
  ...field("Why", explanation, style),
  ...field("Rule", rule, style),
  ...assumptions.flatMap((assumption, index) =>
    field(index === 0 ? "Assumes" : "", assumption, style),
  ),
];
