import type { Quantity, QuantityScope } from "../../model/quantity.ts";
import { readQuantity } from "../../model/read-quantity.ts";
import { evidenceOf } from "../evidence-of.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";
import { bareFigure } from "./bare-figure.ts";
import { type CountedNoun, countedNoun } from "./counted-noun.ts";
import { RESULT_NOUNS, TOLL_NOUNS } from "./figure-guards-table.ts";
import type { FigureScene } from "./is-no-figure.ts";
import type { QuantityMention } from "./quantity-mention.ts";
import type { FigureRead } from "./read-figure.ts";

/** What a figure is of, and whether it is all or a part of them. */
interface Subject {
  readonly of: string;
  readonly counted: number | null;
  readonly end: number;
  readonly scope: QuantityScope;
}

/** A figure as a mention; `null` when it cannot be said what it counts. */
export function toQuantityMention(
  scene: FigureScene,
  figure: FigureRead,
  scope: QuantityScope,
): QuantityMention | null {
  const head = numberHead(scene, figure);
  const subject = subjectOf(scene, figure, head);
  if (head === null || subject === null) return null;
  const { text } = scene.context.analysis;
  const start = scene.words[figure.first]?.start ?? 0;
  const span = { start, end: Math.max(subject.end, endOfWord(scene, figure.end - 1)) };
  const quantity = readValue(scene, figure, subject, span);
  if (quantity === null) return null;
  return {
    ...span,
    head,
    counted: subject.counted,
    quantity: {
      ...quantity,
      unit: figure.unit?.symbol ?? quantity.unit,
      scope: scope === "subset" ? scope : subject.scope,
      evidence: [evidenceOf(text, span)],
    },
    use: figure.unit?.of === "age" ? "age" : figure.unit === null ? "count" : "measure",
  };
}

function endOfWord({ words }: FigureScene, at: number): number {
  const word = words[at];
  return word === undefined ? 0 : word.start + word.text.length;
}

/** The token of the number that depends on a word outside of it. */
function numberHead({ words, context }: FigureScene, { number }: FigureRead): number | null {
  const inside = words.slice(number[0], number[1]).map(({ token }) => token);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isOutside = (token: number) => {
    const head = context.analysis.tokens[token]?.head ?? null;
    return head === null || head < first || head > last;
  };
  const numbers = inside.filter((token) => context.analysis.tokens[token]?.upos !== "SYM");
  return numbers.find(isOutside) ?? first;
}

function subjectOf(scene: FigureScene, figure: FigureRead, head: number | null): Subject | null {
  const { unit } = figure;
  if (unit !== null && unit.symbol !== "%") return measureOf(scene, figure);
  const next = scene.words[figure.end]?.token ?? scene.context.analysis.tokens.length;
  const noun = isSentenceEnd(scene, figure.end) ? null : nounOf(scene, figure, next);
  if (noun !== null) return fromNoun(scene, figure, noun);
  if (unit !== null) return { of: unit.of, counted: null, end: 0, scope: "unstated" };
  const isResult = scene.words.slice(...figure.number).some(({ key }) => key === "-");
  const bare = head === null || isResult ? null : bareFigure(scene.context, head);
  // "Nobody", "no one" and "none" need no noun.
  const none = /^(?:nobody|none|no)$/u.test(scene.words[figure.number[0]]?.key ?? "");
  if (bare === null && !none) return null;
  const scope = bare?.total || figure.effects.includes("total") ? "total" : "unstated";
  return { of: bare?.of ?? "people", counted: null, end: 0, scope };
}

function isSentenceEnd({ words }: FigureScene, at: number): boolean {
  return words[at] === undefined;
}

