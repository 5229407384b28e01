/** One filler of a slot. */
export interface Filler {
  /** The alternatives the key allows for one and the same filler; the first is its name. */
  readonly names: readonly [string, ...string[]];
  /** What stands before the colon: an effect, a number, a confidence; `null` for none. */
  readonly tag: string | null;
  /** Marked with `?`: the annotators were not sure that it belongs here. */
  readonly optional: boolean;
}

/**
 * The fillers of a slot of a MUC-4 key: `TAG: "NAME" / "OTHER NAME" | TAG: "NEXT"`. `-` is an empty
 * slot, `*` marks what does not matter, `\"` is a quotation mark inside a name.
 *
 * Format: the task documentation of MUC-4 (1992), "template fill rules".
 */
export function readFillers(slot: string): readonly Filler[] {
  return splitOutsideQuotes(slot, "|").flatMap((part): Filler[] => {
    const names = [...part.matchAll(/"((?:\\.|[^"\\])*)"/g)]
      .map(([, name = ""]) => name.replace(/\\(.)/g, "$1").replace(/\s+/g, " ").trim())
      .filter((name) => name !== "" && name !== "-");
    const [first, ...others] = new Set(names);
    if (first === undefined) return [];
    const before = part.slice(0, part.indexOf('"'));
    const tag = before.replace(/[?*]/g, "").replace(/:\s*$/, "").trim();
    return [
      { names: [first, ...others], tag: tag === "" ? null : tag, optional: before.includes("?") },
    ];
  });
}

function splitOutsideQuotes(text: string, separator: string): readonly string[] {
  const parts: string[] = [""];
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (character === '"' && text[index - 1] !== "\\") quoted = !quoted;
    if (character === separator && !quoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
