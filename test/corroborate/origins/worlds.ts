import { fc } from "@fast-check/vitest";
import type { Narrative } from "../../../src/model/narrative.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { SourceInput } from "../../../src/model/narrative-builder/part-inputs.ts";

/**
 * Somebody who says something. Whom a teller has it from, and so where it comes from in the end, is
 * fixed before any account is written: the answer is known without tracing a chain.
 */
interface Teller {
  readonly name: string;
  readonly anonymous: boolean;
  /** Indexes of whom it cites; none for an origin. */
  readonly from: readonly number[];
  /** Indexes of the origins it goes back to. */
  readonly origins: ReadonlySet<number>;
  /** How many links it has to its furthest origin, itself included. */
  readonly depth: number;
  /** Anonymous ones are cited by one outlet only. */
  cited: boolean;
}

/** Accounts of one event, and what they come to. */
export interface World {
  readonly accounts: readonly Narrative[];
  /** By origin, in the order of their making: name, and the accounts that go back to it, sorted. */
  readonly expected: readonly { readonly origin: string; readonly narratives: readonly string[] }[];
  /** Accounts that go back to nobody, sorted. */
  readonly circular: readonly string[];
  readonly deepest: number;
}

/** Random choices, made by fast-check. */
type Choose = (below: number) => number;

const DEEPEST = 6;
const DESCRIPTIONS = ["unnamed sources", "residents", "officials"] as const;
const SYLLABLES = ["ba", "ko", "ze", "lu", "mi", "ra", "to", "vi", "xo", "qua"] as const;

