import { plainSpace } from "./plain-space.ts";

/** A line as it is compared with others: letters and digits only, in small letters. */
export function lineKey(line: string): string {
  return plainSpace(line)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
