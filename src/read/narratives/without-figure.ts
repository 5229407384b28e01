import type { QuantityMention } from "../quantities/quantity-mention.ts";

/**
 * A label without the figure in front of it: "at least 25 people" are "people", and how many is said
 * by the claim's quantity. A label that is nothing but a figure stays.
 */
export function withoutFigure(label: string, figures: readonly QuantityMention[]): string {
  for (const { quantity } of figures) {
    const { of, label: figure } = quantity;
    const isCounted = label.length > of.length && label.toLowerCase().endsWith(of.toLowerCase());
    if (isCounted) return label.slice(-of.length);
    const rest = label.toLowerCase().startsWith(figure.toLowerCase())
      ? label.slice(figure.length).trimStart()
      : "";
    if (rest !== "") return rest;
  }
  return label;
}
