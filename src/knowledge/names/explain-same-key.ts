import { foldText } from "./fold-text.ts";
import type { LabelReading } from "./label-reading.ts";

/** Why two labels with one key are one name, for reasons. Symmetric. */
export function explainSameKey(left: LabelReading, right: LabelReading): string {
  const [first, second] = [left, right].sort((a, b) => (a.label < b.label ? -1 : 1));
  if (first === undefined || second === undefined) return "names match";
  if (foldText(left.label) === foldText(right.label)) return `names match: "${first.label}"`;
  const both = `names match: "${first.label}" and "${second.label}"`;
  const dropped = [left, right].filter((reading) => reading.dropped !== null);
  if (dropped.length === 0) return `${both} differ only in form`;
  const isArmed = dropped.some(({ category }) => category?.ids.has("combatant") ?? false);
  return `${both} differ only in a general word for ${isArmed ? "armed groups" : "its members"}`;
}
