import { hasRelation } from "../language/trees/has-relation.ts";
import type { QuantityMention } from "../quantities/quantity-mention.ts";
import type { ReadingContext } from "../reading-context.ts";
import {
  BODILY_VERBS,
  MOVE_PREPOSITIONS,
  TOLL_PREPOSITIONS,
  TOLLS,
  VICTIM_NOUNS,
  VICTIM_WORDS,
} from "./victim-nouns-table.ts";

/** A count of the victims of something. */
export interface Toll {
  /** The token of "toll" or "deaths". */
  readonly head: number;
  /** The token of what is said of it: "stood" of "the toll stood at 31"; its own if nothing is. */
  readonly verb: number;
  /** What happened to them: "death". */
  readonly predicate: string;
  readonly figure: QuantityMention;
  /** The first and last token of what is to be quoted for it. */
  readonly tokens: readonly [number, number];
}

/** The figures that hang on a token. */
type FiguresAt = (token: number) => readonly QuantityMention[];

const NONE: readonly Toll[] = [];

/**
 * How many died or were hurt where a noun says it: "put the death toll at 31", "31 deaths". Of "rose
 * to 31 from 25" the figure that was reached counts. Linear in the tokens and in the clauses that
 * hold a toll.
 */
export function findTolls(context: ReadingContext, figuresAt: FiguresAt): readonly Toll[] {
  return context.analysis.tokens.flatMap((word, token): readonly Toll[] => {
    // "Two toll roads" are roads.
    if (word.upos !== "NOUN" || hasRelation(word, "compound")) return NONE;
    if (word.lemma === "toll") return tollAt(context, token, figuresAt);
    if (word.lemma === "number") return numberAt(context, token, figuresAt);
    const predicate = VICTIM_NOUNS.get(word.lemma);
    if (predicate === undefined) return NONE;
    const figure = countsOf(figuresAt(token)).at(-1);
    if (figure === undefined || isBodily(context, token)) return NONE;
    return [toll(token, context.tree.parent(token) ?? token, predicate, figure, [token])];
  });
}

function tollAt(context: ReadingContext, token: number, figuresAt: FiguresAt): readonly Toll[] {
  const predicate = TOLLS.get(wordBefore(context, token));
  const figure = figureNear(context, token, figuresAt);
  if (predicate === undefined || figure === undefined) return [];
  const verb = context.tree.parent(token) ?? token;
  return [toll(token, verb, predicate, figure, [token, verb])];
}

/** "The number of people killed was put at 31", "the number of the dead reached 31". */
function numberAt(context: ReadingContext, token: number, figuresAt: FiguresAt): readonly Toll[] {
  const { tree, analysis } = context;
  const { tokens } = analysis;
  const of = tree.children(token, "nmod").find((one) => behindOf(context, one));
  if (of === undefined) return [];
  const harmed = tree.children(of, "acl").map((one) => tokens[one]?.lemma ?? "");
  const predicate =
    VICTIM_WORDS.get(tokens[of]?.lemma ?? "") ??
    harmed.map((lemma) => VICTIM_WORDS.get(lemma)).find((one) => one !== undefined);
  const verb = tree.parent(token);
  if (predicate === undefined || verb === null) return [];
  const below = [verb, ...tree.children(verb).filter((one) => one > token)];
  const figure = countsOf(
    below.flatMap((one) => figuresAt(one).flatMap((f) => reached(context, one, f))),
  ).at(-1);
  return figure === undefined ? [] : [toll(token, verb, predicate, figure, [token, verb])];
}

function behindOf({ analysis, tree }: ReadingContext, token: number): boolean {
  return tree.children(token, "case").some((one) => analysis.tokens[one]?.lemma === "of");
}

function toll(
  head: number,
  verb: number,
  predicate: string,
  figure: QuantityMention,
  quoted: readonly number[],
): Toll {
  const all = [...quoted, figure.head];
  return { head, verb, predicate, figure, tokens: [Math.min(...all), Math.max(...all)] };
}

/** "She suffered three injuries": of one body. */
function isBodily({ analysis, tree }: ReadingContext, token: number): boolean {
  const word = analysis.tokens[token];
  const verb = analysis.tokens[tree.parent(token) ?? -1];
  if (word?.lemma !== "injury") return false;
  return hasRelation(word, "obj") && BODILY_VERBS.has(verb?.lemma ?? "");
}

function wordBefore({ analysis, tree }: ReadingContext, token: number): string {
  const compound = tree.children(token, "compound").at(-1);
  return compound === undefined ? "" : (analysis.tokens[compound]?.lemma ?? "");
}

/** "A toll of 31", then what the verb of the toll gives: "stood at 31", "reached 31", "was 31". */
function figureNear(
  context: ReadingContext,
  token: number,
  figuresAt: FiguresAt,
): QuantityMention | undefined {
  const { tree } = context;
  const figures = (tokens: readonly number[]) =>
    countsOf(
      tokens.flatMap((one) => figuresAt(one).flatMap((figure) => reached(context, one, figure))),
    )
      .filter((one) => countsPeople(context, one))
      .at(-1);
  const own = figures(tree.children(token, "nmod"));
  const verb = tree.parent(token);
  if (own !== undefined || verb === null) return own;
  return figures([verb, ...tree.children(verb).filter((one) => one > token)]);
}

/**
 * How far a toll has come by a figure: the figure itself, behind no preposition or one that says so;
 * of "from 25 to 31" and "by 6 to 31", which are read as one figure, its end.
 */
function reached(
  { analysis, tree }: ReadingContext,
  token: number,
  figure: QuantityMention,
): readonly QuantityMention[] {
  const words = tree.children(token, "case").map((one) => analysis.tokens[one]?.lemma ?? "");
  if (words.every((word) => TOLL_PREPOSITIONS.has(word))) return [figure];
  const { low, best, high } = figure.quantity;
  const isMove = words.every((word) => MOVE_PREPOSITIONS.has(word));
  if (!isMove || low === null || best !== null || high === null) return [];
  return [{ ...figure, quantity: { ...figure.quantity, low: high, best: high } }];
}

/** "31" and "31 miners", not "31 villages". */
function countsPeople(
  { analysis, lexicon }: ReadingContext,
  { counted }: QuantityMention,
): boolean {
  const noun = counted === null ? undefined : analysis.tokens[counted]?.lemma;
  if (noun === undefined || noun === "people") return true;
  return lexicon.senses(noun, "noun")[0]?.class === "noun.person";
}

function countsOf(figures: readonly QuantityMention[]): readonly QuantityMention[] {
  return figures.filter(({ use }) => use === "count");
}
