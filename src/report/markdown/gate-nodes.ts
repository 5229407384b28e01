import type { BlockContent, RootContent } from "mdast";
import { countOf } from "../view/count-of.ts";
import type { GateView } from "../view/report-view.ts";
import { bulletList, heading, paragraph } from "./nodes.ts";

const gateItem = ({ gate, count, examples }: GateView): BlockContent[] => {
  const rest = count - examples.length;
  const items = [...examples, ...(examples.length > 0 && rest > 0 ? [`and ${rest} more`] : [])].map(
    (example) => [paragraph(example)],
  );
  return [
    paragraph(`${gate}: ${countOf(count, "pair")}`),
    ...(items.length === 0 ? [] : [bulletList(items)]),
  ];
};

/** Pairs that were not compared, counted by the gate that stopped them, with examples. */
export const gateNodes = (gates: readonly GateView[]): readonly RootContent[] => [
  heading(2, "Not compared"),
  bulletList(gates.map(gateItem)),
];
