import type { WordFeatures } from "../../analysis/word-features.ts";
import { nominalFeatures } from "./nominal-features.ts";
import type { PronounFeatures } from "./pronouns-table.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";
import type { VerbGroup } from "./verb-group.ts";

type Tree = TaggedSentence["tree"];

const NONE: PronounFeatures = { person: null, number: null };

/** Features of a verb or auxiliary. */
export function verbFeatures(
  sentence: TaggedSentence,
  groups: readonly VerbGroup[],
  word: number,
): WordFeatures {
  const isMain = sentence.upos[word] === "VERB";
  const active = isMain ? "active" : null;
  const none = { tense: null, number: null, person: null, voice: active, verbForm: null } as const;
  switch (sentence.xpos[word]) {
    case "MD":
      return { ...none, verbForm: "finite" };
    case "VB":
      return { ...none, verbForm: isImperative(sentence, groups, word) ? "finite" : "infinitive" };
    case "VBZ":
      return { ...none, tense: "present", number: "singular", person: 3, verbForm: "finite" };
    case "VBP":
      return {
        ...none,
        tense: "present",
        verbForm: "finite",
        ...agreement(sentence, groups, word),
      };
    case "VBD":
      return { ...none, tense: "past", verbForm: "finite", ...agreement(sentence, groups, word) };
    case "VBG":
      return isGerund(sentence, groups, word)
        ? { ...none, verbForm: "gerund" }
        : { ...none, tense: "present", verbForm: "participle" };
    case "VBN":
      return {
        ...none,
        tense: "past",
        voice: isMain && isPassive(sentence, groups, word) ? "passive" : active,
        verbForm: "participle",
      };
    default:
      return { ...none, voice: null };
  }
}

/** The group of the verb whose form this one shares: "come" for "see" in "has come and seen". */
function sharedGroup(
  { xpos }: TaggedSentence,
  groups: readonly VerbGroup[],
  word: number,
): VerbGroup | undefined {
  let at = word;
  // Chains of conjuncts are short; a tree has no cycle, but one that came from outside might.
  for (let step = 0; step < MOST_CONJUNCTS; step++) {
    const group = groups[at];
    if (group === undefined || group.sharedWith < 0 || group.hasAuxiliary || group.isPassive) break;
    if (xpos[group.sharedWith] !== xpos[word]) break;
    at = group.sharedWith;
  }
  return groups[at];
}

const MOST_CONJUNCTS = 20;

/** A participle is passive unless "have" makes it a perfect. */
function isPassive(sentence: TaggedSentence, groups: readonly VerbGroup[], word: number): boolean {
  const group = sharedGroup(sentence, groups, word);
  if (group === undefined) return true;
  if (group.isPassive) return true;
  // "He's gone": an auxiliary that is not one of the passive is one of the perfect.
  return sentence.tree === null ? !group.hasHave : !(group.hasHave || group.hasAuxiliary);
}

const GERUND_RELATIONS: ReadonlySet<string> = new Set(
  "acl amod csubj xcomp compound nsubj obj obl nmod appos".split(" "),
);

/** "Running is fun", "the running man" and "after running" are gerunds, "was running" is not. */
function isGerund(sentence: TaggedSentence, groups: readonly VerbGroup[], word: number): boolean {
  const group = sharedGroup(sentence, groups, word);
  if (group === undefined || group.hasAuxiliary) return false;
  if (sentence.tree !== null) return GERUND_RELATIONS.has(group.relation);
  const before = sentence.upos[word - 1];
  const after = sentence.upos[word + 1];
  if (before === "ADP" || before === "DET" || before === "VERB") return true;
  return before === "NOUN" || after === "NOUN" || after === "AUX";
}

const IMPERATIVE_RELATIONS: ReadonlySet<string> = new Set(["root", "parataxis"]);

/** "Go!": an infinitive that nothing governs. */
function isImperative(
  sentence: TaggedSentence,
  groups: readonly VerbGroup[],
  word: number,
): boolean {
  if (sentence.upos[word] === "AUX" && sentence.tree !== null) return false;
  const group = sharedGroup(sentence, groups, word);
  if (group === undefined || group.hasAuxiliary || group.hasTo) return false;
  if (sentence.tree !== null) return IMPERATIVE_RELATIONS.has(group.relation);
  const before = sentence.upos[word - 1];
  return before === undefined || before === "PUNCT" || before === "INTJ";
}

/** Number and person of a finite verb, from its subject. */
function agreement(
  sentence: TaggedSentence,
  groups: readonly VerbGroup[],
  word: number,
): PronounFeatures {
  const form = sentence.forms[word]?.toLowerCase() ?? "";
  if (form === "am" || form === "'m" || form === "\u2019m")
    return { person: 1, number: "singular" };
  const subject = subjectOf(sentence, groups, word);
  if (subject < 0) return form === "was" ? { person: null, number: "singular" } : NONE;
  const { person, number } = nominalFeatures(sentence, subject);
  const isMany = groups[subject] !== undefined && isCoordinated(sentence.tree, subject);
  if (form === "was" && number === null) return { person: person ?? 3, number: "singular" };
  return { person: person ?? 3, number: isMany ? "plural" : number };
}

/** Index of the subject of a verb, or of the verb that an auxiliary belongs to; -1 for none. */
function subjectOf(sentence: TaggedSentence, groups: readonly VerbGroup[], word: number): number {
  const { tree } = sentence;
  if (tree === null) return groups[word]?.subject ?? -1;
  let at = word;
  for (let step = 0; step < MOST_CONJUNCTS; step++) {
    const group = groups[at];
    if (group === undefined) return -1;
    if (group.subject >= 0) return antecedent(sentence, at, group.subject);
    const isHelper = group.relation === "aux" || group.relation === "cop";
    if (!isHelper && group.sharedWith < 0) return -1;
    at = tree.heads[at] ?? -1;
  }
  return -1;
}

/** The noun that a relative clause is about, if the subject is "who" or "which". */
function antecedent({ xpos, tree }: TaggedSentence, verb: number, subject: number): number {
  const isRelative = xpos[subject] === "WDT" || xpos[subject] === "WP";
  if (!isRelative || tree?.relations[verb] !== "acl:relcl") return subject;
  return tree.heads[verb] ?? subject;
}

function isCoordinated(tree: Tree, noun: number): boolean {
  if (tree === null) return false;
  // Conjuncts follow the first one; most stand near.
  const last = Math.min(tree.heads.length, noun + MOST_CONJUNCTS);
  for (let word = noun + 1; word < last; word++) {
    if (tree.heads[word] === noun && tree.relations[word] === "conj") return true;
  }
  return false;
}