function nounOf(scene: FigureScene, figure: FigureRead, next: number): CountedNoun | null {
  // "No one" and "nobody" have their noun in them.
  const none = /^(?:nobody|no one)$/u.test(keysOf(scene, figure));
  const noun = none ? null : countedNoun(scene.context, next);
  const token = noun === null ? undefined : scene.context.analysis.tokens[noun.token];
  if (noun === null || token === undefined) return null;
  // "Brought to nine the number of the dead".
  if (RESULT_NOUNS.has(token.lemma) || TOLL_NOUNS.has(token.lemma)) return null;
  // "12 Mill Street" is an address; "25 Iranians" are people.
  const isName = token.upos === "PROPN" && token.features.number !== "plural";
  const name = scene.names.get(noun.token);
  return isName && name?.type !== "demonym" && name?.type !== "organisation" ? null : noun;
}

function keysOf({ words }: FigureScene, { number }: FigureRead): string {
  return words
    .slice(number[0], number[1])
    .map(({ key }) => key)
    .join(" ");
}

/** "Of the 40 passengers" and "all 40" are everybody; "25 of the passengers" some. */
function fromNoun(scene: FigureScene, figure: FigureRead, noun: CountedNoun): Subject {
  const { words, context } = scene;
  const before = [words[figure.first - 2]?.key, words[figure.first - 1]?.key].join(" ");
  const isWhole = before === "of the" || figure.effects.includes("total");
  const scope = isWhole ? "total" : noun.subset && figure.unit === null ? "subset" : "unstated";
  const end = context.analysis.tokens[noun.token]?.end ?? 0;
  return { of: noun.of, counted: noun.token, end, scope };
}

/** A measure is of what its unit measures; an age of the person behind it. */
function measureOf(scene: FigureScene, figure: FigureRead): Subject {
  const { words, context } = scene;
  const next = words[figure.end]?.token ?? -1;
  const attached = figure.hyphenated || figure.unit?.of === "age";
  const noun = attached ? countedNoun(context, next) : null;
  const modifies = noun !== null && context.analysis.tokens[next]?.form.toLowerCase() !== "of";
  const isAge = figure.unit?.of === "age" && !figure.hyphenated;
  const person = isAge ? personAbove(scene, figure.number[0]) : null;
  return {
    of: figure.unit?.of ?? "people",
    counted: modifies ? noun.token : person,
    end: 0,
    scope: "unstated",
  };
}

/** "A woman aged 31", "Ada Brook, 52": whose age it is. */
function personAbove({ words, context }: FigureScene, number: number): number | null {
  const { tokens } = context.analysis;
  const before = words[number - 2]?.token ?? -1;
  if (words[number - 1]?.key === "aged" && tokens[before]?.upos === "NOUN") return before;
  const above = context.tree.ancestors(words[number]?.token ?? 0).slice(0, 2);
  return above.find((one) => /^(?:NOUN|PROPN)$/u.test(tokens[one]?.upos ?? "")) ?? null;
}

/** A unit that the notation knows, so that it reads a measure and no count. */
const MEASURE = "km";

function readValue(
  scene: FigureScene,
  figure: FigureRead,
  subject: Subject,
  span: TextSpan,
): Quantity | null {
  const { words, context } = scene;
  const [from, to] = figure.number;
  const said = (first: number, end: number) =>
    words.slice(first, end).map(({ text }) => text.replace(/\.$/u, ""));
  const before = said(figure.first, from).filter((word) => !/[$\u20ac\u00a3]$/u.test(word));
  const number = figure.isOne ? ["1"] : said(from, to);
  const isMeasure = figure.unit !== null && !figure.isShare;
  const after = afterWords(scene, figure);
  const notation = [...before, ...number, ...(isMeasure ? [MEASURE] : []), ...after].join(" ");
  try {
    const read = readQuantity(notation, subject.of);
    return { ...read, label: context.analysis.text.slice(span.start, span.end) };
  } catch (error) {
    // A range that ends below where it begins ("3-1"), a figure too large.
    if (error instanceof RangeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** "Or more", "in total" behind the number and its unit. */
function afterWords({ words }: FigureScene, figure: FigureRead): readonly string[] {
  const keys = words.slice(figure.number[1], figure.end).map(({ key }) => key);
  const tail = /(?:or so|or more|at least|or fewer|or less|at most|in total|in all|\+|plus)$/u;
  const found = tail.exec(keys.join(" "));
  return found === null ? [] : [found[0]];
}
