import type { Words } from "../words/words.ts";
import type { Line } from "./line.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const FORM_FEED = 0x0c;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Line breaks between two words, and how far the second is indented. */
interface Gap {
  readonly breaks: number;
  readonly indent: number;
}

/** The lines of a text that have words on them, in order. */
export function findLines(text: string, words: Words): readonly Line[] {
  const lines: Line[] = [];
  let first = 0;
  let before = readGap(text, 0, words.starts[0] ?? 0);
  let isFirst = true;
  for (let index = 1; index <= words.count; index++) {
    const end = words.ends[index - 1] as number;
    const gap: Gap =
      index === words.count ? END : readGap(text, end, words.starts[index] as number);
    if (gap.breaks === 0) continue;
    const start = words.starts[first] as number;
    lines.push({ start, end, firstToken: first, endToken: index, isFirst, indent: before.indent });
    first = index;
    before = gap;
    isFirst = gap.breaks > 1;
  }
  return lines;
}

const END: Gap = { breaks: 2, indent: 0 };

function readGap(text: string, start: number, end: number): Gap {
  let breaks = 0;
  let lineStart = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Most gaps are one space.
    if (code === 0x20) continue;
    if (code === FORM_FEED || code === PARAGRAPH_SEPARATOR) breaks += 2;
    else if (code === CARRIAGE_RETURN) breaks += text.charCodeAt(at + 1) === LINE_FEED ? 0 : 1;
    else if (code === LINE_FEED || code === LINE_SEPARATOR) breaks++;
    else continue;
    lineStart = at + 1;
  }
  return { breaks, indent: end - lineStart };
}
