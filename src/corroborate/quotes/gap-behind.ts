import type { TextWord } from "../reuse/text-word.ts";

/** What stands between a word and the next one; `""` behind the last. */
export function gapBehind(text: string, words: readonly TextWord[], index: number): string {
  return text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? words[index]?.end ?? 0);
}
