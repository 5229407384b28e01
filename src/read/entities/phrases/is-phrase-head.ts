import type { Token } from "../../language/analysis/token.ts";
import { relationBase } from "../../language/trees/relation-base.ts";
import { LONE_DETERMINERS } from "../tables/function-word-table.ts";
import { BODY_NAME_WORDS } from "../tables/name-part-table.ts";
import { PRONOUN_TABLE } from "../tables/pronoun-table.ts";
import type { PhraseSource } from "./phrase-source.ts";

/** Relations of words that are part of a larger phrase or of none. */
const INNER_RELATIONS: ReadonlySet<string> = new Set(
  "compound flat fixed goeswith expl det case mark cc punct aux cop advmod discourse nummod".split(
    " ",
  ),
);

/** Relations in which an adjective, participle or number can stand for somebody: "the wounded". */
const NOMINAL_RELATIONS: ReadonlySet<string> = new Set("nsubj obj iobj obl nmod".split(" "));

/**
 * Whether a token is at the head of a phrase that refers to somebody or something.
 *
 * Times ("Wednesday", "last year") are no participants and are read elsewhere.
 */
export function isPhraseHead(source: PhraseSource, index: number): boolean {
  const token = source.tokens[index];
  if (token === undefined) return false;
  const relation = relationBase(token.relation);
  if (token.upos === "PRON") return relation !== "expl" && isKnownPronoun(token);
  if (INNER_RELATIONS.has(relation) || token.relation === "nmod:desc") {
    return isNameInCompound(source, index, relation);
  }
  if (token.upos === "NOUN" || source.isProper(index)) {
    return !isTime(source, index) && !isOwnerInName(source, index);
  }
  return NOMINAL_RELATIONS.has(relation) && isNominalised(source, index, token);
}

function isKnownPronoun({ form, relation }: Token): boolean {
  // "that" before a noun is its determiner.
  return PRONOUN_TABLE.has(form.toLowerCase()) && relation !== "det";
}

/** "Taliban fighters": the name is not the head, and refers all the same. */
function isNameInCompound(source: PhraseSource, index: number, relation: string): boolean {
  const head = source.tokens[index]?.head ?? -1;
  if (relation !== "compound" || !source.isProper(index)) return false;
  const { upos } = source.tokens[head] ?? {};
  // "Republican voters": an adjective with a capital.
  if (source.lexicon.has(source.tokens[index]?.form ?? "", "adjective")) return false;
  const isCommon = upos === "NOUN" || upos === "VERB" || upos === "ADJ";
  return isCommon && !source.isProper(head);
}

/** "People's" of "People's Front": a common noun with a capital that opens the name of a body. */
export function isOwnerInName(source: PhraseSource, index: number): boolean {
  const { tokens, lexicon } = source;
  const { relation, form = "", lemma = "", head } = tokens[index] ?? {};
  const owned = tokens[head ?? -1];
  if (relation !== "nmod:poss" || owned === undefined || !/^\p{Lu}/u.test(form)) return false;
  const isBody = BODY_NAME_WORDS.has(owned.form.toLowerCase()) && /^\p{Lu}/u.test(owned.form);
  const senses = lexicon.senses(lemma, "noun");
  // "Iran's Army", "Ford's Company": a name of its own.
  return isBody && senses.length > 0 && !senses.some(({ isInstance }) => isInstance);
}

function isTime({ tokens, lexicon, nameAt }: PhraseSource, index: number): boolean {
  const name = nameAt(index);
  if (name !== null && name.endToken - name.firstToken > 1) return false;
  const [sense] = lexicon.senses(tokens[index]?.lemma ?? "", "noun");
  return sense?.class === "noun.time";
}

/** "the wounded", "the 34-year-old", "both", "two of them". */
function isNominalised({ tree, tokens }: PhraseSource, index: number, token: Token): boolean {
  if (token.upos === "DET") return LONE_DETERMINERS.has(token.form.toLowerCase());
  if (token.upos === "NUM") return isSpelled(token);
  if (token.upos !== "ADJ" && token.upos !== "VERB") return false;
  return tree.children(index, "det").some((child) => tokens[child]?.lemma === "the");
}

/** Figures that stand alone are dates, prices and scores more often than persons. */
function isSpelled({ form }: Token): boolean {
  return /^\p{L}+$/u.test(form);
}
