import { firstIndex } from "../first-index.ts";
import type { Predication } from "../predications/predication.ts";
import type { ReadingContext } from "../reading-context.ts";
import { KILLING_WORDS, WOUNDING_WORDS } from "./harm-words-table.ts";

/** How many sentences on more of the same may be counted. */
const REACH = 1;

/**
 * Phrases whose figure is a part of those harmed, since more of them are counted on, or one that goes on: "30 were
 * killed in the town and another five outside it", "36 died; nine others were killed by rockets". In "killed
 * two and wounded four others" nothing is added to the two.
 *
 * @returns Tokens at the head of such phrases. Linear in the text.
 */
export function partsOfHarms(
  context: ReadingContext,
  predications: readonly Predication[],
): ReadonlySet<number> {
  const { tokens, sentences } = context.analysis;
  const harms = predications.filter(({ predicate }) => harmOf(predicate) !== null);
  if (harms.length === 0) return new Set();
  const atHead = new Map(harms.map((one) => [one.head, one]));
  const parts = new Set<number>();
  const sentenceOf = (token: number) => firstIndex(sentences, ({ endToken }) => endToken <= token);
  for (let token = 0; token < tokens.length; token++) {
    if (!isOnTop(context, token)) continue;
    const harm = harmAbove(context, token, atHead);
    if (harm === null) continue;
    parts.add(token);
    parts.add(context.tree.parent(token) ?? token);
    const from = sentences[Math.max(0, sentenceOf(token) - REACH)]?.firstToken ?? 0;
    const first = firstIndex(harms, ({ head }) => head < from);
    for (const { head, predicate, participants } of harms.slice(first)) {
      if (head > token) break;
      if (harmOf(predicate) !== harm) continue;
      for (const one of participants) {
        if (one.role === "patient" && one.head < token) parts.add(one.head);
      }
    }
  }
  return parts;
}

/** "Another five", "nine more", "two others": a figure that goes on counting. */
function isOnTop({ analysis: { tokens } }: ReadingContext, token: number): boolean {
  if (tokens[token]?.upos !== "NUM") return false;
  const [before, after] = [tokens[token - 1], tokens[token + 1]].map(
    (one) => one?.form.toLowerCase() ?? "",
  );
  return BEFORE.has(before ?? "") || BEHIND.has(after ?? "");
}

const BEFORE: ReadonlySet<string> = new Set(["another", "additional", "further"]);
const BEHIND: ReadonlySet<string> = new Set(["more", "others", "other", "additional", "further"]);

/** The harm that the nearest such word above a token tells of. */
function harmAbove(
  { tree }: ReadingContext,
  token: number,
  atHead: ReadonlyMap<number, Predication>,
): Harm | null {
  for (let above: number | null = token; above !== null; above = tree.parent(above)) {
    const predication = atHead.get(above);
    if (predication !== undefined) return harmOf(predication.predicate);
  }
  return null;
}

type Harm = "death" | "wound";

function harmOf(predicate: string): Harm | null {
  if (KILLING_WORDS.has(predicate)) return "death";
  return WOUNDING_WORDS.has(predicate) ? "wound" : null;
}
