/** Longest text that is read, in UTF-16 code units: some forty sentences. */
export const LONGEST_TEXT = 5_000;

/** The beginning of a text, up to the last space within {@link LONGEST_TEXT}. */
export function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const space = text.lastIndexOf(" ", LONGEST_TEXT);
  return text.slice(0, space > 0 ? space : LONGEST_TEXT);
}
