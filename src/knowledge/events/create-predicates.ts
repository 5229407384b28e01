import type { Knowledge } from "../../model/knowledge.ts";
import type { WordLexicon } from "../../model/word-lexicon.ts";
import type { PredicateConcept } from "../concepts.ts";
import { LIGHT_VERBS, ONSET_NOUNS, ONSET_VERBS, PRIVATIVES } from "./function-word-table.ts";
import { nameByLexicon } from "./name-by-lexicon.ts";
import type { PhraseReader } from "./phrase.ts";
import { createPredicateIndex, type PredicateIndex } from "./predicate-index.ts";
import { splitList } from "./split-list.ts";
import { unknownPredicate } from "./unknown-predicate.ts";

/** Concepts under which something can "break out". */
const ERUPTING: readonly string[] = ["armed violence", "unrest", "uprising"];

/** Longer inputs are no predicates; they get a concept of their own and are not kept. */
const LONGEST_KEPT = 200;

/** A phrase inside a phrase inside a phrase is as deep as English predicates go. */
const DEEPEST = 4;

type Words = readonly string[];

interface Tools {
  readonly reader: PhraseReader;
  readonly index: PredicateIndex;
  readonly lightVerbs: ReadonlySet<string>;
  readonly onsetVerbs: ReadonlySet<string>;
  readonly onsetNouns: ReadonlySet<string>;
  readonly privatives: ReadonlySet<string>;
}

function createTools(knowledge: Knowledge, reader: PhraseReader): Tools {
  const keys = (cell: string) => new Set(splitList(cell).map(reader.key));
  return {
    reader,
    index: createPredicateIndex(knowledge, reader),
    lightVerbs: keys(LIGHT_VERBS),
    onsetVerbs: keys(ONSET_VERBS),
    onsetNouns: keys(ONSET_NOUNS),
    privatives: keys(PRIVATIVES),
  };
}

function direct({ index }: Tools, words: Words): PredicateConcept | null {
  return words.length === 0 || words.length > index.longest ? null : index.find(words);
}

function isAny({ reader }: Tools, keys: ReadonlySet<string>, words: Words): boolean {
  return keys.has(words.map(reader.stem).join(" "));
}

function canErupt(concept: PredicateConcept): boolean {
  return [concept.name, ...concept.wider].some((name) => ERUPTING.includes(name));
}

function onsetOf(concept: PredicateConcept): PredicateConcept {
  if (!canErupt(concept) || concept.agentlessOnset) return concept;
  const wider = [concept.name, ...concept.wider];
  return { ...concept, name: `${concept.name} onset`, wider, agentlessOnset: true };
}

/** "clashes broke out", "outbreak of fighting": began, and nobody is said to have begun it. */
function readOnset(tools: Tools, words: Words, depth: number): PredicateConcept | null {
  for (const length of [3, 2, 1]) {
    if (words.length <= length) continue;
    if (isAny(tools, tools.onsetVerbs, words.slice(-length))) {
      const concept = readKnown(tools, words.slice(0, -length), depth + 1);
      return concept === null ? null : onsetOf(concept);
    }
    if (isAny(tools, tools.onsetNouns, words.slice(0, length))) {
      const concept = readKnown(tools, words.slice(length), depth + 1);
      return concept === null ? null : onsetOf(concept);
    }
  }
  return null;
}

/** "carry out an attack", "start shooting": the verb in front adds nothing. */
function readLightVerb(tools: Tools, words: Words, depth: number): PredicateConcept | null {
  for (const length of [5, 4, 3, 2, 1]) {
    if (words.length <= length || !isAny(tools, tools.lightVerbs, words.slice(0, length))) continue;
    const concept = readKnown(tools, words.slice(length), depth + 1);
    if (concept !== null) return concept;
  }
  return null;
}

/** "open fire farmers": the longest phrase at the start, unless a particle changes its sense. */
function readPrefix(tools: Tools, words: Words): PredicateConcept | null {
  const { reader, index } = tools;
  const most = Math.min(words.length - 1, index.longest);
  for (let length = most; length >= 2; length -= 1) {
    const concept = direct(tools, words.slice(0, length));
    if (concept !== null && !reader.isParticle(words[length] ?? "")) return concept;
  }
  return null;
}

function qualified(tools: Tools, concept: PredicateConcept, front: Words): PredicateConcept {
  if (front.length === 0 || !tools.index.hasKinds(concept.name)) return concept;
  const name = [...front.map(tools.reader.stem), concept.name].join(" ");
  return { ...concept, name, wider: [concept.name, ...concept.wider] };
}

