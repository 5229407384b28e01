import { createIsCorrected } from "../../corroborate/create-is-corrected.ts";
import {
  type OriginTraceOptions,
  traceOrigins,
} from "../../corroborate/origins/create-origin-trace.ts";
import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import type { AlignmentRow } from "../../model/alignment.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Comparison } from "../../model/comparison.ts";
import { ONE_VOICE } from "../../model/dependence.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Support } from "../../model/reading.ts";
import type { WeighedReadings } from "../../model/weighed-readings.ts";
import { gradeOf } from "./grade-of.ts";
import { nameOrigins, nameSources, type VoiceNames } from "./name-voices.ts";
import type { SourcedValue } from "./sourced-value.ts";
import { type WeighReadingsOptions, weighReadings } from "./weigh-readings.ts";

/** Options of {@link weighComparison}. */
export interface WeighComparisonOptions
  extends Pick<WeighReadingsOptions, "methods" | "iterations" | "minSources">,
    Pick<OriginTraceOptions, "dependences" | "oneVoice"> {
  /**
   * What says which place lies in which; give what the accounts were compared with.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
  /**
   * `true`: accounts that go back to one origin count once, as one source under the name of that
   * origin, whether a chain says so or the accounts show it (copied text, shared errors: what is
   * given as `dependences`). `false`: one named source counts once, and that is all.
   *
   * @defaultValue `false`
   */
  readonly independent?: boolean;
}

const KEYS: OptionKeys<WeighComparisonOptions> = {
  methods: true,
  iterations: true,
  minSources: true,
  knowledge: true,
  dependences: true,
  oneVoice: true,
  independent: true,
};

/**
 * Weighs the readings of a comparison: {@link weighReadings} over the rows of its table. An item is
 * a locus (by its id), a value a reading (by its key), a source a voice: two accounts that go back
 * to one named source count once. What a source has corrected since is kept as improbable (credibility
 * 5).
 *
 * Grades of a source and of its information are the priors. Where one voice gives several readings
 * of a locus, several may be true there; places lie in places. How a claim is hedged is not
 * weighed. Who copied whom is what `accu-copy` finds, unless `independent` says that copies are to be
 * counted once from the start. Over a few accounts no method can tell who is reliable: belief is
 * then the vote in other numbers.
 *
 * Linear in the supports of all readings, but for pairs of places in a row.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link WeighComparisonOptions}.
 * @throws TypeError for what is no comparison and when `options` are no object, RangeError as {@link weighReadings} does.
 * @example Who held the bridge
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, narrative, weighComparison } from "rashomon";
 *
 * const told = (source: string, agent: string) =>
 *   narrative({ source, claims: [{ predicate: "capture", agent, theme: "the bridge", event: "b" }] });
 * const comparison = compare([told("A", "Rovers"), told("B", "Rovers"), told("C", "Guards")]);
 * const { items } = weighComparison(comparison);
 * const who = items.find(({ item }) => item.endsWith("agent"));
 * assert.deepEqual(who?.readings.map(({ sources }) => sources.length), [2, 1]);
 * ```
 */
export function weighComparison(
  comparison: Comparison,
  options: WeighComparisonOptions = {},
): WeighedReadings {
  const {
    knowledge = declareKnowledge(),
    independent = false,
    dependences = [],
    oneVoice = ONE_VOICE,
    ...rest
  } = checkOptions(options, "weigh a comparison", KEYS);
  checkIsComparison(comparison, "weigh a comparison");
  const base = createKnowledgeBase(knowledge);
  const { rows } = comparison.alignment;
  const byId = new Map(comparison.narratives.map((one) => [one.id, one]));
  const severalAt = new Set(rows.filter(hasSeveral).map(({ locus }) => locus.id as string));
  const around = new Map(rows.map((row) => [row.locus.id as string, placesAround(row, base)]));
  const voicesOf = independent
    ? nameOrigins(traceOrigins(comparison, base, { dependences, oneVoice }))
    : nameSources;
  return weighReadings(
    rows.flatMap((row) => toClaims(row, byId, voicesOf)),
    {
      ...rest,
      several: (item) => severalAt.has(item),
      broader: (value, item) => around.get(item)?.get(value) ?? [],
    },
  );
}

function toClaims(
  row: AlignmentRow,
  byId: ReadonlyMap<string, Narrative>,
  voicesOf: VoiceNames,
): readonly SourcedValue[] {
  const isCorrected = createIsCorrected(row);
  return row.readings.flatMap(({ key, support }) => {
    const voices = voicesOf(support);
    return support.map((one, index): SourcedValue => {
      const claim = { source: voices[index] ?? one.sourceKey, item: row.locus.id, value: key };
      const prior = gradeOf(one, byId.get(one.narrative), isCorrected(one));
      return prior === null ? claim : { ...claim, prior };
    });
  });
}

/** `true` when one voice gives several readings at once, of which none is a place around another. */
function hasSeveral({ readings }: AlignmentRow): boolean {
  if (readings.some(({ value }) => value.type === "place")) return false;
  const voices = readings.flatMap(({ support }) => [...new Set(support.map(voice))]);
  return new Set(voices).size < voices.length;
}

function voice({ narrative, sourceKey }: Support): string {
  return JSON.stringify([narrative, sourceKey]);
}

/** By reading: the readings of the row that are places around it. */
function placesAround(
  { readings }: AlignmentRow,
  base: KnowledgeBase,
): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, readonly string[]>();
  for (const { key, value } of readings) {
    if (value.type !== "place") continue;
    const wider = readings.filter(
      (other) =>
        other.value.type === "place" &&
        base.relatePlaces(value.place, other.value.place).relation === "narrower",
    );
    around.set(
      key,
      wider.map((other) => other.key),
    );
  }
  return around;
}
