import { describe, expect, test } from "vitest";
import { loadData } from "../../../../src/read/language/data/load-data.ts";
import { writeSections } from "../../../../src/read/language/data/sections.ts";
import { LEXICOGRAPHER_CLASSES } from "../../../../src/read/language/lexicon/lexicographer-classes-table.ts";
import type { LexiconPos } from "../../../../src/read/language/lexicon/lexicon.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";

const lexicon = openLexicon(await loadData("english-lexicon"));
const firstSense = (word: string, pos?: LexiconPos) => {
  const sense = lexicon.senses(word, pos)[0];
  if (sense === undefined) throw new Error(`no ${word}`);
  return sense;
};
const wordsOf = (synsets: readonly number[]) =>
  synsets.flatMap((synset) => lexicon.members(synset).map(({ word }) => word));

describe("has() knows", () => {
  test.each([
    { word: "village", pos: undefined, known: true },
    { word: "Village", pos: undefined, known: true },
    { word: "prime minister", pos: "noun", known: true },
    { word: "prime_minister", pos: "noun", known: true },
    { word: "kabul", pos: "noun", known: true },
    { word: "village", pos: "verb", known: false },
    { word: "villages", pos: undefined, known: false },
    { word: "quickly", pos: "adverb", known: true },
    { word: "quick", pos: "adverb", known: true },
    { word: "", pos: undefined, known: false },
    { word: " ", pos: undefined, known: false },
    { word: "__proto__", pos: undefined, known: false },
    { word: "constructor", pos: "noun", known: true },
    { word: "toString", pos: undefined, known: false },
    { word: "café", pos: undefined, known: false },
    { word: "\ud800", pos: undefined, known: false },
  ] as const)("$word as $pos: $known", ({ word, pos, known }) => {
    expect(lexicon.has(word, pos)).toBe(known);
  });

  test("nothing as long as a page, and says so at once", () => {
    const start = performance.now();
    expect(lexicon.has("x".repeat(1_000_000))).toBe(false);
    expect(lexicon.baseForms("x".repeat(1_000_000), "noun")).toEqual([]);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe("senses() gives", () => {
  test("what is known of a sense, as plain data", () => {
    const sense = firstSense("kabul");
    expect(sense).toEqual({
      id: expect.any(Number),
      synset: expect.any(Number),
      word: "Kabul",
      pos: "noun",
      class: "noun.location",
      count: 0,
      isInstance: true,
    });
    expect(JSON.parse(JSON.stringify(sense))).toEqual(sense);
  });

  test("the most frequent sense first, of one part of speech or of all", () => {
    expect(firstSense("say").class).toBe("verb.communication");
    expect(firstSense("attack", "noun").class).toBe("noun.act");
    const counts = lexicon.senses("people").map(({ count }) => count);
    expect(counts.length).toBeGreaterThan(3);
    expect(counts[0]).toBe(Math.max(...counts));
  });

  test("kinds apart from instances: a city is a kind, Kabul is one of them", () => {
    expect(firstSense("city").isInstance).toBe(false);
    expect(firstSense("afghanistan").isInstance).toBe(true);
  });

  test.each([
    { word: "dna", written: "DNA" },
    { word: "new york city", written: "New York City" },
    { word: "american", written: "American" },
    { word: "village", written: "village" },
    { word: "mcdonald's", written: undefined },
  ])("$word as WordNet writes it: $written", ({ word, written }) => {
    expect(lexicon.senses(word)[0]?.word).toBe(written);
  });

  test("both spellings of a word with a capital in some senses", () => {
    const written = lexicon.senses("polish").map(({ word }) => word);
    expect(new Set(written)).toEqual(new Set(["polish", "Polish"]));
  });

  test("nothing for a word that is not there", () => {
    expect(lexicon.senses("xyzzyx")).toEqual([]);
    expect(lexicon.synonyms("xyzzyx")).toEqual([]);
    expect(lexicon.frames("xyzzyx")).toEqual([]);
    expect(lexicon.lexicographerClasses("xyzzyx")).toEqual([]);
  });
});

describe("relations", () => {
  test("synonyms() leaves out the word itself", () => {
    const synonyms = lexicon.synonyms("attack", "verb");
    expect(synonyms).toEqual(expect.arrayContaining(["assail", "assault"]));
    expect(synonyms).not.toContain("attack");
    expect(lexicon.synonyms("attack", "noun")).not.toEqual(synonyms);
  });

  test.each([
    { word: "alive", pos: "adjective", opposite: "dead" },
    { word: "accept", pos: "verb", opposite: "refuse" },
    { word: "increase", pos: "verb", opposite: "decrease" },
    { word: "victory", pos: "noun", opposite: "defeat" },
  ] as const)("antonyms() of $word has $opposite, and the other way round", (pair) => {
    const found = lexicon.senses(pair.word, pair.pos).flatMap(lexicon.antonyms);
    const opposite = found.find(({ word }) => word === pair.opposite);
    expect(opposite).toBeDefined();
    if (opposite === undefined) return;
    expect(lexicon.antonyms(opposite).map(({ word }) => word)).toContain(pair.word);
  });

  test("derivations() leads from a verb to its nouns", () => {
    const derived = lexicon.derivations(firstSense("invade", "verb")).map(({ word }) => word);
    expect(derived).toEqual(expect.arrayContaining(["invader", "invasion"]));
    expect(derived).not.toContain("invade");
  });

  test("pertainsTo() leads from a demonym to its country, and not back", () => {
    expect(lexicon.pertainsTo(firstSense("iranian", "adjective"))[0]?.word).toBe("Iran");
    expect(lexicon.pertainsTo(firstSense("iran"))).toEqual([]);
  });

  test("ancestors() of Kabul are its kinds, nearest first", () => {
    const above = lexicon.ancestors(firstSense("kabul").synset).map((id) => wordsOf([id])[0]);
    expect(above).toEqual(expect.arrayContaining(["national capital", "city", "location"]));
    expect(above.indexOf("national capital")).toBeLessThan(above.indexOf("location"));
    expect(above.at(-1)).toBe("entity");
    expect(above).not.toContain("person");
  });

  test("hypernyms() and hyponyms() are each other's reverse", () => {
    const { synset } = firstSense("rifle", "noun");
    const [above] = lexicon.hypernyms(synset);
    expect(above).toBeDefined();
    expect(lexicon.hyponyms(above ?? -1)).toContain(synset);
    expect(lexicon.hypernyms(firstSense("entity").synset)).toEqual([]);
  });

  test("wholes(), verbGroup() and similar()", () => {
    expect(wordsOf(lexicon.wholes(firstSense("kabul").synset))).toContain("Afghanistan");
    const groups = lexicon.senses("begin", "verb").flatMap((s) => lexicon.verbGroup(s.synset));
    expect(wordsOf(groups)).toContain("begin");
    expect(wordsOf(lexicon.similar(firstSense("deadly", "adjective").synset))).toContain("fatal");
  });

  test("lexicographerClasses() and frames() go over all senses", () => {
    expect(lexicon.lexicographerClasses("attack", "verb")[0]).toBe("verb.competition");
    expect(lexicon.lexicographerClasses("attack")).toContain("noun.act");
    // 26 is "Somebody ----s that CLAUSE".
    expect(lexicon.frames("say")).toContain(26);
    expect(lexicon.frames("kill")).not.toContain(26);
    expect(lexicon.frames("village")).toEqual([]);
  });
});

describe("baseForms() leads", () => {
  test.each([
    { form: "left", pos: "verb", bases: ["leave"] },
    { form: "villages", pos: "noun", bases: ["village"] },
    { form: "Villages", pos: "noun", bases: ["village"] },
    { form: "village", pos: "noun", bases: ["village"] },
    { form: "said", pos: "verb", bases: ["say"] },
    { form: "firemen", pos: "noun", bases: ["fireman"] },
    { form: "deadliest", pos: "adjective", bases: ["deadly"] },
    { form: "prime ministers", pos: "noun", bases: ["prime minister"] },
    { form: "carried out", pos: "verb", bases: ["carry out"] },
    { form: "carried_out", pos: "verb", bases: ["carry out"] },
    { form: "villages", pos: "verb", bases: [] },
    { form: "s", pos: "verb", bases: [] },
    { form: "", pos: "noun", bases: [] },
  ] as const)("$form ($pos) to $bases", ({ form, pos, bases }) => {
    expect(lexicon.baseForms(form, pos)).toEqual(bases);
  });
});

describe("words", () => {
  const classesOf = (add: (bits: Uint32Array) => void) => {
    // Bits are added to what is there, at an offset.
    const bits = new Uint32Array(4);
    add(bits);
    expect(bits[0]).toBe(0);
    return LEXICOGRAPHER_CLASSES.filter((_, n) => ((bits[1 + (n >>> 5)] ?? 0) >>> (n & 31)) & 1);
  };

  test("find() and text() are each other's reverse, over all words", () => {
    for (let id = 0; id < lexicon.words.size; id++) {
      if (lexicon.words.find(lexicon.words.text(id)) !== id) throw new Error(`word ${id}`);
    }
    expect(lexicon.words.find("no such word")).toBe(-1);
  });

  test("addBits() sets the classes that lexicographerClasses() names, and the frames", () => {
    for (const word of ["attack", "say", "kabul", "quickly", "beloved"]) {
      const id = lexicon.words.find(word);
      const classes = classesOf((bits) => lexicon.words.addBits(id, bits, 1));
      expect(new Set(classes)).toEqual(new Set(lexicon.lexicographerClasses(word)));
    }
    const bits = new Uint32Array(3);
    lexicon.words.addBits(lexicon.words.find("say"), bits, 0);
    const frames = Array.from({ length: 36 }, (_, frame) => frame).filter(
      (frame) => ((bits[(45 + frame) >>> 5] ?? 0) >>> ((45 + frame) & 31)) & 1,
    );
    expect(frames).toEqual(lexicon.frames("say"));
  });

  test("addFormBits() takes a form back, and keeps to the part of speech that it can be", () => {
    expect(classesOf((bits) => lexicon.words.addFormBits("said", bits, 1))).toEqual(
      expect.arrayContaining(["verb.communication"]),
    );
    // "left" is a verb as a form of "leave", and a noun only as "left", not as "leave" (holiday).
    const left = classesOf((bits) => lexicon.words.addFormBits("left", bits, 1));
    expect(left).toContain("verb.motion");
    expect(left).not.toContain("noun.time");
    expect(lexicon.words.addFormBits("xyzzyx", new Uint32Array(3), 0)).toBe(false);
    expect(lexicon.words.addFormBits("said", new Uint32Array(3), 0)).toBe(true);
  });

  test("firstClass() is that of the most frequent sense", () => {
    const name = (word: string) =>
      LEXICOGRAPHER_CLASSES[lexicon.words.firstClass(lexicon.words.find(word))];
    expect(name("say")).toBe("verb.communication");
    expect(name("soldier")).toBe("noun.person");
    expect(lexicon.words.firstClass(-1)).toBe(-1);
  });
});

test("openLexicon() refuses a file that is no lexicon", () => {
  expect(() => openLexicon(new Uint8Array(20))).toThrow(SyntaxError);
  expect(() => openLexicon(writeSections({ other: new Uint8Array(4) }))).toThrow(SyntaxError);
});
