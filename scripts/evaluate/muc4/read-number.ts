/**
 * A number of a MUC-4 key in words that `readQuantity` takes; `null` when it says nothing.
 *
 * `~7` is about 7, `30-` is from 30 on (as `- 09 JUN 89` is until that day), `PLURAL` is more than
 * one. Of alternatives the loosest, which comes first in the keys.
 */
export function readNumber(tag: string | null): string | null {
  const [first = ""] = (tag ?? "").split("/").map((part) => part.trim());
  if (first === "PLURAL") return "at least 2";
  const [, about, figure, open] = /^(~?)\s*(\d+)\s*(-?)$/.exec(first) ?? [];
  if (figure === undefined) return null;
  if (open === "-") return `at least ${figure}`;
  return about === "~" ? `about ${figure}` : figure;
}
