import type { Category } from "../entities/category-index.ts";
import { absorbNames } from "./absorb-names.ts";
import { foldText } from "./fold-text.ts";
import type { LabelReading } from "./label-reading.ts";
import type { LabelToken } from "./label-splitter.ts";
import type { LabelWord } from "./label-word.ts";
import { lastIndex } from "./last-index.ts";
import { NAME_THRESHOLDS } from "./name-thresholds.ts";
import { orderOwner } from "./order-owner.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import {
  stripGenericHeads,
  stripModifiers,
  stripPoliceTail,
  stripRemark,
  stripTitles,
} from "./strip-words.ts";
import { tagWords } from "./tag-words.ts";
import type { KnownName, Vocabulary } from "./vocabulary.ts";

/** ", a local journalist" after a name. */
const APPOSITION = /,\s+(?:an?|the|who|which)\s.*$/su;

/** Categories whose members go about armed, so that "armed" adds nothing. */
const ARMED_CATEGORIES = ["combatant", "security-force", "criminal", "gunman"];

/** Words that make a label name several parties. */
const SERIES = ["and", "or"];

interface Head {
  /** Words before the category's, the category's word or words, words after. */
  readonly before: readonly LabelWord[];
  readonly words: readonly LabelWord[];
  readonly after: readonly LabelWord[];
  readonly category: Category | null;
}

/** The longest run of common words at the end of the noun phrase that names a category. */
function findHead(words: readonly LabelWord[], vocabulary: Vocabulary): Head {
  const stop = words.findIndex(
    ({ kind, text }, index) => index > 0 && kind === "common" && vocabulary.postmodifiers.has(text),
  );
  const end = stop === -1 ? words.length : stop;
  // "women and children" are not women.
  const isSeries = SERIES.includes(words[end]?.text ?? "");
  if (isSeries) return { before: words, words: [], after: [], category: null };
  const texts = words.slice(0, end).map(({ text }) => text);
  const from = lastIndex(words.slice(0, end), ({ kind }) => kind !== "common") + 1;
  for (let at = from; at < end; at += 1) {
    const match = vocabulary.categories.phrases.startingAt(texts, at);
    if (match !== null && at + match.length === end) {
      return {
        before: words.slice(0, at),
        words: words.slice(at, end),
        after: words.slice(end),
        category: match.value,
      };
    }
  }
  return { before: words.slice(0, end), words: [], after: words.slice(end), category: null };
}

/** A country's "forces" are its soldiers; any other synonyms get the category's first word. */
function canonicalHead(head: Head, ofCountry: boolean, vocabulary: Vocabulary): Head {
  const [last] = head.before.slice(-1);
  const category =
    head.category === null && ofCountry && last?.text === "force" && head.before.length === 2
      ? vocabulary.categories.byId("military")
      : head.category;
  if (category === null) return head;
  const before = head.category === null ? head.before.slice(0, -1) : head.before;
  const source = head.category === null ? last : head.words[head.words.length - 1];
  const words =
    category.synonyms && source !== undefined ? [{ ...source, text: category.word }] : head.words;
  const isArmed = ARMED_CATEGORIES.some((id) => category.ids.has(id));
  const kept = isArmed
    ? before.filter(({ kind, text }) => kind !== "common" || !vocabulary.armed.has(text))
    : before;
  return { before: kept, words, after: head.after, category };
}

function initialsOf(tokens: readonly LabelToken[], vocabulary: Vocabulary): string[] {
  const first = (token: LabelToken): string => [...token.text][0] ?? "";
  if (tokens.length < NAME_THRESHOLDS.acronymLength || tokens.length > 12) return [];
  const all = tokens.map(first).join("");
  const big = tokens
    .filter(({ text }) => !vocabulary.small.has(text))
    .map(first)
    .join("");
  const lead = tokens
    .filter(({ text }) => text !== "the")
    .map(first)
    .join("");
  return [...new Set([all, big, lead])].filter(
    (letters) => letters.length >= NAME_THRESHOLDS.acronymLength,
  );
}

/** `true` for a row of names without a word that bodies and places are called by. */
function isPersonal(words: readonly LabelWord[], vocabulary: Vocabulary): boolean {
  const isPart = ({ kind, known, text }: LabelWord): boolean =>
    kind === "number"
      ? !/\p{N}/u.test(text)
      : kind === "name" && !known && !vocabulary.isCommon(text) && !vocabulary.bodies.has(text);
  return words.length > 0 && words.length <= NAME_THRESHOLDS.personWords && words.every(isPart);
}

