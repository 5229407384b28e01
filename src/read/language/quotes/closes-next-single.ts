import type { QuoteMark } from "./quote-mark.ts";

/** For each mark 1 where the next single mark behind it in its paragraph may close, else 0. */
export function closesNextSingle(marks: readonly QuoteMark[]): Uint8Array {
  const closes = new Uint8Array(marks.length);
  for (let index = marks.length - 2; index >= 0; index--) {
    const next = marks[index + 1] as QuoteMark;
    if (next.paragraph !== marks[index]?.paragraph) continue;
    const isNext = next.family === "single";
    closes[index] = isNext ? Number(next.direction === "close") : (closes[index + 1] as number);
  }
  return closes;
}
