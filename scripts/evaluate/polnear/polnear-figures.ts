import { f1, rate } from "../ud/rate.ts";
import type { PolnearCounts } from "./score-article.ts";

/** The figures of the set, in percent. What each part counts is said at the counts. */
export function polnearFigures(counts: PolnearCounts) {
  const { gold, found, cues, triples } = counts;
  return {
    cueP: rate(cues, found),
    cueR: rate(cues, gold),
    cueF1: f1(cues, found, gold),
    // Of the attributions whose cue matches one.
    sourceGivenCue: rate(counts.sources, cues),
    contentGivenCue: rate(counts.contents, cues),
    // Cue matched, source and content right.
    tripleP: rate(triples, found),
    tripleR: rate(triples, gold),
    tripleF1: f1(triples, found, gold),
    // Of the annotated attributions of the "say" type, those wholly right; then of the found ones.
    sayType: rate(counts.sayGoldRight, counts.sayGold),
    sayTypeP: rate(counts.sayFoundRight, counts.sayFound),
    // Of the annotated direct quotations, those found with the right speaker; then of the found.
    directQuotes: rate(counts.directGoldRight, counts.directGold),
    directQuotesP: rate(counts.directFoundRight, counts.directFound),
    items: gold,
  };
}
