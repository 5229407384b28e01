/**
 * A line of a page as text: every run of white space is one space, and the marks that only tell where
 * a word may break are gone.
 */
export function plainSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
