import { lazily } from "../../../model/schema/lazily.ts";
import { readSections } from "../data/sections.ts";
import { classPos } from "./class-pos.ts";
import { openHypernyms } from "./hypernyms.ts";
import type { Lexicon, LexiconSense } from "./lexicon.ts";
import { createMorphy } from "./morphy.ts";
import { openLexiconWords } from "./open-lexicon-words.ts";
import { openDirected, openSymmetric, type Relation, relationOf } from "./relation.ts";
import { createSenseReader } from "./sense-reader.ts";
import { openSenseTable } from "./sense-table.ts";
import { openVerbFrames } from "./verb-frame-sets.ts";
import { openWordTable } from "./word-table.ts";

/**
 * Opens the lexicon file that `npm run lexicon` builds out of WordNet 3.1.
 *
 * Decodes words and senses at once (about 75 ms, 6 MB of typed arrays), each relation when it is
 * first asked for (10-60 ms; 20 MB with all of them). A look-up takes constant time.
 *
 * @param bytes - The file, unzipped. It is not changed, and must not change.
 * @throws SyntaxError when it is no lexicon file.
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const sections = readSections(bytes);
  const words = openWordTable(sections);
  const table = openSenseTable(sections);
  const hypernyms = lazily(() => openHypernyms(sections, table.classes));
  const framesOf = openVerbFrames(sections, table);
  const reader = createSenseReader(sections, words, table, (synset) =>
    hypernyms().isInstance(synset),
  );
  const senseCount = table.size;
  const synsetCount = table.classes.length;

  const membersOf = lazily(() =>
    relationOf(synsetCount, table.synset, Uint32Array.from(table.synset.keys())),
  );
  const symmetric = (name: string, size: number) =>
    lazily(() => openSymmetric(sections, name, size));
  const directed = (name: string, size: number) => lazily(() => openDirected(sections, name, size));
  const antonyms = symmetric("antonyms", senseCount);
  const derivations = symmetric("derivations", senseCount);
  const pertainyms = directed("pertainyms", senseCount);
  const verbGroups = symmetric("verb-groups", synsetCount);
  const similar = symmetric("similar", synsetCount);
  const wholes = directed("parts", synsetCount);
  const hyponyms = lazily(() => hypernyms().down());

  const senses: Lexicon["senses"] = (word, pos) => reader.ofWord(words.find(word), pos ?? null);
  const members: Lexicon["members"] = (synset) =>
    membersOf()(synset)
      .map(reader.read)
      .sort((a, b) => b.count - a.count);
  const has: Lexicon["has"] = (word, pos) => {
    const id = words.find(word);
    if (pos === undefined || id < 0) return id >= 0;
    for (let sense = table.starts[id] ?? 0; sense < (table.starts[id + 1] ?? 0); sense++) {
      if (classPos(table.classes[table.synset[sense] ?? 0] ?? 0) === pos) return true;
    }
    return false;
  };
  const baseForms = createMorphy(sections, has);

  return {
    has,
    senses,
    members,
    synonyms: (word, pos) => {
      const own = words.find(word);
      const all = senses(word, pos).flatMap(({ synset }) => members(synset));
      return unique(all.filter(({ id }) => table.words()[id] !== own).map((sense) => sense.word));
    },
    antonyms: (sense) => antonyms()(sense.id).map(reader.read),
    derivations: (sense) => derivations()(sense.id).map(reader.read),
    pertainsTo: (sense) => pertainyms()(sense.id).map(reader.read),
    hypernyms: (synset) => hypernyms().up(synset),
    hyponyms: (synset) => hyponyms()(synset),
    ancestors: (synset) => ancestorsOf(synset, hypernyms().up),
    verbGroup: (synset) => verbGroups()(synset),
    similar: (synset) => similar()(synset),
    wholes: (synset) => wholes()(synset),
    lexicographerClasses: (word, pos) => unique(senses(word, pos).map(classOf)),
    frames: (verb) => {
      const found = senses(verb, "verb").flatMap(({ id }) => framesOf(id));
      return unique(found).sort((a, b) => a - b);
    },
    baseForms,
    words: openLexiconWords(words, table, framesOf, baseForms),
  };
}

const classOf = (sense: LexiconSense) => sense.class;
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Breadth first; the graph has no cycle to speak of, and each synset is met once. */
function ancestorsOf(synset: number, up: Relation): readonly number[] {
  const found = new Set<number>();
  let level: readonly number[] = [synset];
  while (level.length > 0) {
    level = unique(level.flatMap(up)).filter((above) => !found.has(above) && above !== synset);
    for (const above of level) found.add(above);
  }
  return [...found];
}
