import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";
import { holderOfVerb } from "./holder-of-verb.ts";
import type { Silence } from "./silence.ts";
import {
  FAILING_VERBS,
  MAKING_VERBS,
  MENTION_NOUNS,
  MENTION_VERBS,
  NEGATIONS,
  OMITTING_VERBS,
  SILENT_PREPOSITIONS,
  UNREAL_AUXILIARIES,
} from "./silence-cues-table.ts";

type Trees = Pick<ReadingContext, "analysis" | "tree">;

/**
 * Where a text says that an account leaves something out: "no mention of the rebels", "does not refer
 * to", "without mentioning", "omits", "says nothing of". Not in "not to mention the cold", which
 * mentions it. Linear in the tokens.
 */
export function findSilences(context: Trees): readonly Silence[] {
  return context.analysis.tokens.flatMap((word, token): readonly Silence[] => {
    const lemma = word.lemma.toLowerCase();
    const preposition = MENTION_NOUNS.get(lemma);
    const found =
      preposition !== undefined && word.upos !== "VERB"
        ? byNoun(context, token, preposition)
        : word.upos !== "VERB"
          ? byNothing(context, token)
          : MENTION_VERBS.has(lemma)
            ? byVerb(context, token, MENTION_VERBS.get(lemma) ?? null)
            : OMITTING_VERBS.has(lemma)
              ? byOmitting(context, token)
              : null;
    return found === null ? [] : [found];
  });
}

/** "No mention of the rebels", "makes no reference to the strikes", "there was no mention of". */
function byNoun(context: Trees, noun: number, preposition: string): Silence | null {
  const { tree } = context;
  const above = tree.parent(noun);
  const verb = above !== null && isVerb(context, above) ? above : null;
  if (!isNone(context, noun, verb) || (verb !== null && isUnreal(context, verb))) return null;
  const behind = [noun, ...(verb === null ? [] : [verb])]
    .flatMap((one) => [...tree.children(one, "nmod"), ...tree.children(one, "obl")])
    .find((one) => one > noun && hasCase(context, one, [preposition]));
  if (behind === undefined) return null;
  const isOwn = above === null || !isVerb(context, above);
  if (!isOwn && !isMaking(context, above, noun)) return null;
  // A noun that hangs on another is part of another statement.
  if (above !== null && isOwn && !isFragment(context, noun)) return null;
  const holder = verb === null ? insideOf(context, [noun]) : holderOf(context, verb, noun);
  return silence(context, noun, behind, holder, [noun, ...(verb === null ? [] : [verb])], false);
}

/** Root, or a fragment tied to the sentence before it by the parser. */
function isFragment({ analysis }: Trees, noun: number): boolean {
  const word = analysis.tokens[noun];
  return (
    word !== undefined &&
    ["root", "parataxis", "ccomp", "conj", "appos"].some((one) => hasRelation(word, one as "root"))
  );
}

function isMaking({ analysis, tree }: Trees, verb: number, noun: number): boolean {
  const lemma = analysis.tokens[verb]?.lemma.toLowerCase() ?? "";
  return (
    MAKING_VERBS.has(lemma) ||
    (lemma === "be" && tree.children(verb, "expl").length > 0 && noun > verb)
  );
}

function isNone({ analysis, tree }: Trees, noun: number, verb: number | null): boolean {
  const form = (token: number) => analysis.tokens[token]?.form.toLowerCase() ?? "";
  const determiners = tree.children(noun, "det").map(form);
  if (determiners.includes("no")) return true;
  if (hasCase({ analysis, tree }, noun, ["without"])) return true;
  return verb !== null && isNegated({ analysis, tree }, verb);
}

/** "Does not mention the rebels", "failed to refer to", "without mentioning"; passives too. */
function byVerb(context: Trees, verb: number, preposition: string | null): Silence | null {
  const { analysis, tree } = context;
  const above = tree.parent(verb);
  const marks = tree.children(verb, "mark").map((one) => analysis.tokens[one]?.lemma ?? "");
  const fails =
    above !== null &&
    FAILING_VERBS.has(analysis.tokens[above]?.lemma.toLowerCase() ?? "") &&
    marks.includes("to");
  const isWithout = marks.includes("without");
  const isDenied = isNegated(context, verb) && !marks.includes("to");
  if (!(fails || isWithout || isDenied) || isUnreal(context, fails ? above : verb)) return null;
  if (fails && isNegated(context, above)) return null;
  const passive = tree.children(verb, "nsubj:pass")[0];
  const thing =
    passive ??
    (preposition === null
      ? tree.children(verb, "obj")[0]
      : tree.children(verb, "obl").find((one) => hasCase(context, one, [preposition])));
  if (thing === undefined) return null;
  const holder =
    passive !== undefined
      ? insideOf(context, [verb])
      : holderOfVerb(context, fails || isWithout ? (above ?? verb) : verb);
  const replaced = fails && above !== null ? [verb, above] : [verb];
  return silence(context, verb, thing, holder, replaced, false);
}