/** "protest march": two words for one. "attack plan", "survive attack" stay in doubt. */
function readTwin(tools: Tools, words: Words, atFirst: PredicateConcept): PredicateConcept | null {
  const last = direct(tools, words.slice(-1));
  return last?.name === atFirst.name ? last : null;
}

/** "border clash" by its head noun, "captured posts" by its past tense; `null` when in doubt. */
function readHead(tools: Tools, words: Words): PredicateConcept | null {
  const { reader } = tools;
  const first = words[0] ?? "";
  const atFirst = direct(tools, [first]);
  if (atFirst !== null) return reader.isPastForm(first) ? atFirst : readTwin(tools, words, atFirst);
  const start = Math.max(1, words.length - tools.index.longest);
  for (let at = start; at < words.length; at += 1) {
    const concept = direct(tools, words.slice(at));
    if (concept !== null) return qualified(tools, concept, words.slice(0, at));
  }
  return null;
}

function readPhrase(tools: Tools, words: Words, depth: number): PredicateConcept | null {
  const { reader } = tools;
  const whole = direct(tools, words);
  if (whole !== null) return whole;
  if (words.length < 2 || isAny(tools, tools.privatives, words.slice(0, 1))) return null;
  const built = readOnset(tools, words, depth) ?? readLightVerb(tools, words, depth);
  if (built !== null) return built;
  const prefix = readPrefix(tools, words);
  if (prefix !== null) return prefix;
  // "Went on with it": who goes on does not leave.
  if (reader.isPhrasal(words[0] ?? "", words[1] ?? "")) return null;
  const cut = words.findIndex((word, at) => at > 0 && reader.isPreposition(word));
  if (cut > 0) return readKnown(tools, words.slice(0, cut), depth + 1);
  if (reader.isIntensity(words[0] ?? "")) return readKnown(tools, words.slice(1), depth + 1);
  // "shoot up", "break up a fight": a particle verb nobody listed means something of its own.
  return words.some(reader.isParticle) ? null : readHead(tools, words);
}

function readKnown(tools: Tools, words: Words, depth: number): PredicateConcept | null {
  if (depth > DEEPEST || words.length === 0) return null;
  const { bare, trimmed, withoutAuxiliaries } = tools.reader;
  const start = bare(words);
  const known =
    direct(tools, words) ?? direct(tools, start) ?? readPhrase(tools, trimmed(start), depth);
  if (known !== null) return known;
  // "clashes have erupted": auxiliaries inside come last, since "fall to" is not "fall".
  const rest = withoutAuxiliaries(start);
  return rest.length < start.length ? readKnown(tools, rest, depth + 1) : null;
}

function readUnknown(
  tools: Tools,
  text: string,
  words: Words,
  lexicon: WordLexicon | null,
): PredicateConcept {
  const { reader } = tools;
  const concept = unknownPredicate(text, words, reader);
  if (lexicon === null || text.length > LONGEST_KEPT) return concept;
  const bare = reader.bare(words);
  // "take on" before "take".
  const name = nameByLexicon(lexicon, bare) ?? nameByLexicon(lexicon, reader.trimmed(bare));
  // A name that the tables know is that of another concept.
  const isFree = name !== null && readKnown(tools, reader.words(name), 0) === null;
  return isFree ? { ...concept, name } : concept;
}

/**
 * Makes the look-up of predicates. Tense, voice, articles, diacritics, adverbs and prepositions at
 * the end do not matter. In order: the phrase as listed; its stems; the onset of violence
 * ("clashes broke out"); the noun after a light verb ("carry out an attack"); the longest listed
 * beginning; the head before a preposition; the head noun. What may mean something else ("shoot
 * up", "attempted murder", "attack plan") stays unknown rather than being guessed at.
 *
 * @param knowledge - Declared predicates go before the built-in tables.
 * @param reader - Reads phrases into words and stems.
 * @param lexicon - Gives unknown words a dictionary form for a name, so that the name can be looked
 * up in it; without one their stems are the name.
 * @returns A total function; answers for inputs up to 200 code units are kept, so that asking again
 * costs one look-up. The concept found for a concept's `name` has that name.
 */
export function createPredicates(
  knowledge: Knowledge,
  reader: PhraseReader,
  lexicon: WordLexicon | null = null,
): (words: string) => PredicateConcept {
  const tools = createTools(knowledge, reader);
  const memo = new Map<string, PredicateConcept>();
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const words = reader.words(text);
    const concept = readKnown(tools, words, 0) ?? readUnknown(tools, text, words, lexicon);
    if (text.length <= LONGEST_KEPT && memo.size < 50_000) memo.set(text, concept);
    return concept;
  };
}