/** A proper name like no word: "Bakoze". */
export function nameAt(index: number): string {
  const letters = [...String(index).padStart(3, "0")].map((digit) => SYLLABLES[Number(digit)]);
  const name = letters.join("");
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/** Worlds of 1-4 origins and up to two loops, chains of 1-6 links, forks, and anonymous links. */
export function worlds(): fc.Arbitrary<World> {
  return fc.array(fc.nat({ max: 999 }), { minLength: 120, maxLength: 120 }).map((numbers) => {
    let next = 0;
    return toWorld((below) => {
      next += 1;
      return (numbers[next % numbers.length] as number) % below;
    });
  });
}

function toWorld(choose: Choose): World {
  const tellers: Teller[] = [];
  const named = (from: readonly number[], origins: ReadonlySet<number>): Teller => {
    const depth = 1 + Math.max(0, ...from.map((index) => tellers[index]?.depth ?? 0));
    return { name: nameAt(tellers.length), anonymous: false, from, origins, depth, cited: false };
  };
  for (let left = 1 + choose(4); left > 0; left -= 1) addOrigin(tellers, named, choose);
  for (let left = choose(3); left > 0; left -= 1) addLoop(tellers, named, choose);
  for (let left = choose(10); left > 0; left -= 1) addRelay(tellers, named, choose);
  return writeAccounts(tellers, choose);
}

type Named = (from: readonly number[], origins: ReadonlySet<number>) => Teller;

/** A named origin, or an anonymous one with the outlet that alone cites it. */
function addOrigin(tellers: Teller[], named: Named, choose: Choose): void {
  const index = tellers.length;
  const origins = new Set([index]);
  if (choose(3) > 0) {
    tellers.push(named([], origins));
    return;
  }
  const name = DESCRIPTIONS[choose(DESCRIPTIONS.length)] as string;
  tellers.push({ ...named([], origins), name, anonymous: true, cited: true });
  tellers.push(named([index], origins));
}

/** Tellers who cite each other in a circle; now and then one of them also cites somebody outside. */
function addLoop(tellers: Teller[], named: Named, choose: Choose): void {
  const first = tellers.length;
  const size = 2 + choose(4);
  const outside = choose(2) === 0 ? null : pick(tellers, first, choose);
  const origins = outside === null ? new Set<number>() : (tellers[outside] as Teller).origins;
  for (let at = 0; at < size; at += 1) {
    const next = first + ((at + 1) % size);
    const from = at === 0 && outside !== null ? [next, outside] : [next];
    tellers.push({ ...named([], origins), from, depth: DEEPEST });
  }
}

/** One who cites somebody, or two; now and then through a go-between without a name. */
function addRelay(tellers: Teller[], named: Named, choose: Choose): void {
  const count = tellers.length;
  let from = pick(tellers, count, choose);
  if (from === null) return;
  const origins = (index: number) => (tellers[index] as Teller).origins;
  if (choose(4) === 0 && (tellers[from] as Teller).depth < DEEPEST - 1) {
    const name = `${DESCRIPTIONS[choose(DESCRIPTIONS.length)]} of ${nameAt(900 + count)}`;
    tellers.push({ ...named([from], origins(from)), name, anonymous: true, cited: true });
    from = count;
  }
  const other = choose(3) === 0 ? pick(tellers, count, choose) : null;
  const both = other === null || other === from ? [from] : [from, other];
  tellers.push(named(both, new Set(both.flatMap((index) => [...origins(index)]))));
}

/** Somebody who can be cited: with a name, and not too deep. */
function pick(tellers: readonly Teller[], count: number, choose: Choose): number | null {
  const index = choose(count);
  const teller = tellers[index] as Teller;
  return teller.anonymous || teller.depth >= DEEPEST ? null : index;
}

/** Every link is told once; then come accounts that stop short of whom their source has it from. */
function writeAccounts(tellers: readonly Teller[], choose: Choose): World {
  const paths: number[][] = [];
  for (const [index, { from, cited }] of tellers.entries()) {
    for (const to of from) paths.push([...upTo(tellers, index), to]);
    if (from.length === 0 && !cited) paths.push([index]);
  }
  const bases = paths.length;
  for (let left = choose(8); left > 0; left -= 1) {
    const path = paths[choose(bases)] as number[];
    paths.push(path.slice(0, 1 + choose(path.length)), walk(tellers, path, choose));
  }
  const usable = paths.filter((path) => !tellers[path[0] as number]?.anonymous);
  const ends = new Map<string, Teller>();
  const accounts = usable.map((path, index) => {
    const id = `n${index}`;
    ends.set(id, tellers[path.at(-1) as number] as Teller);
    return write(
      id,
      path.map((at) => tellers[at] as Teller),
      choose,
    );
  });
  const ids = [...ends.keys()].sort();
  const of = (wanted: (teller: Teller) => boolean) =>
    ids.filter((id) => wanted(ends.get(id) as Teller));
  return {
    accounts,
    expected: tellers.flatMap(({ name, from }, index) =>
      from.length > 0 ? [] : [{ origin: name, narratives: of((one) => one.origins.has(index)) }],
    ),
    circular: of((one) => one.origins.size === 0),
    deepest: Math.max(...usable.map(({ length }) => length)),
  };
}

/** An anonymous teller is told of through the one who cites it, so the path starts there. */
function upTo(tellers: readonly Teller[], index: number): readonly number[] {
  if (!tellers[index]?.anonymous) return [index];
  const outlet = tellers.findIndex(({ from }) => from.includes(index));
  return [outlet, index];
}

/** Goes on along who has it from whom, as far as chance will have it, and round no loop twice. */
function walk(tellers: readonly Teller[], start: readonly number[], choose: Choose): number[] {
  const path = [...start];
  while (path.length < DEEPEST && choose(5) > 0) {
    const { from } = tellers[path.at(-1) as number] as Teller;
    const next = from[choose(Math.max(1, from.length))];
    if (next === undefined || path.includes(next)) break;
    path.push(next);
  }
  return path;
}

const CLAIM = {
  predicate: "capture",
  agent: "Rovers",
  theme: "the bridge",
  event: "bridge",
} as const;

/** The chain stands above the account, or in part in its claim. */
function write(id: string, path: readonly Teller[], choose: Choose): Narrative {
  const sources = path.map(
    ({ name, anonymous }): SourceInput => ({
      name: anonymous || choose(3) > 0 ? name : `the ${name}`,
      anonymous,
    }),
  );
  const split = choose(path.length);
  const [own, rest] = [sources.slice(0, split + 1), sources.slice(split + 1)];
  const told = { source: own.at(-1) as SourceInput, via: own.slice(0, -1) };
  const claim =
    rest.length === 0
      ? CLAIM
      : { ...CLAIM, source: rest.at(-1) as SourceInput, via: rest.slice(0, -1) };
  return narrative({ id, ...told, claims: [claim] });
}
