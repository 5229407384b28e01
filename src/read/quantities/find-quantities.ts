import type { QuantityScope } from "../../model/quantity.ts";
import type { Name } from "../language/analysis/name.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import type { ReadingContext } from "../reading-context.ts";
import { findTimes } from "../times/find-times.ts";
import type { TimeMention } from "../times/time-mention.ts";
import { tokensInTimes } from "../times/tokens-in-times.ts";
import { isAgeAfterName } from "./age-after-name.ts";
import { figureWords } from "./figure-words.ts";
import { afterIncluding, articleAt } from "./find-including.ts";
import { type FigureScene, isNoFigure } from "./is-no-figure.ts";
import { AGE } from "./measure-units-table.ts";
import type { QuantityMention } from "./quantity-mention.ts";
import { type FigureRead, readFigure } from "./read-figure.ts";
import { toQuantityMention } from "./to-quantity-mention.ts";

/**
 * Figures in a text, in order: counts ("at least 25 people"), measures ("3 km", "half of the
 * village") and ages, with their bounds as the notation of quantities has them.
 *
 * What only looks like a figure is left out: dates and times, "first", "Article 5", "Flight 17",
 * results ("3-1"), "one day". Of "three people, including a child" the three are the total and the
 * child is a subset. `quantity.counts` is `null`. Linear in the text.
 */
export function findQuantities(
  context: ReadingContext,
  times: readonly TimeMention[] = findTimes(context),
): readonly QuantityMention[] {
  const inTime = tokensInTimes(context, times);
  const names = new Map<number, Name>();
  for (const name of context.analysis.names) {
    for (let token = name.firstToken; token < name.endToken; token += 1) names.set(token, name);
  }
  return context.analysis.sentences.flatMap((sentence) =>
    findInSentence({ context, words: figureWords(context, sentence), inTime, names }, sentence),
  );
}

function findInSentence(scene: FigureScene, sentence: Sentence): readonly QuantityMention[] {
  const { words } = scene;
  const found: QuantityMention[] = [];
  let subsetUntil = -1;
  for (let at = 0; at < words.length; ) {
    const figure = readFigure(words, at);
    const mention = figure && mentionOf(scene, figure, at < subsetUntil ? "subset" : "unstated");
    if (mention === null || figure === null) {
      at = afterNothing(figure, at);
      continue;
    }
    const next = Math.max(at + 1, afterMention(scene, mention, figure));
    const list = mention.use === "count" ? afterIncluding(words, next) : null;
    found.push(list === null || mention.quantity.scope === "subset" ? mention : asTotal(mention));
    at = next;
    if (list === null) continue;
    subsetUntil = endOfList(scene, list, sentence);
    const single = oneOf(scene, list);
    if (single !== null) found.push(single);
    at = list;
  }
  return found;
}

/** A number that is no figure is passed as a whole, so that its parts are not read again. */
function afterNothing(figure: FigureRead | null, at: number): number {
  return figure === null ? at + 1 : Math.max(at + 1, figure.number[1]);
}

function mentionOf(
  scene: FigureScene,
  figure: FigureRead,
  scope: QuantityScope,
): QuantityMention | null {
  if (isAgeAfterName(figure, scene)) {
    return toQuantityMention(scene, { ...figure, unit: AGE }, scope);
  }
  return isNoFigure(figure, scene) ? null : toQuantityMention(scene, figure, scope);
}

function afterMention(
  { words }: FigureScene,
  mention: QuantityMention,
  figure: FigureRead,
): number {
  let next = figure.end;
  while (next < words.length && (words[next]?.start ?? 0) < mention.end) next += 1;
  return next;
}

function asTotal(mention: QuantityMention): QuantityMention {
  return { ...mention, quantity: { ...mention.quantity, scope: "total" } };
}

/** Words in the longest list behind "including". */
const LONGEST_LIST = 60;

/** The list behind "including" ends with the clause. */
function endOfList({ words, context }: FigureScene, from: number, sentence: Sentence): number {
  const { tokens } = context.analysis;
  const end = Math.min(words.length, from + LONGEST_LIST);
  for (let at = from; at < end; at += 1) {
    const token = tokens[words[at]?.token ?? sentence.endToken];
    const isClause = token?.features.verbForm === "finite" || token?.upos === "AUX";
    if (token === undefined || isClause || /^[.;]$/u.test(token.form)) return at;
  }
  return end;
}

/** "Including a child": one of those counted. */
function oneOf(scene: FigureScene, list: number): QuantityMention | null {
  const at = articleAt(scene.words, list);
  if (at === null) return null;
  const figure: FigureRead = {
    first: at,
    number: [at, at + 1],
    end: at + 1,
    unit: null,
    isShare: false,
    isOne: true,
    effects: [],
    hyphenated: false,
  };
  const mention = toQuantityMention(scene, figure, "subset");
  return mention?.counted === null ? null : mention;
}
