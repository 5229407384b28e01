import { evidenceOf } from "../evidence-of.ts";
import type { Name } from "../language/analysis/name.ts";
import type { ReadingContext } from "../reading-context.ts";
import { findTimes } from "../times/find-times.ts";
import type { TimeMention } from "../times/time-mention.ts";
import { tokensInTimes } from "../times/tokens-in-times.ts";
import { createPlaceLexicon } from "./place-lexicon.ts";
import type { PlaceMention } from "./place-mention.ts";
import { type PlaceScene, placeScene } from "./place-scene.ts";
import { readDateline } from "./read-dateline.ts";
import type { PlaceRead } from "./read-place.ts";
import { readPlacePhrase } from "./read-place-phrase.ts";

/**
 * Phrases of place in a text, in order, each with what the text says it lies in: "in Zaranj, Nimruz
 * province, Afghanistan" is Zaranj within Nimruz province and Afghanistan.
 *
 * A phrase is a preposition with the name of a place or a noun for one; a dateline is a place as well.
 * "The city" and "the area", which only point back, are left out, and so are names of which nothing
 * shows that they are places. Types of names are taken as hints. Linear in the text.
 */
export function findPlaces(
  context: ReadingContext,
  times: readonly TimeMention[] = findTimes(context),
): readonly PlaceMention[] {
  const names = new Map<number, Name>();
  for (const name of context.analysis.names) {
    for (let token = name.firstToken; token < name.endToken; token += 1) names.set(token, name);
  }
  const places = createPlaceLexicon(context.lexicon);
  const bare = { places, names, told: new Set<string>(), inTime: tokensInTimes(context, times) };
  const datelines = context.analysis.sentences
    .filter(({ kind }) => kind === "dateline")
    .map((sentence) => ({ sentence, place: readDateline(placeScene(context, sentence, bare)) }));
  const told = new Set(datelines.flatMap(({ place }) => (place ? [place.name.toLowerCase()] : [])));
  const here = datelines.find(({ place }) => place !== null)?.place ?? null;
  return context.analysis.sentences.flatMap((sentence) => {
    const scene = placeScene(context, sentence, { ...bare, told });
    if (sentence.kind !== "dateline") return findInSentence(scene, here);
    const place = datelines.find((one) => one.sentence === sentence)?.place ?? null;
    return place === null ? [] : [toMention(scene, place, "in", place.first)];
  });
}

/** @param here - The place of the dateline: where "here" is, but in somebody's speech. */
function findInSentence(scene: PlaceScene, here: PlaceRead | null): readonly PlaceMention[] {
  const { firstToken, endToken } = scene.sentence;
  const found: PlaceMention[] = [];
  for (let at = firstToken; at < endToken; ) {
    const phrase = readPlacePhrase(scene, at);
    if (phrase === null) {
      if (here !== null && isHere(scene, at)) {
        found.push(toMention(scene, { ...here, head: at, end: at + 1 }, "in", at));
      }
      at += 1;
      continue;
    }
    const { place, relation } = phrase;
    found.push(toMention(scene, place, relation, relation === "in" ? place.first : at));
    at = Math.max(at + 1, place.end);
  }
  return found;
}

function isHere(scene: PlaceScene, at: number): boolean {
  const token = scene.at(at);
  if (token === undefined || scene.word(at) !== "here" || token.relation !== "advmod") return false;
  return scene.context.analysis.quotations.every(
    ({ use, content }) =>
      use !== "speech" || token.start < content.start || token.end > content.end,
  );
}

/** The preposition belongs to the words of a place that is not "in" it: "near the border". */
function toMention(
  { context }: PlaceScene,
  place: PlaceRead,
  relation: PlaceMention["relation"],
  first: number,
): PlaceMention {
  const { tokens, text } = context.analysis;
  const start = tokens[first]?.start ?? 0;
  const span = { start, end: tokens[place.end - 1]?.end ?? start };
  const { name, within } = place;
  return {
    ...span,
    head: place.head,
    place: { name, within, coordinates: null, evidence: [evidenceOf(text, span)] },
    relation,
  };
}
