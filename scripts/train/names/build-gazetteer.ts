import type { Lexicon, LexiconSense } from "../../../src/read/language/lexicon/lexicon.ts";
import { KNOWN } from "../../../src/read/language/names/gazetteer.ts";
import { LINKS } from "../../../src/read/language/names/links-table.ts";
import { TITLES } from "../../../src/read/language/names/titles-table.ts";

/** Kind of thing that a name names, as far as WordNet's classes tell. */
type Kind = "person" | "place" | "organisation" | "other";

/**
 * Known names out of WordNet's instances ("Kabul", "George Washington") and capitalised nouns for
 * groups: bits of `KNOWN` by the word or expression in small letters; and demonyms.
 */
export function buildGazetteer(
  lexicon: Lexicon,
  demonyms: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (name: string, bit: number) => bits.set(name, (bits.get(name) ?? 0) | bit);
  for (const demonym of demonyms) add(demonym, KNOWN.demonym);
  for (let id = 0; id < lexicon.words.size; id++) {
    const name = lexicon.words.text(id);
    for (const sense of lexicon.senses(name, "noun")) {
      const kind = kindOf(sense);
      if (kind === null) continue;
      const words = name.split(" ");
      if (words.length > 1) add(name, WHOLE_BITS[kind]);
      for (const [word, bit] of partBits(words, kind)) add(word, bit);
    }
  }
  return bits;
}

const WHOLE_BITS: Readonly<Record<Kind, number>> = {
  person: KNOWN.wholePerson,
  place: KNOWN.wholePlace,
  organisation: KNOWN.wholeOrganisation,
  other: KNOWN.wholeOther,
};

function kindOf(sense: LexiconSense): Kind | null {
  if (!/^\p{Lu}/u.test(sense.word)) return null;
  if (sense.class === "noun.group") return "organisation";
  if (sense.class === "noun.location" && !sense.isInstance) return "place";
  if (!sense.isInstance) return null;
  switch (sense.class) {
    case "noun.person":
      return "person";
    case "noun.location":
    case "noun.object":
      return "place";
    default:
      return "other";
  }
}

/** What the words of a name are known for by themselves. */
function partBits(words: readonly string[], kind: Kind): [string, number][] {
  const isPart = (word: string) => !LINKS.has(word) && !TITLES.has(word.replace(/\.$/, ""));
  const parts = words.filter((word) => isPart(word) && !/^.\.?$/.test(word));
  const [only] = parts;
  switch (kind) {
    case "person":
      if (words.length === 1) return [[words[0] ?? "", KNOWN.family]];
      return parts.map((word) => [word, word === words.at(-1) ? KNOWN.family : KNOWN.given]);
    case "place":
      if (parts.length === 1) return [[only ?? "", KNOWN.place]];
      return parts.map((word) => [word, KNOWN.placePart]);
    case "organisation":
      if (parts.length === 1) return [[only ?? "", KNOWN.organisation]];
      return parts.map((word) => [word, KNOWN.organisationPart]);
    case "other":
      return parts.length === 1 ? [[only ?? "", KNOWN.other]] : [];
  }
}
