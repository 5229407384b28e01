import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";
import {
  ADDING_WORDS,
  EXCEPTING,
  NOBODIES,
  RESTRICTING_ADJECTIVES,
  RESTRICTING_ADVERBS,
  RESTRICTING_DETERMINERS,
  RESTRICTING_OPENERS,
  TOLD_WITH,
} from "./restricting-words-table.ts";

/**
 * The word that a negation is most likely about, when it is not the event itself: "did not fire
 * first", "not until", "denied that he was killed without a trial", "not by a flood but by a bomb".
 * Such a claim does not say that nothing happened.
 *
 * @param head - The main word of the negated clause.
 * @returns A token, or `null` when the whole clause is negated.
 */
export function restrictsNegation(context: ReadingContext, head: number): number | null {
  const { analysis, tree } = context;
  const lemma = (token: number) => analysis.tokens[token]?.lemma.toLowerCase() ?? "";
  const adding = addingWord(context, head);
  if (adding !== null) return adding;
  const given = byTheWay(context, head);
  if (given !== null) return given;
  for (const child of new Set([
    ...tree.children(head),
    ...tree.children(verbOver(context, head)),
  ])) {
    const word = analysis.tokens[child];
    if (word === undefined) continue;
    if (hasRelation(word, "advmod") && RESTRICTING_ADVERBS.has(lemma(child))) return child;
    const openers = [...tree.children(child, "case"), ...tree.children(child, "mark")];
    const opens = openers.some((one) => RESTRICTING_OPENERS.has(lemma(one)));
    if ((hasRelation(word, "obl") || hasRelation(word, "advcl")) && opens) return child;
    if (isButNot(context, child)) return child;
    // "Had nothing but praise": he had that.
    if (NOBODIES.has(lemma(child)) && EXCEPTING.has(lemma(child + 1))) return child;
    if (hasRelation(word, "amod") && RESTRICTING_ADJECTIVES.has(lemma(child))) return child;
    const isSubject = hasRelation(word, "nsubj");
    // "Not all villages", "not all of the villages".
    const determiners = isSubject ? [...tree.children(child, "det"), child] : [];
    const some = determiners.find((one) => RESTRICTING_DETERMINERS.has(lemma(one)));
    if (some !== undefined && lemma(some - 1) === "not") return some;
  }
  return null;
}

/** "The talks did not begin until May": what bears on a noun's verb bears on the event of the noun. */
function verbOver({ analysis, tree }: ReadingContext, head: number): number {
  const word = analysis.tokens[head];
  const isSubject = word?.upos === "NOUN" && hasRelation(word, "nsubj");
  return (isSubject ? tree.parent(head) : null) ?? head;
}

/** "Even while not catching a pass": what such a clause denies, it denies of the time it is told with. */
function byTheWay({ analysis, tree }: ReadingContext, head: number): number | null {
  const word = analysis.tokens[head];
  const isGerund = word?.upos === "VERB" && /ing$/iu.test(word.form);
  if (!isGerund || !hasRelation(word, "advcl") || tree.children(head, "aux").length > 0)
    return null;
  const mark = tree
    .children(head, "mark")
    .find((one) => TOLD_WITH.has(analysis.tokens[one]?.lemma.toLowerCase() ?? ""));
  return mark ?? null;
}

/** "No more people were killed", "no further attacks": none but those that were. */
function addingWord({ analysis, tree }: ReadingContext, head: number): number | null {
  const form = (token: number) => analysis.tokens[token]?.form.toLowerCase() ?? "";
  const isArgument = (child: number) => {
    const word = analysis.tokens[child];
    return word !== undefined && ARGUMENTS.some((relation) => hasRelation(word, relation));
  };
  for (const noun of [head, ...tree.children(head).filter(isArgument)]) {
    const words = tree.children(noun).filter((one) => {
      const word = analysis.tokens[one];
      return word !== undefined && MODIFIERS.some((relation) => hasRelation(word, relation));
    });
    const adding = words.find((one) => ADDING_WORDS.has(form(one)));
    const around = adding === undefined ? [] : [...words, ...tree.children(adding)];
    if (adding !== undefined && around.some((one) => form(one) === "no")) return adding;
  }
  return null;
}

const ARGUMENTS: readonly string[] = ["nsubj", "obj"];
const MODIFIERS: readonly string[] = ["amod", "advmod", "det"];

/** "Not three but five", "not by the flood but by a bomb": another is put in its place. */
function isButNot({ analysis, tree }: ReadingContext, token: number): boolean {
  return tree
    .children(token, "conj")
    .some((one) =>
      tree.children(one, "cc").some((cc) => analysis.tokens[cc]?.lemma.toLowerCase() === "but"),
    );
}
