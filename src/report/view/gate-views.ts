import { GATES, type NotCompared } from "../../model/finding.ts";
import type { Reading } from "../../model/reading.ts";
import { shownText } from "../escape/shown-text.ts";
import type { ReportContext } from "./report-context.ts";
import type { GateView } from "./report-view.ts";
import { siglumRanges } from "./siglum-ranges.ts";

const readingText = (reading: Reading, context: ReportContext): string => {
  const columns = new Set(reading.support.map(({ narrative }) => context.columnOf(narrative)));
  const sigla = siglumRanges([...columns].sort((left, right) => left - right));
  return `${shownText(reading.label, "label")} (${sigla.join(" ")})`;
};

const sentence = (pair: NotCompared, context: ReportContext): string => {
  // One locus stands for both readings, two have one each.
  const sides = pair.readings.map((reading, index) => {
    const locus = pair.loci[index];
    const text = readingText(reading, context);
    if (locus === undefined) return text;
    return `${context.eventName(locus.event)}, ${context.slotLabel(locus)}: ${text}`;
  });
  return `${sides.join(" against ")}; ${shownText(pair.reason, "sentence")}`;
};

/**
 * The pairs that were not compared, counted by the gate that stopped them, in the order of the
 * gates; gates that stopped none are left out.
 *
 * @param limit - How many pairs a gate are shown, 0 or more.
 */
export const gateViews = (context: ReportContext, limit: number): readonly GateView[] =>
  GATES.map((gate) => {
    const pairs = context.comparison.notCompared.filter((pair) => pair.gate === gate);
    const examples = pairs.slice(0, limit).map((pair) => sentence(pair, context));
    return { gate, count: pairs.length, examples };
  }).filter(({ count }) => count > 0);
