import { countOf } from "../view/count-of.ts";
import type { GateView } from "../view/report-view.ts";
import { sectionHeading } from "./section-heading.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const gateBlock = ({ gate, count, examples }: GateView, style: TextStyle): string[] => [
  ...wrapLines(`${style.paint("heading", gate)}: ${countOf(count, "pair")}`, style.width, "", "  "),
  ...examples.flatMap((example) => wrapLines(example, style.width, "  • ", "    ")),
  ...(examples.length > 0 && examples.length < count
    ? wrapLines(`and ${count - examples.length} more`, style.width, "    ")
    : []),
];

/** Pairs that were not compared, counted by the gate that stopped them, with examples. */
export const gateLines = (gates: readonly GateView[], style: TextStyle): readonly string[] => [
  ...sectionHeading("Not compared", "what stopped a pair of readings or events", style),
  ...gates.flatMap((gate) => gateBlock(gate, style)),
];
