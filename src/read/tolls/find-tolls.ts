import type { QuantityMention } from "../quantities/quantity-mention.ts";
import type { ReadingContext } from "../reading-context.ts";
import { TOLLS, VICTIM_NOUNS } from "./victim-nouns-table.ts";

/** A count of the victims of something. */
export interface Toll {
  /** The token of "toll" or "deaths". */
  readonly head: number;
  /** What happened to them: "death". */
  readonly predicate: string;
  readonly figure: QuantityMention;
  /** The first and last token of what is to be quoted for it. */
  readonly tokens: readonly [number, number];
}

/**
 * How many died or were hurt where a noun says it: "put the death toll at 31", "31 deaths". Of "rose
 * from 25 to 31" the last figure counts. Linear in the tokens and in the clauses that hold a toll.
 */
export function findTolls(
  context: ReadingContext,
  figuresAt: (token: number) => readonly QuantityMention[],
): readonly Toll[] {
  return context.analysis.tokens.flatMap(({ lemma, upos }, token): readonly Toll[] => {
    if (upos !== "NOUN") return [];
    const noun = VICTIM_NOUNS.get(lemma);
    const own = noun === undefined ? undefined : countsOf(figuresAt(token)).at(-1);
    if (noun !== undefined) {
      return own === undefined ? [] : [toll(token, noun, own, token)];
    }
    const predicate = lemma === "toll" ? TOLLS.get(wordBefore(context, token)) : undefined;
    const figure = predicate === undefined ? undefined : figureNear(context, token, figuresAt);
    if (predicate === undefined || figure === undefined) return [];
    return [toll(token, predicate, figure, context.tree.parent(token) ?? token)];
  });
}

function toll(head: number, predicate: string, figure: QuantityMention, verb: number): Toll {
  const all = [head, figure.head, verb];
  return { head, predicate, figure, tokens: [Math.min(...all), Math.max(...all)] };
}

function wordBefore({ analysis, tree }: ReadingContext, token: number): string {
  const compound = tree.children(token, "compound").at(-1);
  return compound === undefined ? "" : (analysis.tokens[compound]?.lemma ?? "");
}

/** "A toll of 31", then what the verb of the toll gives: "stood at 31", "reached 31", "was 31". */
function figureNear(
  { tree }: ReadingContext,
  token: number,
  figuresAt: (token: number) => readonly QuantityMention[],
): QuantityMention | undefined {
  const figures = (tokens: readonly number[]) => countsOf(tokens.flatMap((one) => figuresAt(one)));
  const own = figures(tree.children(token, "nmod")).at(-1);
  const verb = tree.parent(token);
  if (own !== undefined || verb === null) return own;
  return figures([verb, ...tree.children(verb).filter((one) => one > token)]).at(-1);
}

function countsOf(figures: readonly QuantityMention[]): readonly QuantityMention[] {
  return figures.filter(({ use }) => use === "count");
}
