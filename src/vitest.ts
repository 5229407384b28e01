// Only so that the augmentation below finds its module.
import type {} from "vitest";
import type { Telling } from "./assertions/telling.ts";
import {
  type FindContradictionsOptions,
  type FindUncorroboratedOptions,
  findContradictions,
  findUncorroborated,
} from "./index.ts";

export type { Telling, TellingReader } from "./assertions/telling.ts";
export {
  assertCorroborated as expectCorroborated,
  assertNoContradiction as expectNoContradiction,
  type FindContradictionsOptions,
  type FindUncorroboratedOptions,
} from "./index.ts";

/** What a matcher gives back, in Vitest and in Jest. */
export interface MatcherResult {
  readonly pass: boolean;
  /** What is shown when the assertion fails. */
  readonly message: () => string;
}

/**
 * For `expect.extend(contradictionMatchers)`, in a file of setup or of tests. `toBeConsistentWith`
 * passes when the draft contradicts none of its sources, `toContradict` when it contradicts one, and
 * `toBeCorroboratedBy` when enough independent origins say what it says.
 */
// No interface: `expect.extend` takes what may have any name for a key, which interfaces may not.
export type ContradictionMatchers = Readonly<
  Record<"toBeConsistentWith" | "toContradict", ContradictionMatcher> &
    Record<"toBeCorroboratedBy", CorroborationMatcher>
>;

/** One of {@link ContradictionMatchers}. */
export type CorroborationMatcher = (
  draft: Telling,
  sources: Telling | readonly Telling[],
  options?: FindUncorroboratedOptions,
) => MatcherResult;

/** One of {@link ContradictionMatchers}. */
export type ContradictionMatcher = (
  draft: Telling,
  sources: Telling | readonly Telling[],
  options?: FindContradictionsOptions,
) => MatcherResult;

const NOTHING = "The draft does not contradict its sources: nothing was found";

/**
 * Matchers for Vitest: `expect(draft).toBeConsistentWith(sources, options)`, `toContradict` and
 * `toBeCorroboratedBy`. Hand them to `expect.extend` once; importing them changes nothing.
 */
export const contradictionMatchers: ContradictionMatchers = {
  toBeConsistentWith: (draft, sources, options) => {
    const { findings, message } = findContradictions(draft, sources, options);
    return {
      pass: findings.length === 0,
      message: () => message || NOTHING,
    };
  },
  toContradict: (draft, sources, options) => {
    const { findings, message } = findContradictions(draft, sources, options);
    return {
      pass: findings.length > 0,
      message: () => message || NOTHING,
    };
  },
  toBeCorroboratedBy: (draft, sources, options) => {
    const { readings, message } = findUncorroborated(draft, sources, options);
    return {
      pass: readings.length === 0,
      message: () => message || "Enough independent origins say what the draft says",
    };
  },
};

declare module "vitest" {
  // The parameter is named as Vitest names it, or the two would not be one interface.
  // biome-ignore lint/suspicious/noExplicitAny: as Vitest has it.
  interface Matchers<T = any> {
    /** The draft contradicts none of its sources. */
    toBeConsistentWith(
      sources: Telling | readonly Telling[],
      options?: FindContradictionsOptions,
    ): void;
    /** The draft contradicts at least one of its sources. */
    toContradict(sources: Telling | readonly Telling[], options?: FindContradictionsOptions): void;
    /** Enough independent origins among the sources say what the draft says. */
    toBeCorroboratedBy(
      sources: Telling | readonly Telling[],
      options?: FindUncorroboratedOptions,
    ): void;
  }
}
