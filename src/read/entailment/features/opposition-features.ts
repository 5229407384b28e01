import type { WordLink } from "../align-words.ts";
import type { ContentWord } from "../statement/content-word.ts";
import { OPPOSITE_PREPOSITIONS } from "../words/exclusive-words-table.ts";
import type { WordRelation } from "../words/word-relation.ts";
import { type AlignedPair, COVERING } from "./aligned-pair.ts";
import type { Feature } from "./feature.ts";

const NAMES: Readonly<Partial<Record<WordRelation, string>>> = {
  antonym: "antonym",
  excluded: "exclusive word",
  sister: "other kind",
  wider: "more special word",
};

/** Words that exclude each other, and prepositions that do, by what is said around them. */
export function oppositionFeatures(pair: AlignedPair): readonly Feature[] {
  const isOpen = pair.hypothesis.words.map((_, index) => {
    const link = pair.links[index] ?? null;
    return link === null || !COVERING.has(link.relation);
  });
  const open = isOpen.filter((is) => is).length;
  return pair.links.flatMap((link) => {
    if (link === null) return [];
    const name = NAMES[link.relation];
    const others = open - (isOpen[link.hypothesis] === true ? 1 : 0);
    const around = others === 0 ? "all else alike" : "more unlike";
    const polarity = pair.differ ? ", polarity differs" : "";
    const found =
      name === undefined ? [] : [at(`${name} ${placeOf(pair, link)}, ${around}${polarity}`, link)];
    if (!isOppositePlace(pair, link)) return found;
    return [...found, at(`opposite preposition${polarity}`, link)];
  });
}

function at(name: string, { premise, hypothesis }: WordLink): Feature {
  return { name, strength: 1, premise: [premise], hypothesis: [hypothesis] };
}

/** Whether a word is the main one, or what it hangs on is told in both. */
function placeOf(pair: AlignedPair, link: WordLink): string {
  const isPredicate = hypothesisRelation(pair, link) === "xcomp" && parentsMeet(pair, link);
  if (isPredicate) return "as main word";
  if (link === pair.main) return argumentsMeet(pair, link) ? "as main word" : "elsewhere";
  return parentsMeet(pair, link) ? "in the same place" : "elsewhere";
}

/** "found dead": what is said of the main word's own. */
function hypothesisRelation({ hypothesis }: AlignedPair, link: WordLink): string {
  const word = hypothesis.words[link.hypothesis];
  return word === undefined ? "" : hypothesis.syntax.token(word.token).relation;
}

type Words = readonly [ContentWord | undefined, ContentWord | undefined];

function wordsOf(pair: AlignedPair, link: WordLink): Words {
  return [pair.premise.words[link.premise], pair.hypothesis.words[link.hypothesis]];
}

function parentsMeet(pair: AlignedPair, link: WordLink): boolean {
  const [left, right] = wordsOf(pair, link);
  if (left === undefined || right === undefined) return false;
  if (right.parent === null || left.parent === null) return right.parent === left.parent;
  const above = pair.links[right.parent] ?? null;
  return above !== null && above.premise === left.parent && COVERING.has(above.relation);
}

/** Whether most of what hangs on the main word is told of the same. */
function argumentsMeet(pair: AlignedPair, link: WordLink): boolean {
  const below = pair.hypothesis.words.flatMap(({ parent }, index) =>
    parent === link.hypothesis ? [pair.links[index] ?? null] : [],
  );
  const met = below.filter((one) => one !== null && COVERING.has(one.relation));
  return met.length * 2 >= below.length;
}

const OPPOSITES: ReadonlySet<string> = new Set(
  OPPOSITE_PREPOSITIONS.flatMap(([one, other]) => [`${one}|${other}`, `${other}|${one}`]),
);

function isOppositePlace(pair: AlignedPair, link: WordLink): boolean {
  const [left, right] = wordsOf(pair, link);
  if (left === undefined || right === undefined || !COVERING.has(link.relation)) return false;
  return OPPOSITES.has(`${left.preposition}|${right.preposition}`) && parentsMeet(pair, link);
}
