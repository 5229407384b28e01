import { unpackIntegers } from "../data/packed-integers.ts";
import { type Sections, section } from "../data/sections.ts";
import { type Relation, relationOf } from "./relation.ts";

/** Hypernyms and hyponyms by synset, and which synsets are instances. */
export interface Hypernyms {
  readonly up: Relation;
  readonly down: () => Relation;
  isInstance(synset: number): boolean;
}

/** Decodes the hypernyms, which are stored by class; see the build script. */
export function openHypernyms(sections: Sections, classes: Uint8Array): Hypernyms {
  const targets = unpackIntegers(sections, "hypernyms.of");
  const size = classes.length;
  const order = inOrderOfClass(classes);
  const isUsed = section(sections, "hypernyms.used.0", Uint8Array);
  const counts = section(sections, "hypernyms.count.0", Uint8Array);
  const used = new Uint32Array(size);
  const instances = new Uint8Array(size);
  const from = new Uint32Array(targets.length);
  let usedCount = 0;
  let at = 0;
  for (let index = 0; index < size; index++) {
    const synset = order[index] ?? 0;
    if (isUsed[synset] === 1) used[usedCount++] = synset;
    const count = counts[index] ?? 0;
    instances[synset] = count & 1;
    for (let left = count >>> 1; left > 0; left--) from[at++] = synset;
  }
  const to = targets.map((number) => used[number] ?? 0);
  return {
    up: relationOf(size, from, to),
    down: () => relationOf(size, to, from),
    isInstance: (synset) => instances[synset] === 1,
  };
}

/** Synsets by class, in a class by number. */
function inOrderOfClass(classes: Uint8Array): Uint32Array {
  const next = new Uint32Array(257);
  for (const name of classes) next[name + 1] = (next[name + 1] ?? 0) + 1;
  for (let i = 1; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const order = new Uint32Array(classes.length);
  for (let synset = 0; synset < classes.length; synset++) {
    const name = classes[synset] ?? 0;
    const at = next[name] ?? 0;
    order[at] = synset;
    next[name] = at + 1;
  }
  return order;
}
