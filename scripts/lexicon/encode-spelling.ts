import { packIntegers } from "../../src/read/language/data/packed-integers.ts";
import { type Sections, textSection } from "../../src/read/language/data/sections.ts";
import { applyCapitals, ODD_SPELLING } from "../../src/read/language/lexicon/apply-capitals.ts";

/** Capitals of every sense: a bit for each of its words, or {@link ODD_SPELLING} and the text. */
export function encodeSpelling(written: readonly string[]): Sections {
  const odd: string[] = [];
  const capitals = written.map((text) => {
    const mask = capitalsOf(text);
    if (mask !== ODD_SPELLING && applyCapitals(text.toLowerCase(), mask) === text) return mask;
    odd.push(text);
    return ODD_SPELLING;
  });
  return {
    ...packIntegers("senses.capitals", capitals),
    "senses.odd": textSection(odd.join("\n")),
  };
}

function capitalsOf(text: string): number {
  let mask = 0;
  text.split(/[ -]/).forEach((part, index) => {
    if (/^[A-Z]/.test(part)) mask |= 1 << index;
  });
  return Math.min(mask, ODD_SPELLING);
}
