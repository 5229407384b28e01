import type { LexiconSense } from "../../language/lexicon/lexicon.ts";
import type { Syntax } from "../syntax.ts";
import { EVENT_NOUNS, NO_EVENT_NOUNS } from "./event-nouns-table.ts";

const EVENTS: ReadonlySet<string> = new Set(EVENT_NOUNS);
const NO_EVENTS: ReadonlySet<string> = new Set(NO_EVENT_NOUNS);
const EVENT_CLASSES: ReadonlySet<string> = new Set(["noun.act", "noun.event", "noun.process"]);
const CLEAR_SHARE = 0.6;

/**
 * Whether a noun names something that happens. WordNet says so when its first sense is an act, an
 * event or a process that a verb names too, and when that is what it means most of the time.
 */
export function isEventNoun(syntax: Syntax, token: number): boolean {
  const { upos, relation } = syntax.token(token);
  if (upos !== "NOUN" || relation === "compound" || relation === "flat") return false;
  const lemma = syntax.lemma(token);
  if (NO_EVENTS.has(lemma)) return false;
  const known = syntax.answers.get(lemma) ?? (EVENTS.has(lemma) || isAct(syntax, lemma));
  syntax.answers.set(lemma, known);
  return known;
}

function isAct({ lexicon, nounSenses }: Syntax, lemma: string): boolean {
  const senses = nounSenses(lemma);
  const [first] = senses;
  if (first === undefined || !EVENT_CLASSES.has(first.class)) return false;
  const isDerived = lexicon.derivations(first).some(({ pos }) => pos === "verb");
  return isDerived && shareOfEvents(senses) >= CLEAR_SHARE;
}

/** How much of the word's use in WordNet's running texts is in senses of events. */
function shareOfEvents(senses: readonly LexiconSense[]): number {
  let events = 0;
  let all = 0;
  for (const { count, class: coarse } of senses) {
    // Senses that were never met count a little, so that rare words are judged too.
    const weight = count + 0.1;
    all += weight;
    if (EVENT_CLASSES.has(coarse)) events += weight;
  }
  return all === 0 ? 0 : events / all;
}
