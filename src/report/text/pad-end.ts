import stringWidth from "string-width";

/** The text with spaces after it up to `width` columns, as a terminal counts them. */
export const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(width - stringWidth(text), 0));
