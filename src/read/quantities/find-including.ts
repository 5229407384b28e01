import { INCLUDING } from "./figure-guards-table.ts";
import type { FigureWord } from "./figure-words.ts";

/** "Including: a child", with a mark in between. */
const REACH = 2;

/** Index of the first word behind ", including" that follows a counted noun; `null` for none. */
export function afterIncluding(words: readonly FigureWord[], at: number): number | null {
  const start = words[at]?.key === "," || words[at]?.key === "(" ? at + 1 : at;
  for (const phrase of INCLUDING) {
    const parts = phrase.split(" ");
    if (parts.every((part, step) => words[start + step]?.key === part)) return start + parts.length;
  }
  return null;
}

/** Where "a child" begins behind "including"; `null` when something else does. */
export function articleAt(words: readonly FigureWord[], at: number): number | null {
  for (let step = 0; step < REACH; step += 1) {
    const key = words[at + step]?.key;
    if (key === "a" || key === "an") return at + step;
    if (key !== "," && key !== ":") return null;
  }
  return null;
}
