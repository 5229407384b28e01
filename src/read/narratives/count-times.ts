import type { Quantity } from "../../model/quantity.ts";
import { readQuantity } from "../../model/read-quantity.ts";
import { evidenceOf } from "../evidence-of.ts";
import type { Predication } from "../predications/predication.ts";
import type { ReadingContext } from "../reading-context.ts";

/** Adverbs of how often. */
const ADVERBS: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
]);

/** Most verbs have none of these beside them. */
const COUNTING = /^(?:t(?:imes|wice|hrice))$/iu;

const BOUND = String.raw`(?:(?:at least|at most|up to|about|around|some|nearly|almost|more than|fewer than|over)\s+)?`;

const BEFORE_TIMES = new RegExp(`(${BOUND}[\\p{L}\\d-]+)\\s+$`, "iu");
const BEFORE_ADVERB = new RegExp(`(${BOUND})$`, "iu");

/** After "times" these compare: "three times as many". */
const COMPARING = /^\s+(?:as|more|less|fewer|higher|larger|bigger|the)\b/u;

/** Letters before the word in which its figure stands. */
const REACH = 40;

/** How often something was done, by the words beside its verb: "three times", "at least twice". */
export function countTimes(
  { analysis, tree }: ReadingContext,
  { head, nominal, polarity, clause }: Predication,
): readonly Quantity[] {
  if (nominal || polarity === "negative") return [];
  const { text, tokens } = analysis;
  // "Twice on Monday": the adverb may be hung on the day.
  const near: number[] = [];
  for (const child of tree.children(head)) {
    for (const one of [child, ...tree.children(child)]) {
      if (COUNTING.test(tokens[one]?.form ?? "")) near.push(one);
    }
  }
  return near.flatMap((child): Quantity[] => {
    const token = tokens[child];
    const form = token?.form.toLowerCase() ?? "";
    const adverb = ADVERBS.get(form);
    if (token === undefined || (form !== "times" && adverb === undefined)) return [];
    if (COMPARING.test(text.slice(token.end, token.end + REACH))) return [];
    const before = text.slice(Math.max(clause.start, token.start - REACH), token.start);
    const words = (adverb === undefined ? BEFORE_TIMES : BEFORE_ADVERB).exec(before)?.[1] ?? "";
    const start =
      token.start -
      before.length +
      (before.length - before.trimEnd().length > 0 ? before.lastIndexOf(words) : 0);
    const from = words === "" ? token.start : Math.max(clause.start, start);
    const figure = adverb === undefined ? words : `${words}${adverb}`;
    return read(figure, text.slice(from, token.end)).map((quantity) => ({
      ...quantity,
      evidence: [evidenceOf(text, { start: from, end: token.end })],
    }));
  });
}

function read(figure: string, label: string): readonly Quantity[] {
  try {
    return [{ ...readQuantity(figure, "times"), counts: "event", label }];
  } catch {
    return [];
  }
}
