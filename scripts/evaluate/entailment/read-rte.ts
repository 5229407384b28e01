import { labelOf } from "./label-of.ts";
import { ENTAIL, type LabelledPair, NEUTRAL } from "./labelled-pair.ts";
import { readTable } from "./read-table.ts";

const PAIR = /<pair\b([^>]*)>([\s\S]*?)<\/pair>/gu;
const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

/**
 * Reads the pairs of an RTE file.
 *
 * @param labels - A table with `id` and `label3`; without it the file's own labels count, if there
 * are three of them.
 */
export function readRte(xml: string, labels: string | null): readonly LabelledPair[] {
  const words = labels === null ? ownLabels(xml) : tableLabels(labels);
  return [...xml.matchAll(PAIR)].flatMap(([, attributes = "", body = ""]) => {
    const id = attribute(attributes, "id") ?? "";
    const label = labelOf(words.get(id));
    if (label === null) return [];
    return [{ premise: element(body, "t"), hypothesis: element(body, "h"), label, group: id }];
  });
}

/** Reads the pairs of a file with two classes: entailed (ENTAIL), or not (NEUTRAL). */
export function readTwoWayRte(xml: string): readonly LabelledPair[] {
  return [...xml.matchAll(PAIR)].map(([, attributes = "", body = ""]) => {
    const word = attribute(attributes, "value") ?? attribute(attributes, "entailment") ?? "";
    const label = /^(?:true|yes)$/iu.test(word) ? ENTAIL : NEUTRAL;
    const group = attribute(attributes, "id") ?? "";
    return { premise: element(body, "t"), hypothesis: element(body, "h"), label, group };
  });
}

function tableLabels(labels: string): ReadonlyMap<string, string> {
  return new Map(
    readTable(labels, "\t").map((row) => [row.get("id") ?? "", row.get("label3") ?? ""]),
  );
}

function ownLabels(xml: string): ReadonlyMap<string, string> {
  const found = new Map(
    [...xml.matchAll(PAIR)].map(
      ([, attributes = ""]) =>
        [attribute(attributes, "id") ?? "", attribute(attributes, "entailment") ?? ""] as const,
    ),
  );
  // With two labels "NO" is not yet a contradiction.
  return new Set(found.values()).size > 2 ? found : new Map();
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`, "u").exec(attributes)?.[1];
}

function element(body: string, name: string): string {
  const inner = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, "u").exec(body)?.[1] ?? "";
  return inner
    .replace(/&(lt|gt|quot|apos|amp);/gu, (_, entity: string) => NAMED[entity] ?? "")
    .replace(/\s+/gu, " ")
    .trim();
}
