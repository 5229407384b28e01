import { findNegation } from "../commitment/find-negation.ts";
import type { EventMention } from "../events/event-mention.ts";
import { causeNounOf } from "../events/is-cause-noun.ts";
import type { Syntax } from "../syntax.ts";
import { effectAt, lastBefore } from "./effect-at.ts";
import type { Causing } from "./find-causings.ts";

/** Words beside a copula that leave open whether it is so. */
const HEDGES: ReadonlySet<string> = new Set(
  "may might could would should probably possibly perhaps apparently allegedly reportedly likely".split(
    " ",
  ),
);

/**
 * Causes that are called so: "the cause of the fire was arson", "smuggling was not the reason". Of
 * what, where it is not said, is what the text told last.
 */
export function findNamedCauses(
  syntax: Syntax,
  events: readonly EventMention[],
  byToken: ReadonlyMap<number, number>,
): readonly Causing[] {
  return events.flatMap(({ head }, to) => {
    const noun = causeNounOf(syntax, head);
    if (noun === null) return [];
    const top = syntax.child(head, "cop") === null ? noun : head;
    if (syntax.children(top).some((child) => HEDGES.has(syntax.form(child)))) return [];
    const effect = effectOf(syntax, events, byToken, noun);
    if (effect === undefined) return [];
    const { start, end } = syntax.token(noun);
    const polarity = findNegation(syntax, top).length > 0 ? "negative" : "positive";
    return [
      { effect, link: { relation: "cause", to, polarity, stated: true, cue: { start, end } } },
    ];
  });
}

function effectOf(
  syntax: Syntax,
  events: readonly EventMention[],
  byToken: ReadonlyMap<number, number>,
  noun: number,
): number | undefined {
  const [named] = syntax
    .children(noun, "nmod")
    .filter((child) => ["of", "for", "behind"].includes(syntax.preposition(child)));
  if (named !== undefined) return effectAt(syntax, events, byToken, named);
  const before = toldBefore(syntax, events, noun);
  return before < 0 ? undefined : before;
}

/** The main event of what was told before: no noun, and in no clause below another. */
function toldBefore(syntax: Syntax, events: readonly EventMention[], noun: number): number {
  for (let index = lastBefore(events, firstOfSentence(syntax, noun)); index >= 0; index--) {
    const event = events[index];
    if (event === undefined) continue;
    if (event.kind === "verb" && syntax.parent(event.anchor) === null) return index;
  }
  return -1;
}

function firstOfSentence(syntax: Syntax, token: number): number {
  const { start } = syntax.token(token);
  const sentence = syntax.analysis.sentences.find((one) => one.start <= start && start < one.end);
  if (sentence === undefined) return token;
  let first = token;
  while (first > 0 && syntax.token(first - 1).start >= sentence.start) first--;
  return first;
}
