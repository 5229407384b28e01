import { compareText } from "../../align/compare-text.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { FramingLabel } from "../../model/framing.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import { uncounted } from "./uncounted.ts";
import type { ChargeOf } from "./word-charges.ts";

/** An entity of an account, and whether its words only point at it. */
export interface NamedEntity {
  readonly entity: EntityId;
  readonly pointing: boolean;
}

/**
 * The names that an account gives some of its entities: its mentions, and the labels of participants
 * that are none of them. Linear in both.
 *
 * @returns Most used first, then by label.
 */
export function collectLabels(
  narrative: Narrative,
  named: readonly NamedEntity[],
  chargeOf: ChargeOf,
): readonly FramingLabel[] {
  const found = new Map<string, Omit<FramingLabel, "words" | "valence" | "loaded">>();
  for (const { entity: id, pointing } of named) {
    const mentions = narrative.entities.find((one) => one.id === id)?.mentions ?? [];
    for (const { label, scareQuoted, evidence } of mentions) {
      const count = Math.max(1, evidence.length);
      add(found, bareLabel(label), {
        count,
        scareQuoted: scareQuoted ? count : 0,
        evidence,
        pointing,
      });
    }
    const mentioned = new Set(mentions.map(({ label }) => labelKey(label)));
    for (const { participants } of narrative.claims) {
      for (const { entity, label, evidence } of participants) {
        if (entity !== id || mentioned.has(labelKey(label))) continue;
        add(found, bareLabel(label), { count: 1, scareQuoted: 0, evidence, pointing });
      }
    }
  }
  return [...found.values()]
    .map((one) => ({ ...one, ...chargeOf(one.label) }))
    .map(({ label, count, scareQuoted, words, valence, loaded, pointing, evidence }) => ({
      label,
      count,
      scareQuoted,
      words,
      valence,
      loaded,
      pointing,
      evidence,
    }))
    .sort((left, right) => right.count - left.count || compareText(left.label, right.label));
}

function add(
  found: Map<string, Omit<FramingLabel, "words" | "valence" | "loaded">>,
  label: string,
  more: Pick<FramingLabel, "count" | "scareQuoted" | "pointing" | "evidence">,
): void {
  const key = labelKey(label);
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, { label, ...more, evidence: distinct(more.evidence) });
    return;
  }
  found.set(key, {
    label: known.label,
    count: known.count + more.count,
    scareQuoted: known.scareQuoted + more.scareQuoted,
    pointing: known.pointing && more.pointing,
    evidence: distinct([...known.evidence, ...more.evidence]),
  });
}

function distinct(spans: readonly EvidenceSpan[]): readonly EvidenceSpan[] {
  return [...new Map(spans.map((one) => [`${one.start} ${one.quote}`, one])).values()];
}

/** Without an article, and without what says how many: a number is no framing. */
export function bareLabel(label: string): string {
  return uncounted(label).replace(/^(?:the|an?)\s+/iu, "");
}

/** Equal for labels that differ in capitals, apostrophes, articles and numbers. */
export function labelKey(label: string): string {
  return bareLabel(label).toLowerCase().replaceAll("’", "'");
}
