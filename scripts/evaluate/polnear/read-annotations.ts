import type { TextSpan } from "../../../src/read/language/analysis/ranges.ts";
import type { GoldAttribution } from "./gold-attribution.ts";

/**
 * Reads the attributions of a brat stand-off file. Spans without an attribution ("Discuss",
 * "Discard") and attributions that lack a cue or content (slips of the annotators) are left out.
 *
 * @param annotations - Content of the `.ann` file; its offsets count characters (code points).
 * @param text - Content of the text file.
 */
export function readAnnotations(annotations: string, text: string): readonly GoldAttribution[] {
  const toUnits = createOffsets(text);
  const spans = new Map<string, readonly TextSpan[]>();
  const attributions: GoldAttribution[] = [];
  for (const line of annotations.split("\n")) {
    const [id, body] = line.split("\t");
    if (id === undefined || body === undefined) continue;
    if (id.startsWith("T")) spans.set(id, readSpans(body, toUnits));
    if (!id.startsWith("E")) continue;
    const attribution = readAttribution(body, spans);
    if (attribution.cue.length > 0 && attribution.content.length > 0)
      attributions.push(attribution);
  }
  return attributions;
}

/** "Cue 9 10;12 20": the type of the span and its ranges. */
function readSpans(body: string, toUnits: (characters: number) => number): readonly TextSpan[] {
  return body
    .slice(body.indexOf(" ") + 1)
    .split(";")
    .map((range) => {
      const [start, end] = range.split(" ").map(Number);
      return { start: toUnits(start ?? 0), end: toUnits(end ?? 0) };
    })
    .sort((a, b) => a.start - b.start);
}

/** "Attribution:T4 Content:T3 Content2:T7 Cue:T2 Source:T1": all parts of a kind are joined. */
function readAttribution(
  body: string,
  spans: ReadonlyMap<string, readonly TextSpan[]>,
): GoldAttribution {
  const parts = body.split(" ").map((part) => part.split(":"));
  const spansOf = (kind: string) =>
    parts
      .filter(([name]) => name?.replace(/\d+$/, "") === kind)
      .flatMap(([, id]) => spans.get(id ?? "") ?? [])
      .sort((a, b) => a.start - b.start);
  return { source: spansOf("Source"), cue: spansOf("Cue"), content: spansOf("Content") };
}

/** From characters to UTF-16 code units: they differ behind emoji. */
function createOffsets(text: string): (characters: number) => number {
  const offsets: number[] = [];
  let units = 0;
  for (const character of text) {
    offsets.push(units);
    units += character.length;
  }
  return (characters) => offsets[characters] ?? units;
}
