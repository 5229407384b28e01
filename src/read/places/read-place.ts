import { placeKindTable } from "../../knowledge/places/place-kind-table.ts";
import { type NamedRun, nameRun } from "./name-run.ts";
import { CAPITAL_NOUNS, NAMED_BY_OF } from "./place-nouns-table.ts";
import { type PlaceScene, textOf } from "./place-scene.ts";
import { type NounRun, readNounRun } from "./read-noun-run.ts";

/** A place as it was read, with what it lies in. */
export interface PlaceRead extends NamedRun {
  /** Token of its noun, for the tree. */
  readonly head: number;
  readonly first: number;
  readonly end: number;
}

/** Longest chain of places within places. */
const DEEPEST = 4;

/** The place that begins at a token with all that the text says it lies in; `null` for none. */
export function readPlace(scene: PlaceScene, start: number, depth = 0): PlaceRead | null {
  const run = readNounRun(scene, start);
  const named = run === null ? null : nameRun(scene, run);
  if (run === null || named === null) return null;
  const base = { ...named, head: run.head, first: start, end: run.end };
  const own = readOwnName(scene, base, run);
  return depth < DEEPEST ? readWithin(scene, own, depth + 1) : own;
}

/** "The province of Herat", "the capital, Sanaa", "the city Hama", "the border between A and B". */
function readOwnName(scene: PlaceScene, place: PlaceRead, run: NounRun): PlaceRead {
  if (place.kind === "name") return place;
  const noun = scene.at(run.head)?.lemma.toLowerCase() ?? "";
  const of = scene.word(place.end) === "of" ? readBareName(scene, place.end + 1) : null;
  if (of !== null) return namedAfterOf(scene, place, of, run);
  const between = scene.word(place.end) === "between" ? endOfPair(scene, place.end + 1) : null;
  if (between !== null) {
    return { ...place, name: textOf(scene, run.first, between), end: between, isSpecific: true };
  }
  if (!CAPITAL_NOUNS.has(noun)) return place;
  const comma = scene.word(place.end) === "," ? 1 : 0;
  // "The capital, Sanaa," and "the town, Herat province" differ in whether a name stands alone.
  const name = comma === 1 && noun !== "capital" ? null : readBareName(scene, place.end + comma);
  return name === null ? place : { ...place, name: name.name, end: name.end, isSpecific: true };
}

function readBareName(scene: PlaceScene, start: number): PlaceRead | null {
  const run = readNounRun(scene, start);
  const token = run === null ? undefined : scene.at(run.head);
  if (run === null || token?.upos !== "PROPN") return null;
  const named = nameRun(scene, run) ?? unknownName(scene, run);
  return named && { ...named, head: run.head, first: start, end: run.end };
}

/** Behind "the village of" any name is one of a place. */
function unknownName(scene: PlaceScene, run: NounRun): NamedRun | null {
  if (run.possessive !== null) return null;
  return { name: textOf(scene, run.first, run.end), within: [], kind: "name", isSpecific: true };
}

/**
 * "The province of Herat" and "the port of Aden" bear the name; "the coast of Libya" and "a suburb of
 * Paris" lie there.
 */
function namedAfterOf(scene: PlaceScene, place: PlaceRead, of: PlaceRead, run: NounRun): PlaceRead {
  const noun = scene.at(run.head)?.lemma.toLowerCase() ?? "";
  const end = of.end;
  if (noun === "capital" && place.within.length > 0) {
    // "The Yemeni capital of Sanaa" against "the capital of Yemen".
    return { ...place, name: of.name, end, isSpecific: true };
  }
  const kind = placeKindTable().find(({ word }) => word === noun);
  const isOne = scene.at(run.head)?.features.number !== "plural";
  const isNamed = noun !== "capital" && run.definite && isOne && of.kind === "name";
  if (isNamed && (kind !== undefined || NAMED_BY_OF.has(noun))) {
    const name = kind?.inKey === true ? `${of.name} ${noun}` : of.name;
    return { ...place, name, within: [...place.within, ...of.within], end, isSpecific: true };
  }
  const name = textOf(scene, place.head, end);
  const around = place.kind === "area" && of.kind === "name" ? [of.name] : [];
  return { ...place, name, within: [...around, ...of.within], end, isSpecific: true };
}

