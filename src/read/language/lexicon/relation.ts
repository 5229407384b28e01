import { sumUp, unpackIntegers, unzigzag } from "../data/packed-integers.ts";
import type { Sections } from "../data/sections.ts";

/** From every number (of a sense or synset) to those that it points to, in order. */
export type Relation = (from: number) => readonly number[];

/** Pairs as a relation: two arrays, so that a look-up takes constant time and no Map. */
export function relationOf(size: number, from: Uint32Array, to: Uint32Array): Relation {
  const starts = new Uint32Array(size + 1);
  for (const source of from) starts[source + 1] = (starts[source + 1] ?? 0) + 1;
  sumUp(starts);
  const filled = starts.slice();
  const targets = new Uint32Array(to.length);
  for (let i = 0; i < from.length; i++) {
    const source = from[i] ?? 0;
    const at = filled[source] ?? 0;
    targets[at] = to[i] ?? 0;
    filled[source] = at + 1;
  }
  return (source) => {
    const start = starts[source] ?? 0;
    const end = starts[source + 1] ?? 0;
    return start < end ? [...targets.subarray(start, end)] : [];
  };
}

/** Pairs that go both ways, stored from low to high. */
export function openSymmetric(sections: Sections, name: string, size: number): Relation {
  const low = sumUp(unpackIntegers(sections, `${name}.from`));
  const high = unpackIntegers(sections, `${name}.to`).map((step, i) => step + (low[i] ?? 0));
  return relationOf(size, joined(low, high), joined(high, low));
}

/** Pairs that go one way. */
export function openDirected(sections: Sections, name: string, size: number): Relation {
  const from = sumUp(unpackIntegers(sections, `${name}.from`));
  const to = unpackIntegers(sections, `${name}.to`);
  return relationOf(
    size,
    from,
    to.map((step, i) => (from[i] ?? 0) + unzigzag(step)),
  );
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
