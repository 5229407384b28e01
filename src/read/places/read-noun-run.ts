import type { PlaceScene } from "./place-scene.ts";

/** A run of words that may be one noun phrase without what follows its noun. */
export interface NounRun {
  /** First token behind the article. */
  readonly first: number;
  /** The last noun. */
  readonly head: number;
  readonly end: number;
  readonly definite: boolean;
  /** Token of "'s" inside of it: "Baghdad's Karrada district". */
  readonly possessive: number | null;
}

/** Longest noun phrase that is read, in tokens. */
const LONGEST = 10;
const ARTICLE = /^(?:the|a|an|this|that|their|his|her|its|our|another|two|three)$/u;
const NOUN = /^(?:NOUN|PROPN)$/u;
const POSSESSIVE = /^(?:'s|\u2019s|'|\u2019)$/u;
const HYPHEN = /^[-\u2013]$/u;

/** The noun phrase that begins at a token; `null` when no noun ends it. */
export function readNounRun(scene: PlaceScene, start: number): NounRun | null {
  const article = scene.word(start);
  const first = ARTICLE.test(article) ? start + 1 : start;
  let head: number | null = null;
  let possessive: number | null = null;
  for (let at = first; at < first + LONGEST && scene.at(at) !== undefined; at += 1) {
    const token = scene.at(at);
    if (token === undefined || scene.inTime.has(at)) break;
    if (head !== null && POSSESSIVE.test(token.form)) {
      // A second owner: "Syria's Hama's market" is left to the parser's mercy.
      if (possessive !== null) break;
      possessive = at;
      head = null;
    } else if (NOUN.test(token.upos)) {
      if (head !== null && !goesOn(scene, at)) break;
      head = at;
    } else if (head === at - 1 && token.upos === "VERB" && token.lemma === "compound") {
      // "The embassy compound": the tagger knows the verb better.
      head = at;
    } else if (HYPHEN.test(token.form)) {
      if (!/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(scene.at(at + 1)?.upos ?? "")) break;
    } else if (!isModifier(scene, at) || head === at - 1) break;
  }
  if (head === null && possessive !== null) {
    return { first, head: possessive - 1, end: possessive, definite: false, possessive: null };
  }
  const definite = article === "the" || article === "this" || article === "that";
  return head === null ? null : { first, head, end: head + 1, definite, possessive };
}

/** Whether a noun belongs with the one before it: "Nimruz province", not "in Herat people said". */
function goesOn(scene: PlaceScene, at: number): boolean {
  const before = scene.at(at - 1);
  if (before === undefined) return false;
  if (HYPHEN.test(before.form)) return true;
  if (scene.names.get(at) !== undefined && scene.names.get(at) === scene.names.get(at - 1))
    return true;
  return /^(?:compound|flat|amod|nmod:desc)/u.test(before.relation);
}

function isModifier(scene: PlaceScene, at: number): boolean {
  const token = scene.at(at);
  if (token === undefined) return false;
  if (token.upos === "VERB") return token.relation === "amod";
  if (/^["\u201c\u2018]$/u.test(token.form)) return false;
  return /^(?:ADJ|NUM)$/u.test(token.upos) || (token.upos === "ADV" && token.relation === "advmod");
}
