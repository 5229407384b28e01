import { lazily } from "../../../model/schema/lazily.ts";
import { unpackIntegers } from "../data/packed-integers.ts";
import { type Sections, section } from "../data/sections.ts";
import { type Relation, relationOf } from "./relation.ts";

/** Hypernyms and hyponyms by synset, and which synsets are instances. */
export interface Hypernyms {
  readonly up: Relation;
  readonly down: () => Relation;
  isInstance(synset: number): boolean;
}

/**
 * Decodes the hypernyms, which are stored by class; see the build script. Which synsets are
 * instances is decoded by itself: lemmas and tags ask for nothing else.
 */
export function openHypernyms(sections: Sections, classes: Uint8Array): Hypernyms {
  const order = inOrderOfClass(classes);
  const counts = section(sections, "hypernyms.count.0", Uint8Array);
  const instances = new Uint8Array(classes.length);
  for (let index = 0; index < order.length; index++) {
    instances[order[index] as number] = (counts[index] as number) & 1;
  }
  const pairs = lazily(() => readPairs(sections, order, counts));
  const up = lazily(() => relationOf(classes.length, pairs().from, pairs().to));
  return {
    up: (synset) => up()(synset),
    down: () => relationOf(classes.length, pairs().to, pairs().from),
    isInstance: (synset) => instances[synset] === 1,
  };
}

/** Synsets and their hypernyms, side by side. */
function readPairs(sections: Sections, order: Uint32Array, counts: Uint8Array) {
  const targets = unpackIntegers(sections, "hypernyms.of");
  const isUsed = section(sections, "hypernyms.used.0", Uint8Array);
  const used = new Uint32Array(order.length);
  const from = new Uint32Array(targets.length);
  let usedCount = 0;
  let at = 0;
  for (let index = 0; index < order.length; index++) {
    const synset = order[index] ?? 0;
    if (isUsed[synset] === 1) used[usedCount++] = synset;
    for (let left = (counts[index] ?? 0) >>> 1; left > 0; left--) from[at++] = synset;
  }
  return { from, to: targets.map((number) => used[number] ?? 0) };
}

/** Synsets by class, in a class by number. */
function inOrderOfClass(classes: Uint8Array): Uint32Array {
  const next = new Uint32Array(257);
  for (let synset = 0; synset < classes.length; synset++) {
    const after = (classes[synset] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let i = 1; i < next.length; i++) next[i] = (next[i] as number) + (next[i - 1] as number);
  const order = new Uint32Array(classes.length);
  for (let synset = 0; synset < classes.length; synset++) {
    const name = classes[synset] as number;
    const at = next[name] as number;
    order[at] = synset;
    next[name] = at + 1;
  }
  return order;
}
