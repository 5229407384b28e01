import type { ReadingContext } from "../reading-context.ts";
import { TOLL_NOUNS, TOLL_VERBS } from "./figure-guards-table.ts";

/** What a figure counts that no noun follows. */
export interface BareFigure {
  readonly of: string;
  readonly total: boolean;
}

const PEOPLE: BareFigure = { of: "people", total: false };
/** Furthest up a tree to look for a toll. */
const HIGHEST = 3;

/**
 * What a figure without a noun counts: "at least 25 were killed", "left 31 dead", "the toll rose to
 * 31"; `null` when it may be anything.
 */
export function bareFigure(context: ReadingContext, head: number): BareFigure | null {
  const { tokens } = context.analysis;
  const token = tokens[head];
  const above = tokens[token?.head ?? -1];
  const toll = tollAbove(context, head);
  if (toll !== null) return toll;
  if (token === undefined || above === undefined) return null;
  const isVerb = above.upos === "VERB";
  // "At least 40 were hurt": the parser takes "at" for a preposition.
  const isAtLeast = token.relation === "obl" && tokens[head - 1]?.form.toLowerCase() === "least";
  const isSubject = /^nsubj/u.test(token.relation) || isAtLeast;
  if (isSubject && (isVerb || isPluralState(context, token.head))) return PEOPLE;
  // "Killed 25": a verb that people are the object of.
  if (isVerb && /^obj/u.test(token.relation) && TOLL_VERBS.has(above.lemma)) return PEOPLE;
  // "Left 31 dead", where the tree may take the number for the subject of "dead".
  const grand = tokens[above.head ?? -1];
  const ofState = above.upos === "ADJ" && grand !== undefined && TOLL_VERBS.has(grand.lemma);
  return ofState && /^(?:nsubj|nummod|nmod)/u.test(token.relation) ? PEOPLE : null;
}

/** "Five are missing", "40 were hurt"; not "25 is enough". */
function isPluralState({ analysis, tree }: ReadingContext, above: number | null): boolean {
  if (above === null || analysis.tokens[above]?.upos !== "ADJ") return false;
  return tree
    .children(above, "cop")
    .some((one) => /^(?:are|were)$/iu.test(analysis.tokens[one]?.form ?? ""));
}

/** "A toll of 31", "the death toll rose to 31", "the number of dead passed 31". */
function tollAbove(context: ReadingContext, head: number): BareFigure | null {
  const { tokens } = context.analysis;
  const { tree } = context;
  for (const above of tree.ancestors(head).slice(0, HIGHEST)) {
    const token = tokens[above];
    if (token === undefined) return null;
    if (TOLL_NOUNS.has(token.lemma)) return tollOf(context, above);
    if (token.upos !== "VERB") continue;
    // "Officials put the toll at 31" as well as "the toll rose to 31".
    const named = [...tree.children(above, "nsubj"), ...tree.children(above, "obj")];
    const subject = named.find((one) => TOLL_NOUNS.has(tokens[one]?.lemma ?? ""));
    return subject === undefined ? null : tollOf(context, subject);
  }
  return null;
}

function tollOf({ analysis, tree }: ReadingContext, noun: number): BareFigure | null {
  const { tokens } = analysis;
  if (tokens[noun]?.lemma === "toll" || tokens[noun]?.lemma === "tally")
    return { of: "people", total: true };
  const counted = tree.children(noun, "nmod")[0];
  const name = counted === undefined ? undefined : tokens[counted];
  return name?.upos === "NOUN" || name?.upos === "ADJ"
    ? { of: name.form.toLowerCase(), total: true }
    : null;
}
