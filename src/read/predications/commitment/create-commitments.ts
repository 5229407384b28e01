import type { EventMention } from "../events/event-mention.ts";
import { isEventNoun } from "../events/is-event-noun.ts";
import type { Syntax } from "../syntax.ts";
import { clauseContext } from "./clause-context.ts";
import { type Commitment, type CommitmentOf, PLAIN, within } from "./commitment.ts";
import { localCommitment } from "./local-commitment.ts";
import { nounContext } from "./noun-context.ts";

/**
 * What every clause is put forward as: what it says of itself within what the words around it make
 * of it. Each clause is worked out once.
 */
export function createCommitments(syntax: Syntax): CommitmentOf {
  const known = new Map<number, Commitment>();
  const of: CommitmentOf = (head) => {
    const before = known.get(head);
    if (before !== undefined) return before;
    // A tree has no cycles, but should one come in, it must end.
    known.set(head, PLAIN);
    const found = within(contextOf(syntax, of, head), localCommitment(syntax, head));
    known.set(head, found);
    return found;
  };
  return of;
}

function contextOf(syntax: Syntax, of: CommitmentOf, head: number): Commitment {
  const isNoun = syntax.token(head).upos === "NOUN" && syntax.child(head, "cop") === null;
  return isNoun && isEventNoun(syntax, head)
    ? nounContext(syntax, of, head)
    : clauseContext(syntax, of, head);
}

/** How an event is put forward: by its clause, and by what its noun says besides. */
export function commitmentTo(syntax: Syntax, of: CommitmentOf, event: EventMention): Commitment {
  const { head, noun, anchor, kind } = event;
  if (kind === "noun") {
    if (anchor === head) return of(head);
    return besides(of(anchor), localCommitment(syntax, head));
  }
  if (noun === null || noun === head) return of(head);
  return besides(of(head), localCommitment(syntax, noun));
}

/** "launched no attack": what the clause counts already is not counted again. */
function besides(clause: Commitment, noun: Commitment): Commitment {
  const isCounted = noun.polarityCues.some((cue) => clause.polarityCues.includes(cue));
  return within(clause, isCounted ? { ...noun, polarity: "positive", polarityCues: [] } : noun);
}
