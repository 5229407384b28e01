import type { LinkRelation } from "../../../model/claim.ts";
import type { TextSpan } from "../../language/analysis/ranges.ts";
import { relationBase } from "../../language/trees/relation-base.ts";
import type { EventMention } from "../events/event-mention.ts";
import { isCauseNoun, isJoined } from "../events/is-cause-noun.ts";
import { isEventNoun } from "../events/is-event-noun.ts";
import type { PredicationLink } from "../predication.ts";
import { isTime } from "../roles/is-time.ts";
import type { Syntax } from "../syntax.ts";
import { findCausings } from "./find-causings.ts";
import { findNamedCauses } from "./find-named-causes.ts";
import { FAULT_NOUNS, LINK_CUES, LINK_NOUNS, RESULT_PARTICIPLES } from "./link-cues-table.ts";

/** The ties of every event to others, in the order of the events. */
export function findLinks(
  syntax: Syntax,
  events: readonly EventMention[],
): readonly (readonly PredicationLink[])[] {
  const byToken = indexEvents(events);
  const links = events.map((event, index) =>
    adjunctLinks(syntax, byToken, event).filter(({ to }) => to !== index),
  );
  const causings = [
    ...findCausings(syntax, events, byToken),
    ...findNamedCauses(syntax, events, byToken),
  ];
  for (const { effect, link } of causings) {
    if (effect !== link.to) links[effect]?.push(link);
  }
  return links.map((own) => onceEach([...own, ...joinedCauses(syntax, events, byToken, own)]));
}

/** "Because of fog and ice": both. */
function joinedCauses(
  syntax: Syntax,
  events: readonly EventMention[],
  byToken: ReadonlyMap<number, number>,
  links: readonly PredicationLink[],
): readonly PredicationLink[] {
  return links.flatMap((link) => {
    const cause = events[link.to];
    if (link.relation !== "cause" || cause === undefined || cause.kind !== "noun") return [];
    return syntax
      .children(cause.head, "conj")
      .filter((other) => isJoined(syntax, other))
      .flatMap((other) => {
        const to = byToken.get(other);
        return to === undefined ? [] : [{ ...link, to }];
      });
  });
}

/** Events by their heads, and by the heads of their clauses. */
function indexEvents(events: readonly EventMention[]): ReadonlyMap<number, number> {
  const byToken = new Map<number, number>();
  events.forEach(({ anchor }, index) => {
    byToken.set(anchor, index);
  });
  events.forEach(({ head, noun }, index) => {
    byToken.set(head, index);
    if (noun !== null) byToken.set(noun, index);
  });
  return byToken;
}

function adjunctLinks(
  syntax: Syntax,
  byToken: ReadonlyMap<number, number>,
  { anchor, head, noun }: EventMention,
): readonly PredicationLink[] {
  const links: PredicationLink[] = [];
  const add = (child: number) => {
    const link = linkAt(syntax, byToken, child);
    if (link === null) return;
    links.push(link);
    // "Exploded after sabotage": why, though it only says when.
    const suggests = link.relation === "after" && FAULT_NOUNS.has(syntax.lemma(child));
    if (suggests) links.push({ ...link, relation: "cause", stated: false });
  };
  for (const token of new Set([anchor, head, noun ?? head])) {
    for (const child of syntax.children(token)) {
      add(child);
      // "on Monday, killing two": the participle may be hung on the day.
      if (isTime(syntax, child)) syntax.children(child, "acl").forEach(add);
    }
  }
  const sequel = sequelLink(syntax, byToken, anchor);
  return sequel === null ? links : [...links, sequel];
}

const SEQUELS: ReadonlySet<string> = new Set(["then", "afterwards", "afterward", "subsequently"]);

