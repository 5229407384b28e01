import { quoteExcerpt } from "../quote-excerpt.ts";

/** A value in a few words, for messages; never longer than about 80 code units. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return quoteExcerpt(value);
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (value === null || typeof value !== "object") {
    return typeof value === "function" ? "function" : String(value).slice(0, 60);
  }
  return "object";
}