/** "Between Iran and Afghanistan". */
function endOfPair(scene: PlaceScene, start: number): number | null {
  const first = readNounRun(scene, start);
  if (first === null || scene.word(first.end) !== "and") return null;
  const second = readNounRun(scene, first.end + 1);
  return second?.end ?? null;
}

/** Adds what a comma, "in" or "the capital of" says the place lies in. */
function readWithin(scene: PlaceScene, place: PlaceRead, depth: number): PlaceRead {
  let read = place;
  for (let step = depth; step <= DEEPEST; step += 1) {
    const next = nextWithin(scene, read, depth);
    if (next === null) break;
    read = { ...read, within: [...read.within, ...next.names], end: next.end, isSpecific: true };
  }
  return read;
}

interface Wider {
  readonly names: readonly string[];
  readonly end: number;
}

function nextWithin(scene: PlaceScene, place: PlaceRead, depth: number): Wider | null {
  const link = scene.word(place.end);
  if (link === "in" || link === "inside") return widerBehindIn(scene, place.end + 1, depth);
  if (link !== ",") return null;
  const start = place.end + 1;
  if (scene.word(start) === "in") return widerBehindIn(scene, start + 1, depth);
  return behindApposition(scene, start, depth) ?? behindComma(scene, place, start);
}

function widerBehindIn(scene: PlaceScene, start: number, depth: number): Wider | null {
  const wider = readPlace(scene, start, depth);
  if (wider === null || !wider.isSpecific) return null;
  return { names: [wider.name, ...wider.within], end: wider.end };
}

/** "Sanaa, the capital of Yemen", "Hama, Syria's fourth-largest city". */
function behindApposition(scene: PlaceScene, start: number, depth: number): Wider | null {
  const run = readNounRun(scene, start);
  const noun = run === null ? "" : (scene.at(run.head)?.lemma.toLowerCase() ?? "");
  if (run === null || !CAPITAL_NOUNS.has(noun)) return null;
  const isOwned =
    run.possessive !== null || scene.word(start) === "the" || scene.word(start) === "a";
  const named = isOwned ? nameRun(scene, run) : null;
  if (named === null) return null;
  if (scene.word(run.end) === "of" || scene.word(run.end) === "in") {
    const wider = readPlace(scene, run.end + 1, depth);
    return wider === null ? null : { names: [wider.name, ...wider.within], end: wider.end };
  }
  return named.within.length === 0 ? null : { names: named.within, end: run.end };
}

/** "Zaranj, Nimruz province, Afghanistan"; not "Paris, London and Rome". */
function behindComma(scene: PlaceScene, place: PlaceRead, start: number): Wider | null {
  const run = readNounRun(scene, start);
  const named = run === null ? null : nameRun(scene, run);
  if (run === null || named === null || !named.isSpecific || named.kind === "site") return null;
  if (scene.at(run.head)?.upos !== "PROPN" && named.kind === "name") return null;
  if (place.kind === "name" && isList(scene, run.end)) return null;
  // "The swing states of Ohio, Florida": a list of them.
  if (isSubject(scene, run) || scene.at(place.head)?.features.number === "plural") return null;
  // "In Kenya, Tanzania": two countries, of which neither lies in the other.
  const innermost = place.within.at(-1) ?? place.name;
  if (scene.places.isCountry(innermost)) return null;
  return { names: [named.name, ...named.within], end: run.end };
}

/** A comma and names that end in "and" are several places. */
function isList(scene: PlaceScene, end: number): boolean {
  for (let at = end; at < end + 6; at += 1) {
    const word = scene.word(at);
    if (/^(?:and|or)$/u.test(word)) return scene.at(at + 1)?.upos === "PROPN";
    if (word !== "," && scene.at(at)?.upos !== "PROPN") return false;
  }
  return false;
}

/** "In Herat, Kabul said": the second name begins a clause. */
function isSubject(scene: PlaceScene, run: NounRun): boolean {
  const token = scene.at(run.head);
  return token?.relation.startsWith("nsubj") === true && scene.word(run.end) !== ",";
}
