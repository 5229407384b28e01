import type { BlockContent, RootContent } from "mdast";
import type { FindingView } from "../view/report-view.ts";
import { bulletList, paragraph } from "./nodes.ts";

const field = (name: string, value: string): BlockContent[] => [paragraph(`${name}: ${value}`)];

/**
 * Why it was flagged, by which rule, and what that takes for granted.
 *
 * @param before - Told first: a name and a text each.
 */
export const reasonNodes = (
  { explanation, rule, assumptions }: FindingView,
  before: readonly (readonly [name: string, text: string])[] = [],
): RootContent =>
  bulletList([
    ...before.map(([name, value]) => field(name, value)),
    field("Why", explanation),
    field("Rule", rule),
    ...assumptions.map((assumption) => field("Assumes", assumption)),
  ]);
