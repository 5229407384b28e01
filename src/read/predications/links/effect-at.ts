import type { EventMention } from "../events/event-mention.ts";
import type { Syntax } from "../syntax.ts";

/** Nouns and the verbs that tell of the same, where no derivation ties them. */
const DEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["fire", ["burn"]],
  ["blaze", ["burn"]],
]);

/** How many events back "the crash" may look for the crash it means. */
const REACH = 12;

/**
 * The event that a phrase names as what came of a cause. "The crash", with nothing that tells which,
 * is the crash told before it.
 */
export function effectAt(
  syntax: Syntax,
  events: readonly EventMention[],
  byToken: ReadonlyMap<number, number>,
  token: number,
): number | undefined {
  const own = byToken.get(token);
  const lemma = syntax.lemma(token);
  if (!isBareDefinite(syntax, token)) return own;
  const names = deedsOf(syntax, lemma);
  for (
    let index = lastBefore(events, token), left = REACH;
    index >= 0 && left > 0;
    index--, left--
  ) {
    const event = events[index];
    if (event === undefined) continue;
    if (names.has(syntax.lemma(event.head)) || event.predicate === lemma) return index;
  }
  return own;
}

/** What else tells of what a noun names: "crash" of "the crash", "explode" of "the explosion". */
function deedsOf(syntax: Syntax, lemma: string): ReadonlySet<string> {
  const verbs = syntax
    .nounSenses(lemma)
    .flatMap((sense) => syntax.lexicon.derivations(sense))
    .filter(({ pos }) => pos === "verb")
    .map(({ word }) => word);
  return new Set([lemma, ...verbs, ...(DEEDS.get(lemma) ?? [])]);
}

function isBareDefinite(syntax: Syntax, token: number): boolean {
  const children = syntax.children(token);
  const isDefinite = children.some((child) => ["the", "this", "that"].includes(syntax.form(child)));
  return (
    isDefinite &&
    children.every(
      (child) => !["nmod", "amod", "acl", "compound"].some((one) => syntax.is(child, one)),
    )
  );
}

/** Index of the last event named before a token; -1 for none. */
export function lastBefore(events: readonly EventMention[], token: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.head ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
