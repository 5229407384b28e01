import { unpackIntegers } from "../data/packed-integers.ts";
import { type Sections, section } from "../data/sections.ts";
import { classPos } from "./class-pos.ts";
import type { SenseTable } from "./sense-table.ts";

/** Sentence frames by sense; none for what is no verb. */
export function openVerbFrames(
  sections: Sections,
  senses: SenseTable,
): (sense: number) => readonly number[] {
  const sets: number[][] = [[]];
  for (const frame of section(sections, "frames.sets.0", Uint8Array)) {
    if (frame === 0) sets.push([]);
    else sets.at(-1)?.push(frame);
  }
  const setOfVerb = unpackIntegers(sections, "frames.set");
  const setOf = new Uint16Array(senses.size);
  const none = sets.length - 1;
  let verb = 0;
  for (let sense = 0; sense < setOf.length; sense++) {
    const isVerb = classPos(senses.classes[senses.synset[sense] ?? 0] ?? 0) === "verb";
    setOf[sense] = isVerb ? (setOfVerb[verb++] ?? none) : none;
  }
  return (sense) => sets[setOf[sense] ?? none] ?? [];
}
