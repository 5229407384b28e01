import type { Predication } from "../../../src/read/predications/predication.ts";
import type { NegatedText } from "./negated-text.ts";

/** The words that the corpus marks as negated by a cue. */
export function eventWords(
  text: NegatedText,
  predication: Predication,
  cue: number,
): readonly number[] {
  const { tokens } = text.analysis;
  const { head } = predication;
  const relation = tokens[cue]?.relation ?? "";
  const isOfClause = text.tree.parent(cue) === head || isInSubject(text, cue, head);
  const ability = text.tree
    .children(head, "aux")
    .find((aux) => ABILITY.test(tokens[aux]?.form ?? ""));
  if (ability !== undefined && (isOfClause || relation === "advmod")) return [ability];
  const thing = existing(text, head);
  if (thing !== null) return [thing];
  if (text.tree.children(head, "cop").length > 0) return predicateWords(text, head);
  return [head, ...otherWords(text, predication)];
}

const ABILITY = /^(can|could|ca)$/i;

function isInSubject({ analysis, tree }: NegatedText, cue: number, head: number): boolean {
  const up = tree.path(cue, head)?.up ?? [];
  const top = up.at(-1);
  return top !== undefined && (analysis.tokens[top]?.relation ?? "").startsWith("nsubj");
}

/** "there is no house": the house. */
function existing({ analysis, tree }: NegatedText, head: number): number | null {
  if (analysis.tokens[head]?.lemma !== "be" || tree.children(head, "expl").length === 0)
    return null;
  const thing = tree.children(head, "nsubj")[0];
  return thing === undefined || analysis.tokens[thing]?.lemma === "nothing" ? head : thing;
}

/** "not a very complex one" is not complex; "not in the mood" is all of it. */
function predicateWords({ analysis, tree }: NegatedText, head: number): readonly number[] {
  const { tokens } = analysis;
  const prepositions = tree.children(head, "case");
  if (prepositions.length > 0) return [...prepositions, ...tree.children(head, "det"), head];
  const quality = tree
    .children(head, "amod")
    .find((one) => tree.children(one, "advmod").length > 0 || tokens[head]?.lemma === "one");
  return [quality ?? head];
}

/** "made no remark", "come back": all words that the predicate has are one event. */
function otherWords({ analysis, tree }: NegatedText, predication: Predication): readonly number[] {
  const parts = new Set(predication.predicate.split(" "));
  return tree.children(predication.head).filter((child) => {
    const { relation, form, lemma, upos } = analysis.tokens[child] ?? NO_TOKEN;
    if (!PART_RELATIONS.has(relation) || upos === "ADJ") return false;
    return parts.has(lemma.toLowerCase()) || parts.has(form.toLowerCase());
  });
}

const NO_TOKEN = { relation: "", form: "", lemma: "", upos: "X" } as const;
const PART_RELATIONS: ReadonlySet<string> = new Set(["compound:prt", "advmod", "obj"]);
