import type { WordAlignment } from "../align-words.ts";
import type { Statement } from "../statement/statement.ts";
import { type AlignedPair, COVERING } from "./aligned-pair.ts";
import type { Feature } from "./feature.ts";

/**
 * How much of one text the other says too. Where polarity differs, it is the negative text that has
 * to be covered: "no girl paints" goes against "a tall girl paints", and not the other way round.
 */
export function coverFeatures(pair: AlignedPair): readonly Feature[] {
  const { premise, hypothesis, links, back, differ } = pair;
  const isPremiseNegative = differ && isNegativeAt(pair);
  const hypothesisSide = coverOf(
    hypothesis,
    () => true,
    links,
    (relation) => COVERING.has(relation),
  );
  const premiseSide = coverOf(
    premise,
    differ ? (index) => isBelowMain(pair, index) : () => true,
    back,
    (relation) =>
      !differ || relation === "wider" || (relation !== "narrower" && COVERING.has(relation)),
  );
  const [inner, outer] = isPremiseNegative
    ? [premiseSide, hypothesisSide]
    : [hypothesisSide, premiseSide];
  const mode = pair.open ? "one leaves it open" : differ ? "one denies it" : "neither denies it";
  const count = inner.open.length;
  return [
    feature(`${mode}: share said too`, inner.share),
    feature(`${mode}: all is said too`, count === 0 ? 1 : 0),
    feature(`${mode}: one word is not said`, count === 1 ? 1 : 0),
    feature(`${mode}: two words are not said`, count === 2 ? 1 : 0),
    feature(`${mode}: share of the other`, outer.share),
    feature(`${mode}: all of the other`, outer.open.length === 0 ? 1 : 0),
    feature(`${mode}`, 1),
  ];
}

function isNegativeAt({ premise, hypothesis, main }: AlignedPair): boolean {
  if (main !== null) return premise.words[main.premise]?.negative === true;
  const count = (statement: Statement) => statement.words.filter(({ negative }) => negative).length;
  return count(premise) > count(hypothesis);
}

/** Whether a word of the premise belongs to what the main word tells: to what is denied, if it is. */
function isBelowMain({ premise, main }: AlignedPair, index: number): boolean {
  if (main === null) return true;
  const told = premise.words[main.premise]?.predication;
  for (let at: number | null = index; at !== null; at = premise.words[at]?.parent ?? null) {
    if (at === main.premise || premise.words[at]?.predication === told) return true;
  }
  return false;
}

interface Cover {
  readonly share: number;
  readonly open: readonly number[];
}

function coverOf(
  statement: Statement,
  isAsked: (index: number) => boolean,
  links: WordAlignment,
  covers: (relation: NonNullable<WordAlignment[number]>["relation"]) => boolean,
): Cover {
  const asked = statement.words.map((_, index) => index).filter(isAsked);
  const open = asked.filter((index) => {
    const link = links[index] ?? null;
    return link === null || !covers(link.relation);
  });
  const all = asked.length;
  return { share: all === 0 ? 0 : 1 - open.length / all, open };
}

function feature(name: string, strength: number): Feature {
  return { name, strength, premise: [], hypothesis: [] };
}
