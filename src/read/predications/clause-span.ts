import type { TextSpan } from "../language/analysis/ranges.ts";
import { relationBase } from "../language/trees/relation-base.ts";
import type { EventMention } from "./events/event-mention.ts";
import type { Syntax } from "./syntax.ts";

/** Clauses and phrases that say something else than the clause they stand in. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "advcl",
  "ccomp",
  "parataxis",
  "appos",
  "cc",
  "mark",
  "punct",
  "discourse",
  "dep",
  "vocative",
]);

/**
 * What to quote for an event: from its subject to the end of what belongs to it, without clauses
 * that say something else. An infinitive is quoted with the verb it depends on.
 */
export function clauseSpan(syntax: Syntax, event: EventMention): TextSpan {
  const top = clauseTop(syntax, event);
  let first = Math.min(top, ...event.words);
  let last = Math.max(top, ...event.words);
  const open = [top];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    first = Math.min(first, next);
    last = Math.max(last, next);
    for (const child of syntax.children(next)) {
      if (next === top && syntax.is(child, "case")) continue;
      if (!isElsewhere(syntax, next, child)) open.push(child);
    }
  }
  return { start: syntax.token(first).start, end: syntax.token(last).end };
}

/** "tried to take the post" is quoted from "tried" on. */
function clauseTop(syntax: Syntax, { kind, anchor }: EventMention): number {
  if (kind === "noun" && syntax.token(anchor).upos === "NOUN") return anchor;
  const headlined = headlinedNoun(syntax, anchor);
  if (headlined !== null) return headlined;
  let top = anchor;
  for (
    let up = syntax.parent(top);
    up !== null && syntax.is(top, "xcomp");
    up = syntax.parent(top)
  ) {
    top = up;
  }
  return top;
}

/** "Clerk, 31, hurt in fire": the participle is what a headline says of its noun. */
function headlinedNoun(syntax: Syntax, participle: number): number | null {
  const noun = syntax.parent(participle);
  if (noun === null || syntax.token(participle).relation !== "acl" || noun > participle)
    return null;
  const isHead = syntax.parent(noun) === null && syntax.token(participle).upos === "VERB";
  return isHead && syntax.isHeadline(noun) ? noun : null;
}

function isElsewhere(syntax: Syntax, head: number, child: number): boolean {
  const { relation, upos } = syntax.token(child);
  const base = relationBase(relation);
  if (ELSEWHERE.has(base)) return true;
  if (relation === "acl:relcl") return true;
  if (base !== "conj") return false;
  // Of "A and B fled" both are in the clause; of "fled and hid" each verb has one.
  const isNoun = upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "ADJ";
  return !isNoun || syntax.token(head).upos === "VERB" || syntax.child(child, "nsubj") !== null;
}
