import type { Knowledge } from "../../model/knowledge.ts";
import { type AliasIndex, createAliasIndex } from "./alias-index.ts";
import { compareNames } from "./compare-names.ts";
import type { LabelReading } from "./label-reading.ts";
import { lastIndex } from "./last-index.ts";
import { createPhoneticCode } from "./phonetic-code.ts";
import { createPhraseIndex, type PhraseIndex } from "./phrase-index.ts";
import { readLabel } from "./read-label.ts";
import { stemOf } from "./stem-of.ts";
import { type KnownName, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** Everything about names and labels. */
export interface Names {
  readonly vocabulary: Vocabulary;
  /** Takes a label apart; remembers labels it has seen. */
  read(label: string): LabelReading;
  /** The canonical key of a phrase that is part of a label. */
  canonical(key: string): string;
  /** See `KnowledgeBase.nameKey`. */
  nameKey(label: string): string;
  /** See `KnowledgeBase.isNamed`. */
  isNamed(label: string): boolean;
  /** See `KnowledgeBase.blockingKeys`. */
  blockingKeys(label: string): readonly string[];
  /** Why two labels with different keys name one entity; `null` when they do not. */
  match(left: string, right: string): string | null;
  /** `true` when two labels have one key or their names match. */
  sameName(left: string, right: string): boolean;
}

/** Names that the user declared: known as names in lower case, and never fuzzy. */
function declaredNames(
  knowledge: Knowledge,
  read: (label: string) => LabelReading,
): PhraseIndex<KnownName> {
  const labels = [knowledge.aliases, knowledge.isA, knowledge.disjoint, knowledge.within].flat(2);
  const readings = labels.map(read).filter(({ words }) => words.length > 0);
  return createPhraseIndex(
    readings
      .filter(({ words }) => words.every(({ kind, known }) => kind === "name" && !known))
      .map(({ key }) => [key.split(" "), { text: key, category: null }] as const),
  );
}

/** The key with aliases put in, for the whole, or else for the owner and the rest of it. */
function canonicalKey({ key, words }: LabelReading, aliases: AliasIndex): string {
  const whole = aliases.canonical(key);
  if (whole !== key) return whole;
  const at = lastIndex(words, ({ kind }) => kind !== "common") + 1;
  if (at === 0 || at === words.length) return key;
  const text = (part: LabelReading["words"]): string => part.map((word) => word.text).join(" ");
  return `${aliases.canonical(text(words.slice(0, at)))} ${aliases.canonical(text(words.slice(at)))}`;
}

function blockingKeysOf(
  reading: LabelReading,
  key: string,
  code: (word: string) => string,
): readonly string[] {
  const keys = new Set([`key:${key}`]);
  for (const { kind, text, shape } of reading.words) {
    if (kind === "common") keys.add(`stem:${stemOf(text)}`);
    if (kind !== "name") continue;
    for (const word of text.split(" ")) {
      // Both with and without a plural s, since names are told apart by sound.
      keys.add(`sound:${code(word)}`).add(`sound:${code(word.replace(/s$/u, ""))}`);
    }
    if (reading.words.length === 1 && shape === "capitals") keys.add(`initials:${text}`);
  }
  for (const initials of reading.initials) keys.add(`initials:${initials}`);
  return [...keys].sort();
}

/**
 * Compiles what is known of names: the user's aliases first, then the tables.
 *
 * Costs one pass over the declarations, the first time also over the tables; afterwards each label is
 * read once and remembered.
 */
export function createNames(knowledge: Knowledge): Names {
  const vocabulary = vocabularyOf(knowledge.builtIn);
  const code = createPhoneticCode();
  const words = { code, particles: vocabulary.particles };
  const nothing = createPhraseIndex<KnownName>([]);
  const declared = declaredNames(knowledge, (label) => readLabel(label, vocabulary, nothing));
  const readings = new Map<string, LabelReading>();
  const read = (label: string): LabelReading => {
    const before = readings.get(label);
    if (before !== undefined) return before;
    const reading = readLabel(label, vocabulary, declared);
    readings.set(label, reading);
    return reading;
  };
  const aliases = createAliasIndex(
    knowledge.aliases.map((group) => group.map((label) => read(label).key)),
  );
  const nameKey = (label: string): string => canonicalKey(read(label), aliases);
  const match = (left: string, right: string): string | null =>
    compareNames(read(left), read(right), words);
  return {
    vocabulary,
    read,
    canonical: aliases.canonical,
    nameKey,
    isNamed: (label) => read(label).named,
    blockingKeys: (label) => blockingKeysOf(read(label), nameKey(label), code),
    match,
    sameName: (left, right) => nameKey(left) === nameKey(right) || match(left, right) !== null,
  };
}
