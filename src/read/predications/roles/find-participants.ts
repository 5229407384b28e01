import type { EventMention } from "../events/event-mention.ts";
import type { PredicationParticipant } from "../predication.ts";
import type { Syntax } from "../syntax.ts";
import { clauseArguments } from "./clause-arguments.ts";
import { expandParticipant } from "./expand-participant.ts";
import { nounArguments } from "./noun-arguments.ts";
import { strayPhrases } from "./stray-phrases.ts";

/** Who and what takes part in an event, and the phrases that say when, where and how. */
export interface EventArguments {
  readonly participants: readonly PredicationParticipant[];
  readonly modifiers: readonly number[];
}

/** Reads the clause around an event and the phrases of its noun; each entity once a role. */
export function findParticipants(syntax: Syntax, event: EventMention): EventArguments {
  const clause = hasClause(event) ? clauseArguments(syntax, event) : NOTHING;
  const noun = event.noun === null ? NOTHING : nounArguments(syntax, event, event.noun);
  const seen = new Set<string>();
  const participants = [...clause.arguments, ...noun.arguments]
    .flatMap(({ role, phrase }) => expandParticipant(syntax, role, phrase))
    .filter(({ role, head }) => {
      const key = `${role} ${head}`;
      if (seen.has(key) || event.words.includes(head)) return false;
      seen.add(key);
      return true;
    });
  const sides = withoutLoneSide(syntax, event, participants);
  const stray = sides.flatMap(({ head }) => strayPhrases(syntax, head));
  const taking = new Set(participants.map(({ head }) => head));
  const modifiers = [...new Set([...clause.modifiers, ...noun.modifiers, ...stray])]
    .filter((token) => !taking.has(token) && !event.words.includes(token))
    .sort((left, right) => left - right);
  return { participants: sides, modifiers };
}

const NOTHING = { arguments: [], modifiers: [] } as const;

/** A noun by itself has no clause; "clashes erupted" has. */
function hasClause({ kind, anchor, head }: EventMention): boolean {
  return kind !== "noun" || anchor !== head;
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
