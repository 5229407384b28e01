import type { Support } from "../../model/reading.ts";

/** Whether what it says was read off a text, rather than written down claim by claim. */
export function isRunningText({ evidence }: Support): boolean {
  return evidence.some(({ start }) => start !== null);
}
