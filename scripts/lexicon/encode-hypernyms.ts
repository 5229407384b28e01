import { packIntegers } from "../../src/read/language/data/packed-integers.ts";
import type { Sections } from "../../src/read/language/data/sections.ts";
import type { ArrangedWordNet } from "./arrange-senses.ts";

/**
 * Hypernyms of all synsets, by lexicographer class: a hypernym mostly has the class of its synset,
 * so that its number among the hypernyms of all classes has a high byte that seldom changes.
 *
 * "hypernyms.used" marks the synsets that are one; "hypernyms.count" has twice their number, plus 1
 * for a synset that is an instance (Kabul is one of a national capital). Five synsets are both in
 * WordNet, by mistake; they are instances here.
 */
export function encodeHypernyms(net: ArrangedWordNet): Sections {
  const classOf = (synset: number) => net.synsets[synset]?.file ?? 0;
  const byClass = (a: number, b: number) => classOf(a) - classOf(b) || a - b;
  const order = [...net.synsets.keys()].sort(byClass);
  const hypernyms = order.map((synset) => {
    const pointers = net.synsets[synset]?.pointers ?? [];
    const kinds = pointers.filter(({ symbol }) => symbol === "@");
    const instances = pointers.filter(({ symbol }) => symbol === "@i");
    return {
      isInstance: instances.length > 0,
      targets: [...kinds, ...instances].map((pointer) => net.synsetOf(pointer.synset)),
    };
  });
  const used = [...new Set(hypernyms.flatMap(({ targets }) => targets))].sort(byClass);
  const numbers = new Map(used.map((synset, index) => [synset, index]));
  return {
    ...packIntegers(
      "hypernyms.used",
      net.synsets.map((_, synset) => (numbers.has(synset) ? 1 : 0)),
    ),
    ...packIntegers(
      "hypernyms.count",
      hypernyms.map(({ isInstance, targets }) => 2 * targets.length + (isInstance ? 1 : 0)),
    ),
    ...packIntegers(
      "hypernyms.of",
      hypernyms.flatMap(({ targets }) => targets.map((target) => numbers.get(target) ?? 0)),
    ),
  };
}
