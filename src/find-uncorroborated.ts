import { describeUncorroborated } from "./assertions/describe-uncorroborated.ts";
import {
  selectUncorroborated,
  type UncorroboratedReading,
} from "./assertions/select-uncorroborated.ts";
import type { Telling, TellingReader } from "./assertions/telling.ts";
import type { CompareOptions } from "./compare.ts";
import { compareDraft } from "./compare-draft.ts";
import type { OriginTraceOptions } from "./corroborate/origins/create-origin-trace.ts";
import { knowledge as declareKnowledge } from "./knowledge/knowledge-builder.ts";
import { checkChoices } from "./model/check/check-choices.ts";
import { checkOptions, type OptionKeys } from "./model/check/check-options.ts";
import { ONE_VOICE } from "./model/dependence.ts";
import { ROLES } from "./model/role.ts";
import { EVENT_SLOTS, type Slot } from "./model/slot.ts";

/**
 * Options of {@link findUncorroborated}: those of `compare`, what `findCorroborations` is told of who
 * depends on whom, and these.
 */
export interface FindUncorroboratedOptions
  extends CompareOptions,
    Pick<OriginTraceOptions, "dependences" | "oneVoice"> {
  /**
   * Reads texts and documents: `await createReader()` of `rashomon/english`.
   *
   * @defaultValue none: all must be narratives
   */
  readonly reader?: TellingReader;
  /**
   * How many independent origins must say the same, an integer from 1.
   *
   * @defaultValue `1`
   */
  readonly minOrigins?: number;
  /**
   * What has to be said by others. Names and places are said in many ways of which none is wrong, so
   * that more slots ask for more than most drafts can give.
   *
   * @defaultValue `["occurrence", "quantity"]`: what happened, and the figures
   */
  readonly slots?: readonly Slot[];
}

/** What a draft says and too few of its sources say. */
export interface DraftUncorroborated {
  /** In the order of the table; empty when all is said by enough. */
  readonly readings: readonly UncorroboratedReading[];
  /** All of it in words; `""` when all is said by enough. */
  readonly message: string;
}

const KEYS: OptionKeys<FindUncorroboratedOptions> = {
  knowledge: true,
  lexicon: true,
  sameEvent: true,
  detectors: true,
  minScore: true,
  entailment: true,
  dependences: true,
  oneVoice: true,
  reader: true,
  minOrigins: true,
  slots: true,
};

/**
 * Finds what a draft commits itself to and too few independent origins among its sources say. What it
 * passes on as alleged, possible or planned needs nobody else. Origins are counted as everywhere:
 * two accounts that go back to one source are one, and so are two that copy each other where
 * `dependences` say so. Those name accounts by id: read texts first, then ask `findTextReuse`.
 *
 * It does not say that anything is wrong: a scoop is corroborated by nobody.
 *
 * @param draft - An account, the accounts of one article, a document or a text.
 * @param sources - One such telling, or several.
 * @param options - See {@link FindUncorroboratedOptions}.
 * @throws RangeError when `minOrigins` is no integer from 1, and what `findContradictions` throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { findUncorroborated, narrative } from "rashomon";
 *
 * const told = (source: string, quantity: number) =>
 *   narrative({
 *     source,
 *     claims: [{ predicate: "kill", patient: "people", quantity, place: "Lorn", time: "2024-05-04" }],
 *   });
 * const { readings } = findUncorroborated(told("our draft", 12), [told("Police", 12)], {
 *   minOrigins: 2,
 * });
 * assert.deepEqual(readings.map(({ origins }) => origins), [["Police"]]);
 * ```
 */
export function findUncorroborated(
  draft: Telling,
  sources: Telling | readonly Telling[],
  options: FindUncorroboratedOptions = {},
): DraftUncorroborated {
  const {
    reader,
    minOrigins = 1,
    slots = ["occurrence", "quantity"],
    dependences = [],
    oneVoice = ONE_VOICE,
    ...others
  } = checkOptions(options, "find what is uncorroborated", KEYS);
  checkChoices("find what is uncorroborated", "slots", slots, [...EVENT_SLOTS, ...ROLES]);
  if (!Number.isSafeInteger(minOrigins) || minOrigins < 1) {
    throw new RangeError(
      `Cannot count origins: minOrigins is ${minOrigins}, not an integer from 1`,
    );
  }
  const compared = compareDraft(draft, sources, reader, others);
  const readings = selectUncorroborated(compared.comparison, {
    draft: compared.draft,
    slots,
    minOrigins,
    origins: { knowledge: others.knowledge ?? declareKnowledge(), dependences, oneVoice },
  });
  return {
    readings,
    message:
      readings.length === 0 ? "" : describeUncorroborated(readings, compared.draft, minOrigins),
  };
}
