import { packIntegers } from "../../src/read/language/data/packed-integers.ts";
import { type Sections, textSection } from "../../src/read/language/data/sections.ts";

/** Sorted words, front-coded: how many letters each shares with the one before, and the rest. */
export function encodeWords(words: readonly string[]): Sections {
  const shared: number[] = [];
  const rest: string[] = [];
  let before = "";
  let length = 0;
  for (const word of words) {
    if (!/^[ -~]+$/.test(word)) throw new RangeError(`Cannot encode "${word}": not ASCII`);
    let same = 0;
    while (same < word.length && same < before.length && word[same] === before[same]) same++;
    shared.push(same);
    rest.push(word.slice(same));
    length += word.length;
    before = word;
  }
  return {
    ...packIntegers("words.shared", shared),
    "words.rest": textSection(rest.map((letters) => `${letters}\n`).join("")),
    "words.letters": Uint32Array.of(length),
  };
}
