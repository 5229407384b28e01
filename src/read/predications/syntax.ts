import type { Analysis } from "../language/analysis/analysis.ts";
import type { Token } from "../language/analysis/token.ts";
import type { Lexicon, LexiconSense } from "../language/lexicon/lexicon.ts";
import { relationBase } from "../language/trees/relation-base.ts";
import type { TreeQuery } from "../language/trees/tree-query.ts";
import type { ReadingContext } from "../reading-context.ts";

/** Questions to the trees of one document that every step here asks; tokens by their index. */
export interface Syntax {
  readonly analysis: Analysis;
  readonly lexicon: Lexicon;
  readonly token: (index: number) => Token;
  /** In lower case. */
  readonly lemma: (index: number) => string;
  /** In lower case. */
  readonly form: (index: number) => string;
  readonly parent: (index: number) => number | null;
  /** Dependents in the order of the text, of one relation and its subtypes if it is given. */
  readonly children: (index: number, relation?: string) => readonly number[];
  /** The first dependent in one of the relations, in the order of the relations. */
  readonly child: (index: number, ...relations: readonly string[]) => number | null;
  /** Whether it stands in this relation to its head, or in a subtype of it. */
  readonly is: (index: number, relation: string) => boolean;
  /** The preposition of a phrase: "on", "because of"; "" without one. */
  readonly preposition: (index: number) => string;
  /** The conjunction of a clause: "after", "as if", "to"; "" without one. */
  readonly conjunction: (index: number) => string;
  /** Meanings of a noun, most frequent first; each lemma is looked up once a document. */
  readonly nounSenses: (lemma: string) => readonly LexiconSense[];
  /** Whether a token stands in a headline. */
  readonly isHeadline: (index: number) => boolean;
  /** Answers about lemmas that were worked out before, for whoever asks again. */
  readonly answers: Map<string, boolean>;
}

const NONE: readonly number[] = [];

/** Lower-cases the words once and lists every relation without its subtype. */
export function createSyntax({ analysis, tree, lexicon }: ReadingContext): Syntax {
  const { tokens } = analysis;
  // "didn’t" is "didn't" in another type.
  const forms = tokens.map(({ form }) => {
    const lower = form.toLowerCase();
    return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
  });
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase());
  const form = (index: number) => forms[index] ?? "";
  const dependents = createDependents(tokens, tree);
  return {
    analysis,
    lexicon,
    token: (index) => {
      const found = tokens[index];
      if (found === undefined) throw new RangeError(`Cannot find token ${index}`);
      return found;
    },
    lemma: (index) => lemmas[index] ?? "",
    form,
    parent: tree.parent,
    ...dependents,
    preposition: rememberWords(tokens.length, (index) =>
      linkWords(dependents, form, index, "case"),
    ),
    conjunction: rememberWords(tokens.length, (index) =>
      linkWords(dependents, form, index, "mark"),
    ),
    nounSenses: createNounSenses(lexicon),
    isHeadline: headlineTest(analysis),
    answers: new Map(),
  };
}

type Dependents = Pick<Syntax, "is" | "children" | "child">;

function createDependents(tokens: readonly Token[], tree: TreeQuery): Dependents {
  const bases = tokens.map(({ relation }) => relationBase(relation));
  const is = (index: number, relation: string) =>
    bases[index] === relation || tokens[index]?.relation === relation;
  return {
    is,
    children: (index, relation) => {
      const all = tree.children(index);
      if (relation === undefined) return all;
      // Asked many times a word, and mostly in vain: no list is made for nothing.
      let found: number[] | null = null;
      for (let at = 0; at < all.length; at++) {
        const child = all[at] ?? 0;
        if (!is(child, relation)) continue;
        if (found === null) found = [child];
        else found.push(child);
      }
      return found ?? NONE;
    },
    child: (index, ...relations) => {
      const all = tree.children(index);
      for (const relation of relations) {
        for (const child of all) if (is(child, relation)) return child;
      }
      return null;
    },
  };
}

/** Headlines are few, and most texts have none or one. */
function headlineTest({ sentences }: Analysis): (index: number) => boolean {
  const headlines = new Set<number>();
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind !== "headline") continue;
    for (let at = firstToken; at < endToken; at += 1) headlines.add(at);
  }
  return (index) => headlines.has(index);
}

/** The words of one relation, those of fixed expressions with them: "because of". */
function linkWords(
  { children }: Dependents,
  form: (index: number) => string,
  index: number,
  relation: string,
): string {
  const heads = children(index, relation);
  if (heads.length === 0) return "";
  return heads
    .filter((head) => head < index || relation === "mark")
    .flatMap((head) => [head, ...children(head, "fixed")])
    .map(form)
    .join(" ");
}

/** Every role, link and span asks for the preposition of the same phrases. */
function rememberWords(
  size: number,
  wordsOf: (index: number) => string,
): (index: number) => string {
  const known: (string | undefined)[] = Array.from({ length: size });
  return (index) => {
    const before = known[index];
    if (before !== undefined) return before;
    const found = wordsOf(index);
    if (index >= 0 && index < size) known[index] = found;
    return found;
  };
}

function createNounSenses(lexicon: Lexicon): Syntax["nounSenses"] {
  const senses = new Map<string, readonly LexiconSense[]>();
  return (lemma) => {
    const known = senses.get(lemma);
    if (known !== undefined) return known;
    const found = lexicon.senses(lemma, "noun");
    senses.set(lemma, found);
    return found;
  };
}
