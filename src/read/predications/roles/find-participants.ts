import type { EventMention } from "../events/event-mention.ts";
import type { PredicationParticipant } from "../predication.ts";
import type { Syntax } from "../syntax.ts";
import { clauseArguments } from "./clause-arguments.ts";
import { expandParticipant } from "./expand-participant.ts";
import { nounArguments } from "./noun-arguments.ts";
import { isAmong } from "./role-lists.ts";
import { strayPhrases } from "./stray-phrases.ts";
import { AIMED } from "./verb-roles-table.ts";

/** Who and what takes part in an event, and the phrases that say when, where and how. */
export interface EventArguments {
  readonly participants: readonly PredicationParticipant[];
  readonly modifiers: readonly number[];
}

/** Reads the clause around an event and the phrases of its noun; each entity once a role. */
export function findParticipants(syntax: Syntax, event: EventMention): EventArguments {
  const clause = hasClause(event) ? clauseArguments(syntax, event) : NOTHING;
  const noun = event.noun === null ? NOTHING : nounArguments(syntax, event, event.noun);
  const participants: PredicationParticipant[] = [];
  for (const { role, phrase } of [...clause.arguments, ...noun.arguments]) {
    for (const one of expandParticipant(syntax, role, phrase)) {
      const isKnown = participants.some((other) => other.head === one.head && other.role === role);
      if (!isKnown && !event.words.includes(one.head)) participants.push(one);
    }
  }
  participants.push(...firstMovers(syntax, event, participants));
  const sides = withoutLoneSide(syntax, event, participants);
  const stray = sides.flatMap(({ head }) => strayPhrases(syntax, head));
  const around = [...clause.modifiers, ...noun.modifiers, ...stray];
  if (around.length === 0) return { participants: sides, modifiers: around };
  const taking = new Set(participants.map(({ head }) => head));
  const modifiers = [...new Set(around)]
    .filter((token) => !taking.has(token) && !event.words.includes(token))
    .sort((left, right) => left - right);
  return { participants: sides, modifiers };
}

const NOTHING = { arguments: [], modifiers: [] } as const;

/** A noun by itself has no clause; "clashes erupted" has. */
function hasClause({ kind, anchor, head }: EventMention): boolean {
  return kind !== "noun" || anchor !== head;
}

/** "Opened fire first", "fired the first shot": who harms somebody before they do moved first. */
function firstMovers(
  syntax: Syntax,
  event: EventMention,
  participants: readonly PredicationParticipant[],
): readonly PredicationParticipant[] {
  if (event.kind !== "verb" || !isAmong(AIMED, event)) return [];
  const isFirst = event.words.some((word) =>
    syntax
      .children(word)
      .some(
        (child) =>
          syntax.form(child) === "first" &&
          ((syntax.is(child, "advmod") && child > word) || syntax.is(child, "amod")),
      ),
  );
  if (!isFirst) return [];
  const agents = participants.filter(({ role }) => role === "agent");
  return agents.map((agent) => ({ ...agent, role: "initiator" as const }));
}

/** "He was talking": who does it with nobody is no side of two. */
function withoutLoneSide(
  syntax: Syntax,
  { kind }: EventMention,
  participants: readonly PredicationParticipant[],
): readonly PredicationParticipant[] {
  const sides = participants.filter(({ role }) => role === "party");
  const [lone] = sides;
  if (kind !== "verb" || lone === undefined || sides.length > 1) return participants;
  if (syntax.token(lone.head).features.number !== "singular") return participants;
  return participants.map((one) => (one === lone ? { ...one, role: "agent" } : one));
}
