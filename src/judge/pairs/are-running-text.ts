import type { Support } from "../../model/reading.ts";

/**
 * Whether a program read both off running text. Texts tell of much by the way, and of many events
 * of one kind; somebody who writes claims down has chosen what is to be compared.
 */
export function areRunningText(left: Support, right: Support): boolean {
  return left.read && right.read;
}
