/** One TIMEX3 of a document: a part of its text with what annotators took it for. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  /** `DATE`, `TIME`, `DURATION` or `SET`. */
  readonly type: string;
  readonly value: string;
  /** `EARLY`, `MID`, `START` and the like; "" when there is none. */
  readonly mod: string;
}

/** A document of TimeML: its text without marks, its times, and when it was made. */
export interface TimemlDocument {
  readonly text: string;
  readonly created: string;
  readonly times: readonly Timex[];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
}

/** Reads a file of TempEval-3. */
export function readTimeml(xml: string): TimemlDocument {
  const body = /<TEXT>([\s\S]*)<\/TEXT>/u.exec(xml)?.[1] ?? "";
  const created = attribute(/<DCT>\s*(<TIMEX3[^>]*>)/u.exec(xml)?.[1] ?? "", "value");
  let text = "";
  const times: Timex[] = [];
  let open: { tag: string; start: number } | null = null;
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|&/gu)) {
    if (piece.startsWith("<TIMEX3")) open = { tag: piece, start: text.length };
    else if (piece === "</TIMEX3>" && open !== null) {
      times.push(timexOf(open.tag, open.start, text.length));
      open = null;
    } else if (!piece.startsWith("<")) text += ENTITIES.get(piece) ?? piece;
  }
  return { text, created, times };
}

function timexOf(tag: string, start: number, end: number): Timex {
  return {
    start,
    end,
    type: attribute(tag, "type"),
    value: attribute(tag, "value"),
    mod: attribute(tag, "mod"),
  };
}
