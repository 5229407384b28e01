import type { AttributionPage } from "./attribution-page.ts";
import type { Phrase } from "./draft.ts";
import { isInverted, nearbySource } from "./nearby-source.ts";
import { phraseOf } from "./phrase.ts";
import { hasChildWord, isPassive, isRelation, lemmaOf } from "./tree-words.ts";

/** Subjects that name nobody. */
const EMPTY_SUBJECTS = new Set(["there"]);
/** Climbing further is guesswork. */
const MOST_STEPS = 4;

/**
 * Who a verb makes the source: its subject, the agent of a passive, or the subject that it shares
 * with the verb it hangs on ("..., citing ...", "refused to say", "came and said").
 *
 * @returns `null` when nobody is named: "it was reported that".
 */
export function findSource(
  page: AttributionPage,
  verb: number,
  cue: readonly number[],
): Phrase | null {
  const head = sourceHead(page, verb);
  return head === null ? null : phraseOf(page, head, new Set([...cue, verb]));
}

function sourceHead(page: AttributionPage, verb: number): number | null {
  if (isInverted(page, verb)) return behindQuote(page, verb);
  if (isPassive(page, verb)) return agentOf(page, verb);
  const own = subjectOf(page, verb);
  if (own !== null && isEmpty(page, own)) return null;
  if (own !== null && page.quoteOf[own] === page.quoteOf[verb]) return own;
  const shared = sharedSubject(page, verb, MOST_STEPS);
  if (shared !== null && page.quoteOf[shared] === page.quoteOf[verb]) return shared;
  const word = page.tokens[verb];
  if (word?.features.verbForm === "finite") return nearbySource(page, verb);
  return word?.xpos === "VBG" ? subjectAbove(page, verb) : null;
}

/** "Several groups gave him time, saying": the first subject up the tree, else the one before. */
function subjectAbove(page: AttributionPage, verb: number): number | null {
  const { tree, quoteOf, tokens } = page;
  const isFit = (subject: number) =>
    subject < verb && quoteOf[subject] === quoteOf[verb] && !isEmpty(page, subject);
  for (const above of tree.ancestors(verb)) {
    const subject = subjectOf(page, above);
    if (subject !== null && isFit(subject)) return subject;
  }
  const start = page.sentences[page.sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  for (let token = verb - 1; token >= start; token--) {
    if (tokens[token]?.relation === "nsubj" && isFit(token)) return token;
  }
  return null;
}

/** `", said the mayor"`: the subject behind the verb; the tree may take it for its object. */
function behindQuote(page: AttributionPage, verb: number): number | null {
  const behind = page.tree.children(verb, "nsubj").find((child) => child > verb);
  return behind ?? nearbySource(page, verb);
}

/** The nearest subject: of several, the last before the verb, else the first behind it. */
export function subjectOf(page: AttributionPage, verb: number): number | null {
  const subjects = page.tree
    .children(verb, "nsubj")
    .filter((child) => !isRelation(page, child, "nsubj:outer"));
  return subjects.filter((child) => child < verb).at(-1) ?? subjects[0] ?? null;
}

function isEmpty(page: AttributionPage, subject: number): boolean {
  return EMPTY_SUBJECTS.has(lemmaOf(page, subject));
}

/** "by the minister". */
export function agentOf(page: AttributionPage, verb: number): number | null {
  const { tree } = page;
  const agent = tree.children(verb, "obl:agent")[0];
  if (agent !== undefined) return agent;
  return (
    tree.children(verb, "obl").find((child) => hasChildWord(page, child, "case", ["by"])) ?? null
  );
}

/** The subject of the verb above, by the way this one hangs on it. */
function sharedSubject(page: AttributionPage, verb: number, steps: number): number | null {
  const above = page.tree.parent(verb);
  if (above === null || steps === 0) return null;
  if (isRelation(page, verb, "acl") && !isRelation(page, verb, "acl:relcl")) {
    return hasChildWord(page, verb, "mark", ["to"]) ? null : above;
  }
  if (isRelation(page, verb, "xcomp")) {
    const object = page.tree.children(above, "obj")[0];
    if (object !== undefined && lemmaOf(page, above) !== "promise") return object;
    return upper(page, above, steps);
  }
  if (["conj", "advcl", "parataxis", "dep"].some((relation) => isRelation(page, verb, relation))) {
    return upper(page, above, steps);
  }
  return null;
}

function upper(page: AttributionPage, above: number, steps: number): number | null {
  const own = subjectOf(page, above);
  if (own !== null) return isEmpty(page, own) ? null : own;
  return sharedSubject(page, above, steps - 1);
}
