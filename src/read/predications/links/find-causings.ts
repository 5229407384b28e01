import { findNegation } from "../commitment/find-negation.ts";
import type { EventMention } from "../events/event-mention.ts";
import { verbName } from "../events/predicate-name.ts";
import type { PredicationLink } from "../predication.ts";
import { isPassive } from "../roles/is-passive.ts";
import type { Syntax } from "../syntax.ts";
import { effectAt } from "./effect-at.ts";
import { CAUSED_VERBS, CAUSING_VERBS } from "./link-cues-table.ts";

/** A link from an effect, by its index among the events, to its cause. */
export interface Causing {
  readonly effect: number;
  readonly link: PredicationLink;
}

/** Causes that a verb tells: "the shooting led to clashes", "was sparked by a dispute". */
export function findCausings(
  syntax: Syntax,
  events: readonly EventMention[],
  byToken: ReadonlyMap<number, number>,
): readonly Causing[] {
  return events.flatMap(({ kind, head }) => {
    if (kind !== "verb") return [];
    const sides = causeAndEffect(syntax, head);
    if (sides === null) return [];
    const cause = indexOf(syntax, byToken, sides.cause);
    const effect =
      sides.effect === null ? undefined : effectAt(syntax, events, byToken, sides.effect);
    if (cause === undefined || effect === undefined) return [];
    const { start, end } = syntax.token(head);
    const isDenied = findNegation(syntax, head).length > 0;
    return [
      {
        effect,
        link: {
          relation: "cause",
          to: cause,
          polarity: isDenied ? "negative" : "positive",
          stated: true,
          cue: { start, end },
        },
      },
    ];
  });
}

function causeAndEffect(
  syntax: Syntax,
  verb: number,
): { readonly cause: number | null; readonly effect: number | null } | null {
  const name = verbName(syntax, verb);
  const subject = syntax.child(verb, "nsubj");
  for (const phrase of syntax.children(verb, "obl")) {
    const withPreposition = `${name} ${syntax.preposition(phrase)}`;
    if (CAUSING_VERBS.has(withPreposition)) return { cause: subject, effect: phrase };
    if (CAUSED_VERBS.has(withPreposition)) return { cause: phrase, effect: subject };
  }
  if (!CAUSING_VERBS.has(name)) return null;
  if (isPassive(syntax, verb)) return { cause: syntax.child(verb, "obl:agent"), effect: subject };
  return { cause: subject, effect: syntax.child(verb, "xcomp", "obj", "ccomp") };
}

const BACK: ReadonlySet<string> = new Set(["that", "this", "it", "which"]);

/** "They fired, and that caused a panic": the clause before. */
function indexOf(
  syntax: Syntax,
  byToken: ReadonlyMap<number, number>,
  cause: number | null,
): number | undefined {
  if (cause === null) return undefined;
  const own = byToken.get(cause);
  if (own !== undefined || !BACK.has(syntax.form(cause))) return own;
  const verb = syntax.parent(cause);
  if (verb === null) return undefined;
  const { relation } = syntax.token(verb);
  const governor = syntax.parent(verb);
  const isTied = relation === "conj" || relation === "advcl:relcl" || relation === "acl:relcl";
  return governor !== null && isTied ? byToken.get(governor) : undefined;
}
