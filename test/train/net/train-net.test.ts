import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { calibrateNet } from "../../../scripts/train/net/calibrate-net.ts";
import { coarsenNet } from "../../../scripts/train/net/coarsen-net.ts";
import { ACCURATE, type NetOptions } from "../../../scripts/train/net/net-options.ts";
import { trainNet } from "../../../scripts/train/net/train-net.ts";
import type { LexiconWords } from "../../../src/read/language/lexicon/lexicon-words.ts";
import { createParser } from "../../../src/read/language/net/create-parser.ts";
import { openNet } from "../../../src/read/language/net/open-net.ts";
import { openWorkspace } from "../../../src/read/language/net/open-workspace.ts";
import { createPlainWorkspace } from "../../../src/read/language/net/plain-workspace.ts";
import { openOwnLexicon } from "../../support/open-own-lexicon.ts";
import { OWN_TREES } from "../../support/own-trees.ts";

/** Small enough to learn six sentences by heart in a few seconds. */
const TINY: NetOptions = {
  ...ACCURATE,
  sizes: {
    pieces: 64,
    wordWidth: 16,
    pieceWidth: 8,
    traitWidth: 8,
    guessWidth: 8,
    layers: 2,
    units: 16,
    arcWidth: 16,
    labelWidth: 16,
  },
  minCount: 1,
  epochs: 200,
  batch: 10,
  rate: 0.01,
  dropInput: 0.05,
  drop: 0.05,
  dropWords: 0.02,
};

let words: LexiconWords;
let file: Uint8Array;

beforeAll(async () => {
  words = (await openOwnLexicon()).words;
  file = await trainNet(OWN_TREES, words, TINY);
}, 120_000);

const guessed = OWN_TREES.map((sentence) => sentence.guessed);

describe("trainNet()", () => {
  test("gives the same bytes for the same sentences", async () => {
    const short = { ...TINY, epochs: 3 };
    const first = await trainNet(OWN_TREES, words, short);
    expect(await trainNet(OWN_TREES, words, short)).toEqual(first);
    expect(await trainNet(OWN_TREES, words, { ...short, seed: 2 })).not.toEqual(first);
  });

  test("learns trees, relations and tags: its file parses what it was trained on", async () => {
    const space = await openWorkspace();
    const parse = createParser(space, openNet(space, file), words);
    const parsed = parse(guessed);
    expect(parsed.map(({ heads }) => heads)).toEqual(
      OWN_TREES.map(({ gold }) => gold.map(({ head }) => head)),
    );
    expect(parsed.map(({ relations }) => relations)).toEqual(
      OWN_TREES.map(({ gold }) => gold.map(({ relation }) => relation)),
    );
    expect(parsed.map(({ xpos }) => xpos)).toEqual(
      OWN_TREES.map(({ gold }) => gold.map(({ xpos }) => xpos)),
    );
  });
});

describe("calibrateNet()", () => {
  test("makes arcs of unseen sentences likelier, and changes no tree", async () => {
    // Heads that the network cannot know: it must learn to be less sure.
    const unseen = OWN_TREES.map(({ gold, guessed: words }) => ({
      gold: gold.map((word, index) => ({ ...word, head: index === 0 ? -1 : 0 })),
      guessed: words,
    }));
    const { file: calibrated, temperature } = await calibrateNet(file, unseen, words);
    expect(temperature).toBeGreaterThan(1.5);
    const space = await openWorkspace();
    const before = createParser(space, openNet(space, file), words)(guessed);
    const after = createParser(space, openNet(space, calibrated), words)(guessed);
    expect(after.map(({ heads }) => heads)).toEqual(before.map(({ heads }) => heads));
    expect(after.map(({ xpos }) => xpos)).toEqual(before.map(({ xpos }) => xpos));
    const mean = (parsed: typeof after) => {
      const all = parsed.flatMap(({ confidence }) => confidence);
      return all.reduce((sum, one) => sum + one, 0) / all.length;
    };
    expect(mean(after)).toBeLessThan(mean(before) - 0.005);
  });
});

describe("coarsenNet()", () => {
  test("makes a file that zips better and parses alike what is plain", async () => {
    const coarse = coarsenNet(file);
    expect(gzipSync(coarse).length).toBeLessThan(0.9 * gzipSync(file).length);
    const space = await openWorkspace();
    const parsed = createParser(space, openNet(space, coarse), words)(guessed);
    const heads = OWN_TREES.map(({ gold }) => gold.map(({ head }) => head));
    const right = parsed.filter((one, index) => one.heads.join() === heads[index]?.join());
    expect(right.length).toBeGreaterThanOrEqual(OWN_TREES.length - 1);
  });
});

describe("createParser()", () => {
  test("parses a sentence alike whatever stands beside it, to the last bit", async () => {
    const space = await openWorkspace();
    const parse = createParser(space, openNet(space, file), words);
    const together = parse([...guessed, ...guessed.slice().reverse()]);
    guessed.forEach((sentence, index) => {
      expect(parse([sentence])).toEqual([together[index]]);
      expect(together[2 * guessed.length - 1 - index]).toEqual(together[index]);
    });
  });

  test("parses alike without WebAssembly, to the last bit", async () => {
    const space = await openWorkspace();
    const plain = createPlainWorkspace();
    expect(createParser(plain, openNet(plain, file), words)(guessed)).toEqual(
      createParser(space, openNet(space, file), words)(guessed),
    );
  });
});
