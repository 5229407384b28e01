import type { TextSpan } from "../language/analysis/ranges.ts";
import type { ReadingContext } from "../reading-context.ts";
import { clauseSpan } from "./clause-span.ts";
import type { CommitmentOf } from "./commitment/commitment.ts";
import { commitmentTo, createCommitments } from "./commitment/create-commitments.ts";
import { tenseOf } from "./commitment/tense.ts";
import type { EventMention } from "./events/event-mention.ts";
import { findEvents } from "./events/find-events.ts";
import { findLinks } from "./links/find-links.ts";
import type { Predication, PredicationLink } from "./predication.ts";
import { findParticipants } from "./roles/find-participants.ts";
import { createSyntax, type Syntax } from "./syntax.ts";

/**
 * What a text says happened or holds, with who takes part: one entry a verb, predicate of a copula
 * or noun of an event, in the order of their heads. A verb and a noun that are one event ("launched
 * an attack", "began to shoot") are one entry.
 *
 * @returns Polarity and modality are those of the clause itself; what a source makes of it
 * ("denied that") is for the attributions.
 */
export function findPredications(context: ReadingContext): readonly Predication[] {
  const syntax = createSyntax(context);
  const events = findEvents(syntax);
  const commitments = createCommitments(syntax);
  const links = findLinks(syntax, events);
  return events.map((event, index) =>
    toPredication(syntax, commitments, event, links[index] ?? []),
  );
}

function toPredication(
  syntax: Syntax,
  commitments: CommitmentOf,
  event: EventMention,
  links: readonly PredicationLink[],
): Predication {
  const commitment = commitmentTo(syntax, commitments, event);
  return {
    head: event.head,
    trigger: triggerSpan(syntax, event.words),
    predicate: event.predicate,
    nominal: event.kind === "noun",
    ...findParticipants(syntax, event),
    polarity: commitment.polarity,
    polarityCues: spansOf(syntax, commitment.polarityCues),
    modality: commitment.modality,
    certainty: commitment.certainty,
    modalityCues: spansOf(syntax, commitment.modalityCues),
    ...tenseOf(syntax, event),
    links,
    clause: clauseSpan(syntax, event),
  };
}

function triggerSpan(syntax: Syntax, words: readonly number[]): TextSpan {
  const first = Math.min(...words);
  const last = Math.max(...words);
  return { start: syntax.token(first).start, end: syntax.token(last).end };
}

/** Shared by the many that have none. */
const NO_SPANS: readonly TextSpan[] = [];

/** In order, each once. */
function spansOf(syntax: Syntax, tokens: readonly number[]): readonly TextSpan[] {
  if (tokens.length === 0) return NO_SPANS;
  return [...new Set(tokens)]
    .sort((left, right) => left - right)
    .map((token) => {
      const { start, end } = syntax.token(token);
      return { start, end };
    });
}
