import type { SourceMention } from "../attribution/attribution-mention.ts";
import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";
import { ISSUING, STATEMENTS } from "./statements-table.ts";

/**
 * Who speaks through a statement: who released it ("a statement released by the ministry said", "the
 * ministry released a statement saying") or whose it is ("the ministry's statement", "a statement
 * from the ministry").
 *
 * @param token - The head of a source.
 * @returns `null` for what is no statement, and for one of nobody who is named.
 */
export function issuerOf(context: ReadingContext, token: number): SourceMention | null {
  const statement = antecedentOf(context, token);
  if (!isStatement(context, statement)) return null;
  const issuer =
    agentOf(context, statement) ?? ownerOf(context, statement) ?? subjectOf(context, statement);
  return issuer === null ? null : mentionOf(context, issuer);
}

/** Whether a word names what somebody gives out in writing. */
export function isStatement({ analysis }: ReadingContext, token: number): boolean {
  const own = analysis.tokens[token];
  return own?.upos === "NOUN" && STATEMENTS.has(own.lemma.toLowerCase());
}

/** "A statement that said": the statement. */
function antecedentOf({ analysis, tree }: ReadingContext, token: number): number {
  const verb = tree.parent(token);
  const own = analysis.tokens[token];
  if (verb === null || own?.upos !== "PRON" || !/^(?:that|which)$/i.test(own.form)) return token;
  const clause = analysis.tokens[verb];
  const noun = tree.parent(verb);
  return clause !== undefined && noun !== null && hasRelation(clause, "acl") ? noun : token;
}

/** "Released by the ministry". */
function agentOf(context: Trees, statement: number): number | null {
  const { analysis, tree } = context;
  const agent = tree
    .children(statement, "acl")
    .filter((clause) => ISSUING.has(analysis.tokens[clause]?.lemma.toLowerCase() ?? ""))
    .flatMap((clause) => tree.children(clause, "obl"))
    .find((one) => isAfter(context, one, ["by"]));
  return agent ?? null;
}

/** "The ministry's statement", "a statement by the ministry". */
function ownerOf(context: ReadingContext, statement: number): number | null {
  const { tree } = context;
  const owner = tree.children(statement, "nmod:poss")[0];
  const giver = tree
    .children(statement, "nmod")
    .find((one) => isAfter(context, one, ["by", "from"]) && !isPlaceFrom(context, one));
  const found = owner ?? giver;
  return found === undefined || isTime(context, found) ? null : found;
}

/** "A report from Palu" is of nobody in particular. */
function isPlaceFrom({ analysis, lexicon, tree }: ReadingContext, token: number): boolean {
  if (!isAfter({ analysis, tree }, token, ["from"])) return false;
  const own = analysis.tokens[token];
  // A bare name may be a place's; "the" stands before those of bodies.
  if (own?.upos === "PROPN") return tree.children(token, "det").length === 0;
  return lexicon.senses(own?.lemma ?? "", "noun")[0]?.class === "noun.location";
}

/** "Tuesday's statement". */
const isTime = ({ analysis, lexicon }: ReadingContext, token: number) =>
  lexicon.senses(analysis.tokens[token]?.lemma ?? "", "noun")[0]?.class === "noun.time";

/** "The ministry released a statement". */
function subjectOf({ analysis, tree }: Trees, statement: number): number | null {
  const verb = tree.parent(statement);
  const own = analysis.tokens[statement];
  if (verb === null || own === undefined || !hasRelation(own, "obj")) return null;
  if (!ISSUING.has(analysis.tokens[verb]?.lemma.toLowerCase() ?? "")) return null;
  return tree.children(verb, "nsubj").find((one) => one < verb) ?? null;
}

type Trees = Pick<ReadingContext, "analysis" | "tree">;

function isAfter({ analysis, tree }: Trees, token: number, words: readonly string[]): boolean {
  return tree
    .children(token, "case")
    .some((one) => words.includes(analysis.tokens[one]?.form.toLowerCase() ?? ""));
}

/** The phrase without preposition and article, and without what hangs behind it. */
function mentionOf({ analysis, tree }: ReadingContext, head: number): SourceMention {
  const isOwn = (token: number) => {
    const own = analysis.tokens[token];
    if (own === undefined) return false;
    if (token < head) return !(hasRelation(own, "case") || hasRelation(own, "det"));
    return token === head || (tree.parent(token) === head && hasRelation(own, "flat"));
  };
  const own = tree.subtree(head).filter(isOwn);
  const start = analysis.tokens[own[0] ?? head]?.start ?? 0;
  return { head, start, end: analysis.tokens[own.at(-1) ?? head]?.end ?? start };
}
