import type { LabelToken } from "./label-splitter.ts";
import type { LabelWord } from "./label-word.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import type { KnownName, Vocabulary } from "./vocabulary.ts";

/** Letters a known name must have to be recognised without a capital ("un", "eta" are words). */
const LOWER_CASE_NAME = 4;

/** A word whose kind is open: in all capitals nothing tells "FMLN" from "HOODED". */
type OpenWord = LabelWord | { readonly open: LabelToken };

function plain(token: LabelToken, kind: LabelWord["kind"], text = token.text): LabelWord {
  return {
    text,
    kind,
    codes: [],
    people: false,
    known: false,
    category: null,
    shape: token.shape,
    plural: text !== token.text || text === "police" || text === "personnel",
  };
}

/** A country, organisation or declared name that starts at the token; the longest wins. */
function knownAt(
  tokens: readonly LabelToken[],
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  declared: PhraseIndex<KnownName>,
): { readonly word: LabelWord; readonly length: number } | null {
  const token = tokens[at];
  if (token === undefined || token.shape === "number") return null;
  const lower = token.shape === "lower";
  const name = declared.startingAt(words, at);
  const body = vocabulary.organisations.startingAt(words, at);
  const country = vocabulary.countries.phrases.startingAt(words, at);
  const nameLength = name?.length ?? 0;
  const bodyIsWord = lower && body?.length === 1 && token.text.length < LOWER_CASE_NAME;
  const bodyLength = bodyIsWord ? 0 : (body?.length ?? 0);
  const countryIsWord = lower && vocabulary.countries.lowerCaseWords.has(token.text);
  const countryLength = countryIsWord && country?.length === 1 ? 0 : (country?.length ?? 0);
  const base = { ...plain(token, "name"), known: true, plural: false };
  if (body !== null && bodyLength > 0 && bodyLength >= Math.max(nameLength, countryLength)) {
    return { word: { ...base, ...body.value }, length: bodyLength };
  }
  if (country !== null && countryLength > 0 && countryLength >= nameLength) {
    const { codes, text, people } = country.value;
    const kind = codes.length > 0 ? "nation" : "name";
    return { word: { ...base, kind, codes, text, people }, length: countryLength };
  }
  return name === null ? null : { word: { ...base, ...name.value }, length: nameLength };
}

function tagToken(
  token: LabelToken,
  before: LabelWord | null,
  isInside: boolean,
  allCapitals: boolean,
  vocabulary: Vocabulary,
): OpenWord {
  const { text, shape } = token;
  if (shape === "number") return plain(token, "number");
  if (shape === "compound") return plain(token, "common");
  const singular = vocabulary.singular(text);
  if (shape !== "initial" && vocabulary.isCommon(singular)) return plain(token, "common", singular);
  if (shape === "lower") return plain(token, "common", singular);
  // "John Paul II", but "John V. Kennedy".
  const roman = shape !== "capitalised" && /^(?:[ivx]+)$/u.test(text) && before?.kind === "name";
  if ((roman && !isInside) || vocabulary.generations.has(text)) return plain(token, "number");
  return allCapitals && shape === "capitals" ? { open: token } : plain(token, "name");
}

/**
 * Decides the open words. A label in capitals that ends in a common noun is a description, where
 * only words without vowels are names for sure ("FMLN GUERRILLAS"); any other is a name.
 */
function close(words: readonly OpenWord[], vocabulary: Vocabulary): LabelWord[] {
  const last = words[words.length - 1];
  const description = last !== undefined && !("open" in last) && last.kind === "common";
  return words.map((word) => {
    if (!("open" in word)) return word;
    const { open } = word;
    const isName = !description || !/[aeiouy]/u.test(open.text);
    return isName ? plain(open, "name") : plain(open, "common", vocabulary.singular(open.text));
  });
}

/**
 * The words of a label with what each is, articles left out.
 *
 * Capitals count, but a word of the tables is common however it is written: "Gunmen" and "ARMED
 * BANDITS" are no names.
 */
export function tagWords(
  tokens: readonly LabelToken[],
  vocabulary: Vocabulary,
  declared: PhraseIndex<KnownName>,
): readonly LabelWord[] {
  const kept = tokens.filter(
    // "A." is an initial, and a last "A" is a name ("Division A").
    ({ text, shape }, index) =>
      !vocabulary.articles.has(text) ||
      shape === "initial" ||
      (text.length < 3 && index === tokens.length - 1),
  );
  const texts = kept.map(({ text }) => text);
  const cased = kept.filter(({ shape }) => shape !== "number" && shape !== "caseless");
  const allCapitals =
    cased.length > 0 && cased.every(({ shape }) => shape === "capitals" || shape === "initial");
  const words: OpenWord[] = [];
  for (let at = 0; at < kept.length; ) {
    const known = knownAt(kept, texts, at, vocabulary, declared);
    const token = kept[at];
    if (known !== null) {
      words.push(known.word);
      at += known.length;
      continue;
    }
    const before = words[words.length - 1];
    const isInside = !["lower", "number", undefined].includes(kept[at + 1]?.shape);
    const wordBefore = before === undefined || "open" in before ? null : before;
    if (token !== undefined)
      words.push(tagToken(token, wordBefore, isInside, allCapitals, vocabulary));
    at += 1;
  }
  return close(words, vocabulary);
}
