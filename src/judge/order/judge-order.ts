import { compareText } from "../../align/compare-text.ts";
import { toLocus } from "../../align/rows/build-rows.ts";
import type { Alignment } from "../../model/alignment.ts";
import type { NotCompared } from "../../model/finding.ts";
import type { EventId } from "../../model/ids.ts";
import type { Reading, Support } from "../../model/reading.ts";
import { compareAsOf } from "../gates/as-of.ts";
import type { JudgeContext } from "../judge-context.ts";
import type { FindingDraft } from "../to-finding.ts";
import { collectConstraints } from "./collect-constraints.ts";
import type { OrderConstraint } from "./constraint.ts";
import { minimalConflicts } from "./minimal-conflicts.ts";

/**
 * Finds what cannot be put in one order: for each statement of order that takes part in a conflict,
 * a smallest set of statements that cannot all hold. Every such set is one finding, its left side
 * the rest of the cycle and its right side the statement with the fewest voices.
 *
 * Articles tell of several attacks and killings, before and after each other, and their own
 * sequence is of others than the next one's: such sets stop at the first gate.
 *
 * @param alignment - With its `order` and `time` rows.
 * @param context - The judge's context.
 */
export function judgeOrder(
  alignment: Alignment,
  context: JudgeContext,
): { readonly drafts: readonly FindingDraft[]; readonly notCompared: readonly NotCompared[] } {
  const found = findCycles(alignment, context);
  const isOfArticles = (draft: FindingDraft): boolean => tellMuch(draft, context);
  return {
    drafts: found.filter((draft) => !isOfArticles(draft)),
    notCompared: found.filter(isOfArticles).map(({ locus, readings }) => ({
      gate: "G1 same event",
      loci: [locus],
      readings,
      reason: "articles tell of more than one such event, and may put others of them in order",
    })),
  };
}

function tellMuch({ readings }: FindingDraft, context: JudgeContext): boolean {
  const supports = readings.flatMap(({ support }) => support);
  return (
    supports.every(({ read }) => read) &&
    supports.some(({ narrative }) => context.tellsMuch(narrative))
  );
}

function findCycles(alignment: Alignment, context: JudgeContext): readonly FindingDraft[] {
  const constraints = collectConstraints(alignment, context);
  if (constraints.every((one) => one.fromTimes)) return [];
  const events = [...new Set(constraints.flatMap(({ first, second }) => [first, second]))].sort(
    compareText,
  );
  const indexOf = new Map(events.map((event, index) => [event, index]));
  const points = constraints.map(({ relation, first, second }) => ({
    relation,
    firstIndex: indexOf.get(first) ?? 0,
    secondIndex: indexOf.get(second) ?? 0,
  }));
  // What times alone exclude is a conflict of times, not of order.
  const asked = constraints.flatMap(({ fromTimes }, index) => (fromTimes ? [] : [index]));
  return minimalConflicts(events.length, points, asked).flatMap((conflict) =>
    toDraft(
      conflict.flatMap((index) => constraints[index] ?? []),
      context,
    ),
  );
}

function toDraft(
  cycle: readonly OrderConstraint[],
  context: JudgeContext,
): readonly FindingDraft[] {
  const sorted = [...cycle].sort(
    (left, right) => voices(left) - voices(right) || compareText(left.key, right.key),
  );
  const closing = sorted.find((one) => !one.fromTimes) ?? sorted[0];
  if (closing === undefined) return [];
  const rest = cycle.filter((one) => one !== closing);
  const events = [...new Set(cycle.flatMap(({ first, second }) => [first, second]))].sort(
    compareText,
  );
  const [home] = events;
  if (home === undefined || rest.length === 0) return [];
  const labels = events.map((event) => context.event(event).label);
  const locus = toLocus(home, context.event(home).label, "order", labels.join(", "));
  const readings = [toReading(rest, context), toReading([closing], context)];
  const [left, right] = readings.sort((one, other) => compareText(one.key, other.key));
  if (left === undefined || right === undefined) return [];
  const certain =
    cycle.every((one) => one.stated) && events.every((event) => isCertain(event, context));
  return [
    {
      kind: "order",
      verdict: isUpdate(left, right) ? "update" : certain ? "contradiction" : "tension",
      score: certain ? 0.85 : 0.4,
      self: new Set([...left.support, ...right.support].map(voiceKey)).size === 1,
      locus,
      readings: [left, right],
      rule: `orders of events that form a cycle: ${cycle.map((one) => inWords(one, context)).join("; ")}`,
      assumptions: assumptionsOf(cycle),
    },
  ];
}

/** One source that puts it in another order at a later time. */
function isUpdate(left: Reading, right: Reading): boolean {
  return left.support.every((one) =>
    right.support.every(
      (other) =>
        one.sourceKey === other.sourceKey && compareAsOf(one, other).relation === "different",
    ),
  );
}

function assumptionsOf(cycle: readonly OrderConstraint[]): readonly string[] {
  return [
    ...(cycle.some((one) => !one.stated)
      ? ["an order that the telling only suggests is meant"]
      : []),
    ...(cycle.some((one) => one.relation === "starts-before")
      ? ["a cause does not begin after its effect"]
      : []),
    ...(cycle.some((one) => one.fromTimes) ? ["the times given are on one clock"] : []),
  ];
}

function isCertain(event: EventId, context: JudgeContext): boolean {
  return context.event(event).match.strength === "certain";
}

function voices(constraint: OrderConstraint): number {
  return new Set(constraint.readings.flatMap((reading) => reading.support.map(voiceKey))).size;
}

function voiceKey(support: Support): string {
  return `${support.narrative}\u0000${support.sourceKey}`;
}

const WORDS = { before: "before", "starts-before": "no later than", during: "during" } as const;

function inWords({ relation, first, second }: OrderConstraint, context: JudgeContext): string {
  return `${context.event(first).label} ${WORDS[relation]} ${context.event(second).label}`;
}

function toReading(constraints: readonly OrderConstraint[], context: JudgeContext): Reading {
  const single = constraints.length === 1 ? constraints[0] : undefined;
  const relation = single?.relation ?? "before";
  return {
    key: constraints.map((one) => one.key).join(" & "),
    label: constraints.map((one) => inWords(one, context)).join(", "),
    value: {
      type: "order",
      relation,
      events: [...new Set(constraints.flatMap(({ first, second }) => [first, second]))],
      stated: constraints.every((one) => one.stated),
    },
    support: mergeSupport(
      constraints.flatMap((one) => one.readings.flatMap((reading) => reading.support)),
    ),
  };
}

/** One entry a voice, with the evidence of all its statements. */
function mergeSupport(supports: readonly Support[]): readonly Support[] {
  const merged = new Map<string, Support>();
  for (const support of supports) {
    const known = merged.get(voiceKey(support));
    merged.set(
      voiceKey(support),
      known === undefined
        ? support
        : {
            ...known,
            claims: [...new Set([...known.claims, ...support.claims])],
            evidence: [...known.evidence, ...support.evidence],
          },
    );
  }
  return [...merged.entries()]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, one]) => one);
}
