import type { AttributionPage } from "./attribution-page.ts";
import { clauseContent, complementContent } from "./clause-content.ts";
import type { CueFrame, CueUse } from "./cue-entry.ts";
import { subjectOf } from "./find-source.ts";
import type { FoundContent } from "./found-content.ts";
import { joinTokens, type TokenList, withoutTokens } from "./token-lists.ts";
import { hasChildWord, isPassive, isRelation, lemmaOf } from "./tree-words.ts";
import { MAY_BE_ASKED, RAISING, SAID_NOUNS } from "./verb-classes-table.ts";

type FrameRule = (page: AttributionPage, verb: number, use: CueUse) => Found | null;
interface Found {
  readonly content: TokenList;
  readonly cueMore?: TokenList;
}

const FRAME_RULES: Readonly<Record<CueFrame, FrameRule>> = {
  clause: (page, verb) => {
    const content = clauseContent(page, verb);
    return content === null ? null : { content };
  },
  complement: (page, verb) => {
    const content = complementContent(page, verb);
    return content === null ? null : { content };
  },
  speech: () => null,
  raised: raisedContent,
  infinitive: infinitiveContent,
  object: objectContent,
  predicate: (page, verb) => (hasPredicate(page, verb) ? objectContent(page, verb) : null),
  oblique: obliqueContent,
};
/** The surest first: what has a complement clause is not looked at for objects. */
const FRAME_ORDER: readonly CueFrame[] = [
  "raised",
  "clause",
  "complement",
  "infinitive",
  "object",
  "oblique",
];

/** What a verb brings in, by the first of its uses that the tree allows; `null` when none does. */
export function verbContent(
  page: AttributionPage,
  verb: number,
  uses: readonly CueUse[],
): FoundContent | null {
  for (const frame of FRAME_ORDER) {
    for (const use of uses) {
      if (use.frame !== frame) continue;
      const found = FRAME_RULES[frame](page, verb, use);
      if (found !== null) return { use, content: found.content, cueMore: found.cueMore ?? [] };
    }
  }
  return null;
}

/** "The men are said to have fled", "they seem to have fled": the subject belongs to the content. */
function raisedContent(page: AttributionPage, verb: number): Found | null {
  if (!RAISING.has(lemmaOf(page, verb)) && !isPassive(page, verb)) return null;
  const complement = page.tree.children(verb, "xcomp")[0];
  const subject = subjectOf(page, verb);
  if (complement === undefined || subject === null) return null;
  return { content: joinTokens(page.tree.subtree(subject), page.tree.subtree(complement)) };
}

/** "Vowed to stay", "asked them to stay". */
function infinitiveContent(page: AttributionPage, verb: number): Found | null {
  const { tree } = page;
  if (isPassive(page, verb) && !MAY_BE_ASKED.has(lemmaOf(page, verb))) return null;
  const complement = tree.children(verb).find((child) => {
    if (child < verb) return false;
    const isTo = hasChildWord(page, child, "mark", ["to"]);
    if (isRelation(page, child, "xcomp")) return isTo || page.tokens[child]?.xpos === "VBG";
    return isTo && isRelation(page, child, "ccomp");
  });
  const object = tree.children(verb, "obj")[0];
  if (complement === undefined) {
    return object !== undefined && isAskedOf(page, verb, object)
      ? { content: tree.subtree(object) }
      : null;
  }
  const own = tree.subtree(complement);
  return { content: object === undefined ? own : joinTokens(tree.subtree(object), own) };
}

/** "Asked the men to leave", with "to leave" hung on "men". */
function isAskedOf(page: AttributionPage, verb: number, object: number): boolean {
  if (!MAY_BE_ASKED.has(lemmaOf(page, verb))) return false;
  return page.tree
    .children(object, "acl")
    .some((child) => hasChildWord(page, child, "mark", ["to"]));
}

/** What may be said of an object: "called it a farce", "blamed them for it". */
const PREDICATE_WORDS = ["as", "for", "of"];

/** "Denied the allegation"; in the passive, "the allegation was denied". */
function objectContent(page: AttributionPage, verb: number): Found | null {
  const { tree } = page;
  const relation = isPassive(page, verb) ? "nsubj:pass" : "obj";
  const object = tree.children(verb, relation)[0];
  if (object === undefined) return relatedContent(page, verb);
  // "It was reported that": whatever the tree makes of the rest, "it" is not what was reported.
  if (relation === "nsubj:pass" && lemmaOf(page, object) === "it") return null;
  const predicates = tree
    .children(verb)
    .filter((child) => child > verb && child !== object && isPredicate(page, child));
  const parts = [object, ...predicates, ...strayPredicates(page, verb, object)];
  return { content: joinTokens(...parts.map((part) => tree.subtree(part))) };
}

/** "A charge the government denies": what is denied stands in front, and "that" may be left out. */
function relatedContent(page: AttributionPage, verb: number): Found | null {
  const noun = page.tree.parent(verb);
  const isRelative = noun !== null && noun < verb && isRelation(page, verb, "acl:relcl");
  if (!isRelative || isPassive(page, verb) || !SAID_NOUNS.has(lemmaOf(page, noun))) return null;
  return { content: [noun] };
}

/** "Accused the army on Monday of looting": hung on the day, of which nothing can be "of ...ing". */
function strayPredicates(page: AttributionPage, verb: number, object: number): TokenList {
  const { tree, tokens } = page;
  if (lemmaOf(page, verb) !== "accuse") return [];
  return tree
    .children(verb)
    .filter((child) => child > object && isRelation(page, child, "obl"))
    .flatMap((child) => (tokens[child]?.upos === "PROPN" ? tree.children(child, "acl") : []))
    .filter((clause) => hasChildWord(page, clause, "mark", ["of"]));
}

const hasPredicate = (page: AttributionPage, verb: number) =>
  page.tree.children(verb).some((child) => child > verb && isPredicate(page, child));

function isPredicate(page: AttributionPage, child: number): boolean {
  if (isRelation(page, child, "xcomp")) return true;
  if (isRelation(page, child, "obl")) return hasChildWord(page, child, "case", PREDICATE_WORDS);
  return isRelation(page, child, "advcl") && hasChildWord(page, child, "mark", PREDICATE_WORDS);
}

/** "Spoke about the plan": the preposition goes to the cue. */
function obliqueContent(page: AttributionPage, verb: number, use: CueUse): Found | null {
  const { tree } = page;
  for (const child of tree.children(verb)) {
    if (child < verb) continue;
    const relation = isRelation(page, child, "obl") ? "case" : "mark";
    if (relation === "mark" && !isRelation(page, child, "advcl")) continue;
    const preposition = tree
      .children(child, relation)
      .find((one) => use.prepositions.includes(lemmaOf(page, one)));
    if (preposition === undefined) continue;
    const wanted = use.force === "demand" ? wantedBehind(page, verb, child) : [];
    return {
      content: joinTokens(withoutTokens(tree.subtree(child), [preposition]), wanted),
      cueMore: [preposition],
    };
  }
  return null;
}

/** "Called on them to leave": what is demanded. */
function wantedBehind(page: AttributionPage, verb: number, child: number): TokenList {
  const clauses = page.tree.children(verb).filter((clause) => {
    if (clause < child || !hasChildWord(page, clause, "mark", ["to"])) return false;
    return isRelation(page, clause, "advcl") || isRelation(page, clause, "xcomp");
  });
  return clauses.flatMap((clause) => page.tree.subtree(clause));
}
