import type { AttributionMention } from "../../../src/read/attribution/attribution-mention.ts";
import type { Analysis } from "../../../src/read/language/analysis/analysis.ts";
import { type Compared, comparedFound, comparedGold } from "./compared.ts";
import type { GoldArticle } from "./gold-attribution.ts";
import { overlap, shared } from "./token-overlap.ts";

/** What is counted over articles. */
export interface PolnearCounts {
  gold: number;
  found: number;
  /** Found attributions whose cue shares a token with an annotated cue, one to one. */
  cues: number;
  /** Of those, with the right source; with the right content; with both. */
  sources: number;
  contents: number;
  triples: number;
  /** Of the "say" type: annotated, found, and matched with both right. */
  sayGold: number;
  sayFound: number;
  sayGoldRight: number;
  sayFoundRight: number;
  /** Direct quotations: annotated, found, and with the right speaker. */
  directGold: number;
  directFound: number;
  directGoldRight: number;
  directFoundRight: number;
}

/** One annotated attribution with the found one that its cue matches. */
export interface Match {
  readonly gold: Compared;
  readonly found: Compared;
}

/** No counts yet. */
export function noPolnearCounts(): PolnearCounts {
  return {
    gold: 0,
    found: 0,
    cues: 0,
    sources: 0,
    contents: 0,
    triples: 0,
    sayGold: 0,
    sayFound: 0,
    sayGoldRight: 0,
    sayFoundRight: 0,
    directGold: 0,
    directFound: 0,
    directGoldRight: 0,
    directFoundRight: 0,
  };
}

/** Adds one article. */
export function countArticle(
  counts: PolnearCounts,
  article: GoldArticle,
  { text, tokens }: Analysis,
  mentions: readonly AttributionMention[],
): void {
  const gold = article.attributions.map((one) => comparedGold(one, text, tokens));
  const found = outermost(mentions.map((one) => comparedFound(one, text, tokens)));
  const matches = matchCues(gold, found);
  const right = matches.filter(isRight);
  counts.gold += gold.length;
  counts.found += found.length;
  counts.cues += matches.length;
  counts.sources += matches.filter(isSourceRight).length;
  counts.contents += matches.filter(isContentRight).length;
  counts.triples += right.length;
  counts.sayGold += gold.filter(({ isSay }) => isSay).length;
  counts.sayFound += found.filter(({ isSay }) => isSay).length;
  counts.sayGoldRight += right.filter((match) => match.gold.isSay).length;
  counts.sayFoundRight += right.filter((match) => match.found.isSay).length;
  const directGold = gold.filter(({ isDirect }) => isDirect);
  const directFound = found.filter(({ isDirect }) => isDirect);
  counts.directGold += directGold.length;
  counts.directFound += directFound.length;
  counts.directGoldRight += directGold.filter((own) => hasSpeaker(own, found)).length;
  counts.directFoundRight += directFound.filter((own) => hasSpeaker(own, gold)).length;
}

/**
 * The corpus never annotates an attribution within the content of another, so that what is found
 * there is neither right nor wrong: it is left out.
 */
export function outermost(found: readonly Compared[]): readonly Compared[] {
  const inside = new Set(found.flatMap(({ content }) => [...content]));
  return found.filter(({ cue }) => ![...cue].some((token) => inside.has(token)));
}

/** Pairs of cues that share tokens, each cue in one pair at most: those that share most first. */
export function matchCues(gold: readonly Compared[], found: readonly Compared[]): readonly Match[] {
  const byToken = new Map(found.flatMap((one) => [...one.cue].map((token) => [token, one])));
  const pairs = gold.flatMap((own) => {
    const near = new Set([...own.cue].flatMap((token) => byToken.get(token) ?? []));
    return [...near].map((other) => ({ gold: own, found: other }));
  });
  const sharedCue = (pair: Match) => shared(pair.gold.cue, pair.found.cue);
  const used = new Set<Compared>();
  return pairs
    .sort((left, right) => sharedCue(right) - sharedCue(left))
    .filter((pair) => {
      if (used.has(pair.gold) || used.has(pair.found)) return false;
      used.add(pair.gold).add(pair.found);
      return true;
    });
}

/** Nobody in both, the same head word, or at least half of the words in common. */
export function isSourceRight({ gold, found }: Match): boolean {
  if (gold.source.size === 0 || found.source.size === 0) {
    return gold.source.size === found.source.size;
  }
  return gold.sourceHead === found.sourceHead || overlap(gold.source, found.source) >= 0.5;
}

/** At least half of the words of both together are in both. */
export function isContentRight({ gold, found }: Match): boolean {
  return overlap(gold.content, found.content) >= 0.5;
}

function isRight(match: Match): boolean {
  return isSourceRight(match) && isContentRight(match);
}

/** Whether one of the others has the same content by the same source, whatever its cue. */
function hasSpeaker(own: Compared, others: readonly Compared[]): boolean {
  return others.some((other) => {
    const match = { gold: own, found: other };
    return isContentRight(match) && isSourceRight(match);
  });
}
