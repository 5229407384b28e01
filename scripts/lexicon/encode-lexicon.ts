import { differences, packIntegers, zigzag } from "../../src/read/language/data/packed-integers.ts";
import { type Sections, textSection } from "../../src/read/language/data/sections.ts";
import type { ArrangedWordNet } from "./arrange-senses.ts";
import { encodeHypernyms } from "./encode-hypernyms.ts";
import { encodeSpelling } from "./encode-spelling.ts";
import { encodeWords } from "./encode-words.ts";
import type { WordNetPointer } from "./read-wordnet.ts";

/** Irregular forms by part of speech: lines of "form base base ...". */
export type ExceptionLists = Readonly<Record<"noun" | "verb" | "adjective" | "adverb", string>>;

/** Everything that `openLexicon` reads, as sections. */
export function encodeLexicon(net: ArrangedWordNet, exceptions: ExceptionLists): Sections {
  const counts: number[] = net.words.map(() => 0);
  for (const { word } of net.senses) counts[word] = (counts[word] ?? 0) + 1;
  return {
    ...encodeWords(net.words),
    ...packIntegers("senses.count", counts),
    ...encodeSynsetsOfSenses(net),
    ...packIntegers(
      "senses.tagged",
      net.senses.map(({ count }) => count),
    ),
    ...encodeSpelling(net.senses.map(({ written }) => written)),
    ...packIntegers(
      "synsets.class",
      net.synsets.map(({ file }) => file),
    ),
    ...encodeHypernyms(net),
    ...encodeFrames(net),
    ...encodePairs("derivations", lexicalPairs(net, "+")),
    ...encodePairs("antonyms", lexicalPairs(net, "!")),
    ...encodePairs("pertainyms", lexicalPairs(net, "\\"), true),
    ...encodePairs("verb-groups", synsetPairs(net, "$")),
    ...encodePairs("similar", synsetPairs(net, "&")),
    ...encodePairs("parts", synsetPairs(net, "#p"), true),
    ...Object.fromEntries(
      Object.entries(exceptions).map(([pos, text]) => [`exceptions.${pos}`, textSection(text)]),
    ),
  };
}

/** A 0 where a sense has the next new synset; otherwise a 1, and the synset in a stream apart. */
function encodeSynsetsOfSenses(net: ArrangedWordNet): Sections {
  let next = 0;
  const known: number[] = [];
  const flags = net.senses.map(({ synset }) => {
    if (synset === next) {
      next++;
      return 0;
    }
    known.push(synset);
    return 1;
  });
  return { ...packIntegers("senses.known", flags), ...packIntegers("senses.synset", known) };
}

/** For every sense of a verb the number of its set of sentence frames; the sets, 0 after each. */
function encodeFrames(net: ArrangedWordNet): Sections {
  const frames = new Map<number, Set<number>>();
  for (const synset of net.synsets) {
    for (const { frame, word } of synset.frames) {
      const words = word === 0 ? synset.words.map((_, index) => index) : [word - 1];
      for (const index of words) {
        const sense = net.senseOf(synset.key, index);
        frames.set(sense, (frames.get(sense) ?? new Set()).add(frame));
      }
    }
  }
  const keys = net.senses.flatMap(({ synset }, sense) => {
    const isVerb = net.synsets[synset]?.pos === "v";
    return isVerb ? [[...(frames.get(sense) ?? [])].sort((a, b) => a - b).join(",")] : [];
  });
  const uses = new Map<string, number>();
  for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const sets = [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  const numbers = new Map(sets.map((key, index) => [key, index]));
  return {
    ...packIntegers(
      "frames.set",
      keys.map((key) => numbers.get(key) ?? 0),
    ),
    ...packIntegers(
      "frames.sets",
      sets.flatMap((key) => [
        ...key
          .split(",")
          .map(Number)
          .filter((frame) => frame > 0),
        0,
      ]),
    ),
  };
}

type Pair = readonly [from: number, to: number];

function pointersOf(
  net: ArrangedWordNet,
  symbol: string,
  toPair: (key: string, pointer: WordNetPointer) => Pair,
): Pair[] {
  return net.synsets.flatMap(({ key, pointers }) =>
    pointers.filter((pointer) => pointer.symbol === symbol).map((pointer) => toPair(key, pointer)),
  );
}

/** Pairs of senses. A pointer between whole synsets (there are few) counts for their first words. */
function lexicalPairs(net: ArrangedWordNet, symbol: string): Pair[] {
  return pointersOf(net, symbol, (key, { source, synset, target }) => [
    net.senseOf(key, Math.max(0, source - 1)),
    net.senseOf(synset, Math.max(0, target - 1)),
  ]);
}

function synsetPairs(net: ArrangedWordNet, symbol: string): Pair[] {
  return pointersOf(net, symbol, (key, { synset }) => [net.synsetOf(key), net.synsetOf(synset)]);
}

/** Pairs in order, each once: a relation that goes both ways is kept from low to high only. */
function encodePairs(name: string, pairs: readonly Pair[], directed = false): Sections {
  const ordered = directed
    ? pairs
    : pairs.map(([from, to]): Pair => (from < to ? [from, to] : [to, from]));
  const unique = new Map(ordered.map((pair) => [pair.join(), pair]));
  const sorted = [...unique.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    ...packIntegers(`${name}.from`, differences(sorted.map(([from]) => from))),
    ...packIntegers(
      `${name}.to`,
      // Related words often stand near each other in the alphabet.
      sorted.map(([from, to]) => (directed ? zigzag(to - from) : to - from)),
    ),
  };
}
