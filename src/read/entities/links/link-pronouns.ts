import { PRONOUN_TABLE } from "../tables/pronoun-table.ts";
import { SORTS } from "../traits/phrase-traits.ts";
import { type Cluster, leaningOf } from "./clusters.ts";
import { isBarred } from "./is-barred.ts";
import type { LinkSource } from "./link-source.ts";
import { salienceOf } from "./salience.ts";

/** Sentences back that a pronoun reaches. */
const REACH = 2;

/** The best antecedent must be this much better than the next, or the pronoun stays alone. */
const MARGIN = 1.1;

/**
 * Joins a personal pronoun with the most prominent thing before it that fits in number, gender and
 * kind. Salience after Lappin and Leass 1994: subjects before objects before the rest, near before
 * far, what is named often before what is named once.
 *
 * @param first - The first of the phrases before it that are looked at.
 */
export function linkPronoun(links: LinkSource, index: number, first: number): boolean {
  const { phrases, source, clusters } = links;
  const phrase = phrases[index];
  const row = PRONOUN_TABLE.get(source.tokens[phrase?.head ?? -1]?.form.toLowerCase() ?? "");
  if (phrase === undefined || row?.use !== "personal") return false;
  if (isEmptySubject(links, phrase.head) || isContent(links, phrase.head)) return false;
  // "It" lives shorter than "she".
  const reach = row.of === "thing" ? 1 : REACH;
  const scores = new Map<number, number>();
  const barred = new Set<number>();
  let nearest = index;
  // Phrases stand in the order of their sentences.
  while (nearest > first && phrase.sentence - (phrases[nearest - 1]?.sentence ?? 0) <= reach) {
    nearest--;
  }
  for (let earlier = nearest; earlier < index; earlier++) {
    if (!isReferring(links, earlier)) continue;
    const root = clusters.find(earlier);
    if (isBarred(links, index, earlier)) barred.add(root);
    scores.set(root, (scores.get(root) ?? 0) + salienceOf(links, earlier, index));
  }
  const ranked = [...scores]
    .filter(([root]) => !barred.has(root) && fits(links, index, root, row.of))
    .sort(([left, one], [right, other]) => other - one || right - left);
  const [best, next] = ranked;
  if (best === undefined || (next !== undefined && best[1] < next[1] * MARGIN)) return false;
  if (row.number === "plural" && isOutdone(links, best[0], index, first)) return false;
  return isParticipant(clusters.of(best[0])) && clusters.join(best[0], index);
}

/** "Smith and Jones ... they": two that are joined by "and" are meant before any group. */
function isOutdone(
  { phrases, traits, source, clusters }: LinkSource,
  root: number,
  index: number,
  first: number,
): boolean {
  for (let earlier = index - 1; earlier >= first; earlier--) {
    if (clusters.find(earlier) === root) return false;
    const head = phrases[earlier]?.head ?? -1;
    const isMember = source.tokens[head]?.relation === "conj";
    if (isMember && traits[earlier]?.leaning === SORTS.human) return true;
  }
  return false;
}

/** "I", "anyone" and "this" are not what "she" or "it" goes back to. */
function isReferring({ phrases, traits, source }: LinkSource, index: number): boolean {
  const { kind, head = -1 } = phrases[index] ?? {};
  if (kind !== "pronoun") return traits[index]?.negative !== true;
  const use = PRONOUN_TABLE.get(source.tokens[head]?.form.toLowerCase() ?? "")?.use;
  return use === "personal" || use === "relative";
}

/** "The attack ... it": deeds and thoughts compete as antecedents, and are then left alone. */
function isParticipant(cluster: Cluster): boolean {
  const leaning = leaningOf(cluster);
  return leaning !== 0 && leaning !== SORTS.matter;
}

/** "Denied it", "knew it": what is said or known is seldom a participant. */
function isContent({ source }: LinkSource, head: number): boolean {
  const { form = "", relation, head: verb } = source.tokens[head] ?? {};
  if (form.toLowerCase() !== "it" || relation !== "obj") return false;
  const [sense] = source.lexicon.senses(source.tokens[verb ?? -1]?.lemma ?? "", "verb");
  return sense?.class === "verb.communication" || sense?.class === "verb.cognition";
}

const CLAUSES = /^(?:csubj|ccomp|xcomp|advcl)/;

/** "It is hard", "it is a pity": the subject of a noun or adjective is often the clause that follows. */
function isEmptySubject({ source }: LinkSource, head: number): boolean {
  const { form = "", head: above } = source.tokens[head] ?? {};
  if (form.toLowerCase() !== "it" || above == null) return false;
  const below = source.tree.children(above).map((child) => source.tokens[child]?.relation ?? "");
  if (!below.includes("cop")) return false;
  return source.tokens[above]?.upos !== "ADJ" || below.some((relation) => CLAUSES.test(relation));
}

/** Number, gender and kind; and "he" is nobody whose kind is more likely another. */
function fits({ clusters }: LinkSource, index: number, root: number, of: string): boolean {
  if (!clusters.mayJoin(root, index)) return false;
  const cluster = clusters.of(root);
  const leaning = leaningOf(cluster);
  if (of === "human") return leaning === SORTS.human && cluster.number === "singular";
  if (of === "thing") return leaning !== SORTS.human;
  const isMany = cluster.number === "plural" || leaning === SORTS.body;
  return isMany && leaning !== SORTS.place;
}
