import type { PlaceMention } from "./place-mention.ts";
import { BECOMING_VERBS, LINE_NOUNS, MOTION_WORDS, STRIKING_VERBS } from "./place-nouns-table.ts";
import { PLACE_PREPOSITIONS, type PlacePreposition } from "./place-prepositions-table.ts";
import type { PlaceScene } from "./place-scene.ts";
import { type PlaceRead, readPlace } from "./read-place.ts";

/** A preposition with its place. */
export interface PlacePhrase {
  readonly place: PlaceRead;
  readonly relation: PlaceMention["relation"];
}

interface PrepositionRead {
  readonly preposition: PlacePreposition;
  readonly next: number;
}

/** Words in the longest preposition. */
const LONGEST = 4;
/** Units of length before "from": "10 km from the town". */
const LENGTH =
  /^(?:km|kms|kilometers?|kilometres?|miles?|meters?|metres?|yards?|feet|blocks?|hours?|minutes?)$/u;
const PREPOSITIONAL = /^(?:ADP|ADV|SCONJ)$/u;

/** The words with which a preposition can begin. */
const OPENINGS: ReadonlySet<string> = new Set(
  [...PLACE_PREPOSITIONS.keys()].map((phrase) => phrase.split(" ")[0] ?? ""),
);

function readPreposition(scene: PlaceScene, at: number): PrepositionRead | null {
  // Asked at every token: most words open no preposition.
  let phrase = scene.word(at);
  if (!OPENINGS.has(phrase)) return null;
  let preposition = PLACE_PREPOSITIONS.get(phrase);
  let length = 1;
  for (let more = 2; more <= LONGEST; more += 1) {
    phrase = `${phrase} ${scene.word(at + more - 1)}`;
    const longer = PLACE_PREPOSITIONS.get(phrase);
    if (longer !== undefined) [preposition, length] = [longer, more];
  }
  if (preposition === undefined) return null;
  const isWord = length > 1 || PREPOSITIONAL.test(scene.at(at)?.upos ?? "");
  return isWord ? { preposition, next: at + length } : null;
}

/** "In", "near" or "10 km from" a place; `null` when no place follows. */
export function readPlacePhrase(scene: PlaceScene, at: number): PlacePhrase | null {
  const read = readPreposition(scene, at);
  if (read === null) return readStruckPlace(scene, at);
  const place = readPlace(scene, read.next);
  if (place === null || !isWorthTelling(scene, place, read.next)) return null;
  const { relation, needs } = read.preposition;
  if (relation === "from" && LENGTH.test(scene.word(at - 1))) return { place, relation: "near" };
  if (needs === "line" && !isLine(scene, place)) return null;
  if (needs === "motion" && !isMotion(scene, place)) return null;
  return { place, relation };
}

/**
 * "The city" and "the area" point back to a place named before; "in prison" and "at sea" are states
 * as much as places.
 */
function isWorthTelling(scene: PlaceScene, place: PlaceRead, start: number): boolean {
  if (place.isSpecific) return true;
  return place.kind === "site" && place.head > start && scene.at(start)?.upos === "DET";
}

/** "The quake that struck Palu, Mali", "blasts shook the port in Ulm": it was there. */
function readStruckPlace(scene: PlaceScene, verb: number): PlacePhrase | null {
  const token = scene.at(verb);
  if (token?.upos !== "VERB" || !STRIKING_VERBS.has(token.lemma)) return null;
  const place = readPlace(scene, verb + 1);
  if (place === null || !isWorthTelling(scene, place, verb + 1)) return null;
  return scene.at(place.head)?.relation === "obj" && scene.at(place.head)?.head === verb
    ? { place, relation: "in" }
    : null;
}

function isLine(scene: PlaceScene, place: PlaceRead): boolean {
  return LINE_NOUNS.has(scene.at(place.head)?.lemma.toLowerCase() ?? "");
}

/** Whether the place hangs on a word of moving: "fled to", not "according to". */
function isMotion({ context }: PlaceScene, { head }: PlaceRead): boolean {
  const { analysis, lexicon } = context;
  const above = analysis.tokens[analysis.tokens[head]?.head ?? -1];
  if (above === undefined) return false;
  if (BECOMING_VERBS.has(above.lemma)) return false;
  if (MOTION_WORDS.has(above.lemma)) return true;
  return above.upos === "VERB" && lexicon.senses(above.lemma, "verb")[0]?.class === "verb.motion";
}
