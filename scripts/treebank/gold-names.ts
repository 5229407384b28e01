import type { NameType } from "../../src/read/language/analysis/name.ts";
import type { TreebankSentence, TreebankWord } from "./read-conllu.ts";

/** A name in a sentence: words from `first` up to, not with, `end`. */
export interface GoldName {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/** Whether a word, in small letters, is a nationality or the like: "iranian", "afghans". */
export type IsDemonym = (lower: string) => boolean;

/**
 * Names of a sentence of GUM, from the entities in its column MISC.
 *
 * A name is made from a mention whose head is a proper noun. Its words are the unbroken run around
 * the head, inside the mention, of proper nouns, adjectives made of names and numbers after a name;
 * "of", "the", "and", "for", a hyphen and the like belong to it between two such words ("Ministry
 * of Health and Welfare"), but not between the members of a coordination ("Smith and Jones" are two
 * names). Articles, common words before it ("former") and clauses after it do not belong to it;
 * titles written as proper nouns do ("President Bush"). Of names that overlap, the longest stays
 * (the first of the same length).
 *
 * A mention whose head is a common noun gives the name that stands beside that noun: "the mayor John
 * Smith", "the village of Ash".
 *
 * Besides, each proper noun or adjective with a capital that is a demonym, and in no such name, is
 * one: "the Iranian government". A name made of demonyms alone is of type demonym; else
 * the type is that of the entity: person, place, organization, and other for all else. Times
 * ("March") are no names: dates are read elsewhere.
 */
export function goldNames(sentence: TreebankSentence, isDemonym: IsDemonym): readonly GoldName[] {
  const { words } = sentence;
  const mentions = readMentions(words).filter(({ etype }) => etype !== "time");
  const found: GoldName[] = [];
  // Those with a common noun come last: a mention of its own says more of a name's type.
  for (const findHead of [headOf, nameBesideHead]) {
    for (const mention of mentions) {
      const head = findHead(words, mention);
      if (words[head]?.upos === "PROPN") found.push(nameAround(words, mention, head, isDemonym));
    }
  }
  words.forEach((word, index) => {
    if (mayBeDemonym(word) && isDemonym(word.form.toLowerCase())) {
      found.push({ first: index, end: index + 1, type: "demonym" });
    }
  });
  return withoutOverlap(found);
}

interface Mention {
  readonly first: number;
  readonly end: number;
  readonly etype: string;
}

/** Entities of a sentence; an entity with gaps is the stretch from its first word to its last. */
function readMentions(words: readonly TreebankWord[]): readonly Mention[] {
  const open: { id: string; etype: string; first: number }[] = [];
  const mentions: Mention[] = [];
  words.forEach((word, index) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(word.misc)?.[1] ?? "";
    for (const [mark, begun, ends] of value.matchAll(/\(([^()]*)(\)?)|([^()]+)\)/g)) {
      if (begun !== undefined) {
        const [id = "", etype = ""] = begun.split("-");
        if (ends === ")") mentions.push({ first: index, end: index + 1, etype });
        else open.push({ id, etype, first: index });
        continue;
      }
      const id = mark.slice(0, -1);
      const at = open.map((mention) => mention.id).lastIndexOf(id);
      const [mention] = at < 0 ? [] : open.splice(at, 1);
      if (mention) mentions.push({ first: mention.first, end: index + 1, etype: mention.etype });
    }
  });
  return mentions;
}

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ["person", "person"],
  ["place", "place"],
  ["organization", "organisation"],
]);

/** Words that may stand inside a name. Source: what stands there in the training files. */
const LINKS: ReadonlySet<string> = new Set(
  "of the and & for de la le du del des von van der den di da dos el al bin ibn y - –".split(" "),
);

function nameAround(
  words: readonly TreebankWord[],
  { first, end, etype }: Mention,
  head: number,
  isDemonym: IsDemonym,
): GoldName {
  let left = head;
  for (let word = head - 1; word >= first; word--) {
    if (isNameWord(words[word])) left = word;
    else if (!isLink(words, word, head)) break;
  }
  let right = head;
  for (let word = head + 1; word < end; word++) {
    if (isNameWord(words[word]) || (word === right + 1 && words[word]?.upos === "NUM"))
      right = word;
    else if (!isLink(words, word, head)) break;
  }
  const run = words.slice(left, right + 1);
  const type = run.every((word) => isDemonym(word.form.toLowerCase()))
    ? "demonym"
    : (TYPES.get(etype) ?? "other");
  return { first: left, end: right + 1, type };
}

/** The word whose head lies outside the mention: the first one if there are several. */
function headOf(words: readonly TreebankWord[], { first, end }: Mention): number {
  for (let word = first; word < end; word++) {
    const head = words[word]?.head ?? -1;
    if (head < first || head >= end) return word;
  }
  return first;
}

/** "John" of "the mayor John Smith", "Ash" of "the village of Ash"; -1 if there is none. */
function nameBesideHead(words: readonly TreebankWord[], mention: Mention): number {
  const head = headOf(words, mention);
  if (words[head]?.upos === "PROPN") return -1;
  for (let word = head + 1; word < mention.end; word++) {
    const { upos, head: above, relation } = words[word] ?? { upos: "", head: -1, relation: "" };
    if (upos !== "PROPN" || above !== head) continue;
    const isSame = relation === "flat" || relation === "appos";
    if (isSame || (relation === "nmod" && mention.etype === "place")) return word;
  }
  return -1;
}

function isNameWord(word: TreebankWord | undefined): boolean {
  if (word === undefined) return false;
  return word.upos === "PROPN" || word.xpos === "NNP" || word.xpos === "NNPS";
}

function mayBeDemonym({ form, upos }: TreebankWord): boolean {
  return (upos === "PROPN" || upos === "ADJ") && /^\p{Lu}/u.test(form);
}

function isLink(words: readonly TreebankWord[], at: number, head: number): boolean {
  const word = words[at];
  const form = word?.form.toLowerCase() ?? "";
  if (word === undefined || !LINKS.has(form)) return false;
  // "and" hangs from the member after it: that one is coordinated with the head itself.
  const member = words[word.head];
  const isCoordination = word.relation === "cc" || word.relation === "punct";
  return !(isCoordination && member?.relation === "conj" && member.head === head);
}

function withoutOverlap(names: readonly GoldName[]): readonly GoldName[] {
  const longest = [...names].sort(
    (a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  const kept: GoldName[] = [];
  for (const name of longest) {
    if (kept.every((other) => other.end <= name.first || name.end <= other.first)) kept.push(name);
  }
  return kept.sort((a, b) => a.first - b.first);
}