/** "Resigned and was then arrested": the telling suggests that the second came after the first. */
function sequelLink(
  syntax: Syntax,
  byToken: ReadonlyMap<number, number>,
  verb: number,
): PredicationLink | null {
  const before = syntax.is(verb, "conj") ? syntax.parent(verb) : null;
  const to = before === null || before > verb ? undefined : byToken.get(before);
  const cue = syntax.children(verb, "advmod").find((one) => SEQUELS.has(syntax.form(one)));
  if (to === undefined || cue === undefined) return null;
  return { relation: "after", to, polarity: "positive", stated: false, cue: spanOf(syntax, [cue]) };
}

function linkAt(
  syntax: Syntax,
  byToken: ReadonlyMap<number, number>,
  child: number,
): PredicationLink | null {
  const base = relationBase(syntax.token(child).relation);
  // "But only after he had resigned": the conjunction makes it a clause of the first verb.
  const isJoined = base === "conj" && syntax.child(child, "mark") !== null;
  const isClause = base === "advcl" || base === "acl" || isJoined;
  if (!isClause && base !== "obl" && base !== "nmod") return null;
  const words = isClause ? syntax.conjunction(child) : syntax.preposition(child);
  const to = byToken.get(child);
  const relation = LINK_CUES.get(words === "" ? syntax.preposition(child) : words);
  // "killed in clashes" is part of them; "said in Rome" is part of nothing.
  const isPhrase = !isClause && syntax.token(child).upos !== "VERB";
  const isUsable = !isPhrase || isEventNoun(syntax, child) || isCauseNoun(syntax, child);
  if (to !== undefined && relation !== undefined && isUsable) {
    const cues = [...syntax.children(child, "mark"), ...syntax.children(child, "case")];
    return makeLink(syntax, relation, to, cues, child);
  }
  if (to !== undefined && isClause && isResult(syntax, child)) {
    return { relation: "result", to, polarity: "positive", stated: false, cue: null };
  }
  return nounLink(syntax, byToken, child);
}

function isResult(syntax: Syntax, clause: number): boolean {
  const governor = syntax.parent(clause);
  if (governor === null || clause < governor || syntax.token(clause).xpos !== "VBG") return false;
  return syntax.conjunction(clause) === "" && RESULT_PARTICIPLES.has(syntax.lemma(clause));
}

/** "as a result of a dispute": the noun in between belongs to the cue. */
function nounLink(
  syntax: Syntax,
  byToken: ReadonlyMap<number, number>,
  child: number,
): PredicationLink | null {
  const before = syntax.preposition(child);
  if (before === "") return null;
  for (const inner of syntax.children(child, "nmod")) {
    const to = byToken.get(inner);
    const cue = `${before} ${syntax.lemma(child)} ${syntax.preposition(inner)}`;
    const relation = LINK_NOUNS.get(cue);
    if (to === undefined || relation === undefined) continue;
    const cues = [...syntax.children(child, "case"), child, ...syntax.children(inner, "case")];
    return makeLink(syntax, relation, to, cues, child);
  }
  return null;
}

function makeLink(
  syntax: Syntax,
  relation: LinkRelation,
  to: number,
  cues: readonly number[],
  child: number,
): PredicationLink {
  const isDenied = syntax
    .children(child, "advmod")
    .some((one) => syntax.form(one) === "not" && one < Math.min(child, ...cues));
  const polarity = isDenied ? "negative" : "positive";
  return { relation, to, polarity, stated: true, cue: spanOf(syntax, cues) };
}

function spanOf(syntax: Syntax, tokens: readonly number[]): TextSpan | null {
  const all = tokens.flatMap((token) => [token, ...syntax.children(token, "fixed")]);
  if (all.length === 0) return null;
  return {
    start: syntax.token(Math.min(...all)).start,
    end: syntax.token(Math.max(...all)).end,
  };
}

function onceEach(links: readonly PredicationLink[]): readonly PredicationLink[] {
  if (links.length < 2) return links;
  const seen = new Set<string>();
  return links.filter(({ relation, to }) => {
    const key = `${relation} ${to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