/** The words of the key with what they are, from the label to the canonical head. */
function canonicalWords(
  tokens: readonly LabelToken[],
  vocabulary: Vocabulary,
  declared: PhraseIndex<KnownName>,
): { readonly head: Head; readonly dropped: LabelWord | null } {
  const tagged = stripPoliceTail(tagWords(tokens, vocabulary, declared));
  if (tagged.length > NAME_THRESHOLDS.longestLabel) {
    return { head: { before: tagged, words: [], after: [], category: null }, dropped: null };
  }
  const ordered = absorbNames(stripRemark(orderOwner(tagged, vocabulary)), vocabulary);
  const untitled = stripTitles(stripModifiers(ordered, vocabulary), vocabulary);
  const [kept, dropped] = stripGenericHeads(untitled, vocabulary);
  const only = kept[0];
  const isPeople = kept.length === 1 && only?.kind === "nation" && only.people;
  const person: LabelWord[] =
    isPeople && only !== undefined
      ? [{ ...only, kind: "common", codes: [], text: "person", plural: true }]
      : [];
  const words = [...kept, ...person];
  const nations = words.filter(({ kind }) => kind === "nation");
  const ofCountry = nations.length === 1 && words.every(({ kind }) => kind !== "name");
  return { head: canonicalHead(findHead(words, vocabulary), ofCountry, vocabulary), dropped };
}

function categoryOf(
  { category, before }: Head,
  dropped: LabelWord | null,
  vocabulary: Vocabulary,
): Category | null {
  if (category !== null) return category;
  const known = before.find((word) => word.category !== null)?.category ?? null;
  const isBody = before.every(({ kind }) => kind !== "common");
  if (known !== null && isBody) return vocabulary.categories.byId(known);
  if (dropped === null) return null;
  const general = vocabulary.categories.phrases.startingAt([dropped.text], 0)?.value ?? null;
  // The "soldiers" of a party need not be a state's.
  return general?.id === "military" ? vocabulary.categories.byId("combatant") : general;
}

function isNumbered(words: readonly LabelWord[]): boolean {
  return words.length > 1 && words[words.length - 1]?.kind === "number";
}

/**
 * Reads a label: which words are a proper name, a nation, a category, and which say nothing.
 *
 * Never fails; a label without letters or digits has itself as its key. Linear in the label.
 *
 * @param declared - Names the user declared, which are names in lower case too.
 */
export function readLabel(
  label: string,
  vocabulary: Vocabulary,
  declared: PhraseIndex<KnownName>,
): LabelReading {
  const core = label.replace(APPOSITION, "");
  const tokens = vocabulary.split(core);
  const { head, dropped } = canonicalWords(tokens, vocabulary, declared);
  const words = [...head.before, ...head.words, ...head.after];
  // "militia backed by Iran" is no Iranian militia.
  const nations = [...head.before, ...head.words].filter(({ kind }) => kind === "nation");
  const name = words.filter(({ kind }) => kind === "name").map(({ text }) => text);
  const voided = words.some(({ kind, text }) => kind === "common" && vocabulary.voiding.has(text));
  const phrase = [...head.before, ...head.words];
  const common = phrase.slice(lastIndex(phrase, ({ kind }) => kind !== "common") + 1);
  const last = phrase[phrase.length - 1];
  return {
    label,
    key: words.map(({ text }) => text).join(" ") || foldText(label).trim() || label,
    words,
    nations: nations.length === 1 ? (nations[0]?.codes ?? []) : [],
    isCountry: words.length === 1 && nations.length === 1,
    name: name.join(" "),
    head: common.map(({ text }) => text).join(" "),
    modifiers: [...head.before, ...head.after]
      .filter(({ kind }) => kind === "common" || kind === "number")
      .map(({ text }) => text),
    category: voided ? null : categoryOf(head, dropped, vocabulary),
    dropped,
    // A number behind a noun is a name ("flight 218"), one before it a count ("25 people").
    named: nations.length > 0 || name.length > 0 || isNumbered(words),
    voided,
    plural: last?.plural ?? false,
    collective: dropped !== null || tokens[0]?.text === "the",
    personal: dropped === null && isPersonal(words, vocabulary),
    initials: initialsOf(tokens, vocabulary),
  };
}