/** "Omits the strikes", "leaves out the strikes". */
function byOmitting(context: Trees, verb: number): Silence | null {
  const { analysis, tree } = context;
  const isLeave = analysis.tokens[verb]?.lemma.toLowerCase() === "leave";
  const out = tree
    .children(verb)
    .some(
      (one) =>
        one > verb && /^out$/iu.test(analysis.tokens[one]?.form ?? "") && isParticle(context, one),
    );
  if ((isLeave && !out) || isNegated(context, verb) || isUnreal(context, verb)) return null;
  const thing = tree.children(verb, "obj")[0];
  const holder = holderOfVerb(context, verb);
  if (thing === undefined || holder === null) return null;
  return silence(context, verb, thing, holder, [verb], true);
}

/** "Says nothing of the strikes", "is silent on the strikes". */
function byNothing(context: Trees, token: number): Silence | null {
  const { analysis, tree } = context;
  const word = analysis.tokens[token];
  const lemma = word?.lemma.toLowerCase();
  const verb = tree.parent(token);
  if (lemma === "nothing" && verb !== null && word !== undefined && hasRelation(word, "obj")) {
    if (analysis.tokens[verb]?.lemma.toLowerCase() !== "say" || isUnreal(context, verb))
      return null;
    const thing = [...tree.children(token, "nmod"), ...tree.children(verb, "obl")].find((one) =>
      hasCase(context, one, [...SILENT_PREPOSITIONS]),
    );
    if (thing === undefined) return null;
    return silence(context, token, thing, holderOfVerb(context, verb), [token, verb], false);
  }
  if (lemma !== "silent" || tree.children(token, "cop").length === 0) return null;
  if (isNegated(context, token) || isUnreal(context, token)) return null;
  const thing = [...tree.children(token, "obl"), ...tree.children(token, "nmod")].find((one) =>
    hasCase(context, one, [...SILENT_PREPOSITIONS]),
  );
  if (thing === undefined) return null;
  return silence(context, token, thing, holderOfVerb(context, token), [token], true);
}

function holderOf(context: Trees, verb: number, noun: number): number | null {
  const { analysis, tree } = context;
  const word = analysis.tokens[noun];
  if (word !== undefined && hasRelation(word, "nsubj:pass")) return insideOf(context, [verb, noun]);
  if (analysis.tokens[verb]?.lemma.toLowerCase() === "be") return insideOf(context, [verb, noun]);
  const subject = holderOfVerb(context, verb);
  return subject === noun
    ? insideOf(context, [verb, noun])
    : (subject ?? tree.children(verb, "nsubj")[0] ?? null);
}

/** "In the ministry's statement", "by the Courier". */
function insideOf(context: Trees, tokens: readonly number[]): number | null {
  const { tree } = context;
  const phrases = tokens.flatMap((one) => [
    ...tree.children(one, "obl"),
    ...tree.children(one, "nmod"),
  ]);
  const deep = phrases.flatMap((one) => [one, ...tree.children(one, "nmod")]);
  return (
    deep.find((one) => hasCase(context, one, ["in"])) ??
    deep.find((one) => hasCase(context, one, ["by", "from"]) && !isByName(context, one)) ??
    null
  );
}

/** "Is not mentioned by name". */
function isByName({ analysis }: Trees, token: number): boolean {
  return analysis.tokens[token]?.lemma.toLowerCase() === "name";
}

function silence(
  { tree }: Trees,
  head: number,
  thing: number,
  holder: number | null,
  replaces: readonly number[],
  needsAccount: boolean,
): Silence {
  const last = tree.subtree(thing).at(-1) ?? thing;
  const starts = [head, ...tree.children(head, "det"), ...replaces];
  const all = holder === null ? starts : [...starts, ...tree.subtree(holder)];
  return {
    head,
    replaces,
    thing,
    holder,
    needsAccount,
    tokens: [Math.min(...all, thing), Math.max(...all, last)],
  };
}

function isVerb({ analysis }: Trees, token: number): boolean {
  const upos = analysis.tokens[token]?.upos;
  return upos === "VERB" || upos === "AUX";
}

function isParticle({ analysis }: Trees, token: number): boolean {
  const word = analysis.tokens[token];
  return word !== undefined && (hasRelation(word, "compound:prt") || hasRelation(word, "advmod"));
}

function hasCase({ analysis, tree }: Trees, token: number, words: readonly string[]): boolean {
  return tree
    .children(token, "case")
    .some((one) => words.includes(analysis.tokens[one]?.form.toLowerCase() ?? ""));
}

function isNegated({ analysis, tree }: Trees, verb: number): boolean {
  return tree
    .children(verb, "advmod")
    .some((one) => NEGATIONS.has(analysis.tokens[one]?.form.toLowerCase() ?? ""));
}

function isUnreal({ analysis, tree }: Trees, verb: number): boolean {
  return tree
    .children(verb, "aux")
    .some((one) => UNREAL_AUXILIARIES.has(analysis.tokens[one]?.lemma.toLowerCase() ?? ""));
}
