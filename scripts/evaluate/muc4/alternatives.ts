/**
 * The alternatives of a slot without quotation marks: `(A) / (B)` is A or B; `?` and `*` are left
 * out, `-` alone is nothing.
 */
export function alternatives(slot: string): readonly string[] {
  const text = slot.replace(/^[?*\s]+/, "").trim();
  if (text === "" || text === "-") return [];
  if (!text.startsWith("(")) return [text];
  return text
    .split(/\)\s*\/\s*\(/)
    .map((part) => part.replace(/^\(/, "").trim())
    .map((part, index, all) => (index === all.length - 1 ? part.replace(/\)$/, "") : part).trim());
}
