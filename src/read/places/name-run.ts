import { needsArticle } from "../article-names-table.ts";
import {
  AREA_NOUNS,
  NAMED_BY_OF,
  PART_WORDS,
  SITE_NOUNS,
  TRADED_WORDS,
} from "./place-nouns-table.ts";
import { type PlaceScene, textOf } from "./place-scene.ts";
import type { NounRun } from "./read-noun-run.ts";

/** What a noun phrase is as a place. */
export interface NamedRun {
  readonly name: string;
  readonly within: readonly string[];
  /** `name`: a name of its own; `area` or `site`: a common noun, with or without a name in it. */
  readonly kind: "name" | "area" | "site";
  /** Whether it says more than "the area", "the city". */
  readonly isSpecific: boolean;
}

/** Takes a noun phrase for a place; `null` when nothing shows that it is one. */
export function nameRun(scene: PlaceScene, run: NounRun): NamedRun | null {
  const kind = kindOf(scene, run);
  if (kind === null) return null;
  const owner = ownerOf(scene, run);
  const start = run.possessive === null ? run.first : run.possessive + 1;
  // "The American embassy" is not in America, and British Columbia not in Britain.
  const noun = scene.at(run.head)?.lemma.toLowerCase() ?? "";
  const country =
    kind === "area" || NAMED_BY_OF.has(noun) ? demonymBefore(scene, start, run.head) : null;
  const first = firstOfName(scene, start, run.head, country !== null);
  const within = owner ?? country ?? placeBefore(scene, run, start, kind);
  const name = textOf(scene, first, run.end);
  return {
    name: needsArticle(name) ? `The ${name}` : name,
    within: within === null ? [] : [within],
    kind,
    isSpecific: within !== null || hasName(scene, first, run.head) || first < run.head,
  };
}

function kindOf(scene: PlaceScene, run: NounRun): NamedRun["kind"] | null {
  const token = scene.at(run.head);
  if (token === undefined) return null;
  const lemma = token.lemma.toLowerCase();
  const isAlone = run.head === run.first;
  const isCommon = token.upos === "NOUN" || !isAlone;
  // "The State Department" is no division of a country.
  const isOffice = lemma === "department" && token.form !== lemma;
  if (isCommon && AREA_NOUNS.has(lemma) && !isOffice) return "area";
  if (isCommon && SITE_NOUNS.has(lemma)) return isTraded(scene, run) ? null : "site";
  return token.upos === "PROPN" && isNameOfPlace(scene, run) ? "name" : null;
}

/** "The bond market", "the Indian market". */
function isTraded(scene: PlaceScene, { head }: NounRun): boolean {
  if (scene.word(head) !== "market" && scene.word(head) !== "markets") return false;
  const before = scene.word(head - 1);
  return TRADED_WORDS.has(before) || scene.places.countryOf(before) !== null;
}

/** "The largest U.S.": what follows was not understood. */
function hasOddModifier(scene: PlaceScene, { first, definite }: NounRun, from: number): boolean {
  if (!definite) return false;
  for (let at = first; at < from; at += 1) {
    if (!isPartOfName(scene, at)) return true;
  }
  return false;
}

/** The type of a name is a hint: WordNet has the last word where it knows the name. */
function isNameOfPlace(scene: PlaceScene, run: NounRun): boolean {
  const name = scene.names.get(run.head);
  const from = name === undefined ? run.first : Math.max(run.first, name.firstToken);
  if (name !== undefined && name.endToken !== run.end) return false;
  const text = textOf(scene, from, run.end);
  if (hasOddModifier(scene, run, from)) return false;
  if (scene.places.isPlace(text) || scene.told.has(text.toLowerCase())) return true;
  if (isBeforeCountry(scene, run.end)) return true;
  // "U.N.": an acronym that is no place we know of is an organisation.
  if (/^[\p{Lu}.]{2,5}$/u.test(text)) return false;
  return name?.type === "place" && !scene.places.isOther(text);
}

/** "Varnol, Turkey": whatever lies in a country is a place. */
function isBeforeCountry(scene: PlaceScene, comma: number): boolean {
  if (scene.word(comma) !== ",") return false;
  return [1, 2].some(
    (words) =>
      scene.at(comma + words) !== undefined &&
      scene.places.isCountry(textOf(scene, comma + 1, comma + 1 + words)),
  );
}

/** "Baghdad's Karrada district": Baghdad, if that is a place. */
function ownerOf(scene: PlaceScene, { first, possessive }: NounRun): string | null {
  if (possessive === null) return null;
  const owner = { first, head: possessive - 1, end: possessive, definite: false, possessive: null };
  return nameRun(scene, owner)?.name ?? null;
}

/** "The Yemeni capital": Yemen. */
function demonymBefore(scene: PlaceScene, start: number, head: number): string | null {
  for (let at = start; at < head; at += 1) {
    const country = scene.places.countryOf(scene.at(at)?.form ?? "");
    const inName =
      scene.names.get(at) !== undefined && scene.names.get(at) === scene.names.get(at + 1);
    if (country !== null && !inName && scene.word(at + 1) !== "-") return country;
  }
  return null;
}

/** "Gurov market", "Gurov central station", where Gurov is a place: it stands there. */
function placeBefore(
  scene: PlaceScene,
  { head }: NounRun,
  start: number,
  kind: NamedRun["kind"],
): string | null {
  const token = scene.at(head);
  if (kind !== "site" || token?.form !== token?.form.toLowerCase()) return null;
  const name = textOf(scene, start, start + 1);
  return start < head && scene.told.has(name.toLowerCase()) ? name : null;
}

/** A name goes from its first capital on, with "northern" before it; the demonym is left out. */
function firstOfName(scene: PlaceScene, start: number, head: number, demonym: boolean): number {
  let first = start;
  while (first < head && !isPartOfName(scene, first)) {
    // "Low-cost regions": both halves describe.
    first += scene.word(first + 1) === "-" ? 3 : 1;
  }
  first = Math.min(first, head);
  if (!demonym) return first;
  let at = start;
  while (at < head && scene.places.countryOf(scene.at(at)?.form ?? "") === null) at += 1;
  // "The Yemeni capital" stays as it is; "the Syrian border town" is a border town.
  return at + 1 < head ? at + 1 : first;
}

/** "Northern", "border", "Karrada"; not "small", "remote", "second". */
function isPartOfName(scene: PlaceScene, at: number): boolean {
  const token = scene.at(at);
  if (token === undefined) return false;
  const isName = /^(?:NOUN|PROPN)$/u.test(token.upos) || /^\p{Lu}/u.test(token.form);
  return isName || PART_WORDS.has(token.form.toLowerCase());
}

function hasName(scene: PlaceScene, first: number, head: number): boolean {
  for (let at = first; at <= head; at += 1) {
    if (scene.at(at)?.upos === "PROPN") return true;
  }
  return false;
}
