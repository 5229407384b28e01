import type { Lexicon } from "../language/lexicon/lexicon.ts";
import type { AttributionPage } from "./attribution-page.ts";
import type { CueUse } from "./cue-entry.ts";
import { cueWords } from "./cue-words.ts";
import type { Draft, Phrase } from "./draft.ts";
import { findSource } from "./find-source.ts";
import type { FoundContent } from "./found-content.ts";
import { maySpeak } from "./may-speak.ts";
import { NOUN_CUES, SUPPORT_VERBS } from "./noun-cues-table.ts";
import { phraseOf } from "./phrase.ts";
import { clauseFrom } from "./that-clause.ts";
import { joinTokens, type TokenList, withoutTokens } from "./token-lists.ts";
import { hasChildWord, isInProse, isRelation, lemmaOf } from "./tree-words.ts";

const NONE: readonly Draft[] = [];

/** Nouns that attribute: "his claim that", "fears of a war", "made the claim that". */
export function findNounDrafts(page: AttributionPage, lexicon: Lexicon): readonly Draft[] {
  return page.tokens.flatMap(({ upos }, head) => {
    const uses = upos === "NOUN" ? NOUN_CUES.get(lemmaOf(page, head)) : undefined;
    if (uses === undefined || !isInProse(page, head)) return NONE;
    const found = nounContent(page, head, uses);
    if (found === null) return NONE;
    const verb = supportVerb(page, head);
    const own = [head, ...found.cueMore];
    const cue = verb === null ? joinTokens(own) : joinTokens(own, cueWords(page, verb));
    return [
      {
        head,
        cue,
        lemma: lemmaOf(page, head),
        use: found.use,
        source: nounSource(page, lexicon, head, cue, verb),
        addressee: null,
        content: found.content,
        speaks: false,
      },
    ];
  });
}

function nounContent(
  page: AttributionPage,
  noun: number,
  uses: readonly CueUse[],
): FoundContent | null {
  for (const child of page.tree.children(noun)) {
    if (child < noun) continue;
    for (const use of uses) {
      const found = complementOf(page, child, use);
      if (found !== null) return { use, ...found };
    }
  }
  return null;
}

function complementOf(
  page: AttributionPage,
  child: number,
  use: CueUse,
): Omit<FoundContent, "use"> | null {
  const { tree } = page;
  const isClause = isRelation(page, child, "acl") || isRelation(page, child, "ccomp");
  if (use.frame === "clause") {
    const isThat = isClause && hasChildWord(page, child, "mark", ["that", "whether"]);
    if (isThat) return { content: tree.subtree(child), cueMore: [] };
    const first = tree.subtree(child)[0] ?? child;
    const hidden =
      isClause && lemmaOf(page, first) === "that" ? clauseFrom(page, first, true) : null;
    return hidden === null ? null : { content: hidden, cueMore: [] };
  }
  if (use.frame === "infinitive") {
    const isTo = isClause && hasChildWord(page, child, "mark", ["to"]);
    return isTo ? { content: tree.subtree(child), cueMore: [] } : null;
  }
  if (!isClause && !isRelation(page, child, "nmod")) return null;
  const preposition = tree
    .children(child)
    .find((one) => one < child && use.prepositions.includes(lemmaOf(page, one)));
  if (preposition === undefined || isRelation(page, child, "nmod:poss")) return null;
  return { content: withoutTokens(tree.subtree(child), [preposition]), cueMore: [preposition] };
}

/** "Made the claim": the verb that the noun is the object of, if it only carries it. */
function supportVerb(page: AttributionPage, noun: number): number | null {
  const verb = page.tree.parent(noun);
  if (verb === null || !isRelation(page, noun, "obj")) return null;
  return SUPPORT_VERBS.has(lemmaOf(page, verb)) ? verb : null;
}

function nounSource(
  page: AttributionPage,
  lexicon: Lexicon,
  noun: number,
  cue: TokenList,
  verb: number | null,
): Phrase | null {
  const { tree } = page;
  const owner =
    tree.children(noun, "nmod:poss")[0] ?? giver(page, noun) ?? namedBefore(page, lexicon, noun);
  if (owner !== undefined) return phraseOf(page, owner, new Set(cue));
  return verb === null ? null : findSource(page, verb, cue);
}

/** "A claim by the minister", "warnings from officials". */
function giver(page: AttributionPage, noun: number): number | undefined {
  return page.tree
    .children(noun, "nmod")
    .find((child) => hasChildWord(page, child, "case", ["by", "from", "among"]));
}

/** "A New York Times report that", "rebel claims that", "Israeli accusations that". */
function namedBefore(page: AttributionPage, lexicon: Lexicon, noun: number): number | undefined {
  const before = (relation: string) =>
    page.tree.children(noun, relation).filter((child) => child < noun);
  return (
    before("compound").find((child) => maySpeak(page, lexicon, child)) ??
    before("amod").find((child) => /^\p{Lu}/u.test(page.tokens[child]?.form ?? ""))
  );
}
