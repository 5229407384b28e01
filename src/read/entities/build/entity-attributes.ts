import { RANKS } from "../../../knowledge/events/rank-table.ts";
import { splitList } from "../../../knowledge/events/split-list.ts";
import { once } from "../../../knowledge/once.ts";
import type { EntityAttribute } from "../document-entities.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import { phraseRange } from "../phrases/phrase-range.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";
import { isTitle } from "../phrases/read-name.ts";
import { TYING } from "../tables/description-table.ts";
import { countryWord } from "../traits/country-word.ts";
import { isNationality } from "../traits/is-nationality.ts";
import { SORTS } from "../traits/phrase-traits.ts";
import { readAge } from "../traits/read-age.ts";
import type { DraftEntity, DraftPhrase } from "./draft-entity.ts";
import { predicatedAttributes } from "./predicated-attributes.ts";

/** Every word for a rank that armies and police forces have. */
const ranks = once(
  () =>
    new Set(
      RANKS.flatMap(({ name, words }) => [name, ...splitList(words)]).map((one) =>
        one.toLowerCase(),
      ),
    ),
);

/** What the text states of an entity, once each: age, rank, nationality, affiliation. */
export function entityAttributes(
  source: PhraseSource,
  entity: DraftEntity,
): readonly EntityAttribute[] {
  if (entity.leaning === SORTS.matter || entity.leaning === 0) return [];
  const found = new Map<string, EntityAttribute>();
  const isPerson = entity.leaning === SORTS.human && entity.number === "singular";
  for (const draft of entity.phrases) {
    const said = isPerson ? predicatedAttributes(source, draft.phrase) : [];
    if (draft.phrase.kind === "pronoun") {
      for (const attribute of said) addOnce(found, attribute);
      continue;
    }
    const own = [
      ...(isPerson ? [...agesOf(source, draft), ...ranksOf(source, draft)] : []),
      ...said,
      ...nationalitiesOf(source, draft),
      ...(isPerson ? citizenshipsOf(source, draft) : []),
      ...affiliationsOf(source, draft),
    ];
    for (const attribute of own) addOnce(found, attribute);
  }
  return [...found.values()];
}

const NO_ATTRIBUTES: readonly EntityAttribute[] = [];

function addOnce(found: Map<string, EntityAttribute>, attribute: EntityAttribute): void {
  const key = `${attribute.name} ${attribute.value}`;
  if (!found.has(key)) found.set(key, attribute);
}

function spanOf({ tokens }: PhraseSource, first: number, end: number) {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}

/** "25" of "Khaasteh, 25," and of "the 25-year-old". */
function agesOf(source: PhraseSource, { phrase }: DraftPhrase): EntityAttribute[] {
  const age = readAge(source, phrase);
  if (age === null) return [];
  const { years, start, end } = age;
  return [{ name: "age", value: years, span: { start, end } }];
}

/** Titles right before the name: "Lt. Col.". */
function ranksOf(source: PhraseSource, { phrase }: DraftPhrase): EntityAttribute[] {
  if (phrase.name === null) return [];
  const end = phrase.name.firstToken;
  let first = end;
  while (first > phrase.firstToken && isTitle(source.tokens[first - 1]?.form ?? "")) first--;
  if (first === end) return [];
  const span = spanOf(source, first, end);
  const value = source.analysis.text.slice(span.start, span.end);
  const name = ranks().has(value.replaceAll(".", "").toLowerCase()) ? "rank" : "title";
  return [{ name, value, span }];
}

/** "Iraqi" of "Haddad, an Iraqi national," where the noun was read as an adjective. */
function citizenshipsOf(source: PhraseSource, { phrase }: DraftPhrase): EntityAttribute[] {
  const { tree, tokens } = source;
  return tree.children(phrase.head, "appos").flatMap((noun) => {
    if (!CITIZENS.has(tokens[noun]?.lemma.toLowerCase() ?? "")) return [];
    return tree.children(noun, "amod").flatMap((word): EntityAttribute[] => {
      if (source.nameAt(word)?.type !== "demonym" && !isNationality(source, word)) return [];
      const span = spanOf(source, word, word + 1);
      return [{ name: "nationality", value: tokens[word]?.form ?? "", span }];
    });
  });
}

const CITIZENS: ReadonlySet<string> = new Set(["national", "citizen", "subject"]);

/** "Iranian" of "Iranian guards". */
function nationalitiesOf(source: PhraseSource, { phrase }: DraftPhrase): EntityAttribute[] {
  const found: EntityAttribute[] = [];
  for (let at = phrase.firstToken; at < phrase.endToken; at++) {
    if (source.nameAt(at)?.type !== "demonym") continue;
    const isInName = phrase.name !== null && at >= phrase.name.firstToken;
    // "Iranian-backed" rebels are no Iranians.
    const isPart = /^[-–]$/.test(source.tokens[at + 1]?.form ?? "");
    if (isInName || isPart || !isNationality(source, at)) continue;
    const span = spanOf(source, at, at + 1);
    found.push({ name: "nationality", value: source.tokens[at]?.form ?? "", span });
  }
  return found;
}

/** "of the IRGC" after a noun, "State Department" before one, "IRGC-linked" before another. */
function affiliationsOf(source: PhraseSource, { phrase }: DraftPhrase): readonly EntityAttribute[] {
  const { tree, tokens } = source;
  const own = phrase.heads.flatMap((head) => tree.children(head));
  if (own.length === 0) return NO_ATTRIBUTES;
  const tied = own
    .filter((child) => tokens[child]?.relation === "amod" && TYING.has(tokens[child]?.lemma ?? ""))
    .flatMap((child) => tree.children(child, "compound"));
  // The quick question first: most children are articles and adjectives.
  const found = own.filter(
    (child) => tokens[child]?.upos === "PROPN" && isTied(source, phrase, child),
  );
  found.push(...tied);
  return found.flatMap((child): EntityAttribute[] => {
    if (tokens[child]?.upos !== "PROPN" || isPlaceName(source, child)) return [];
    const range = phraseRange(source, child);
    const isInName = phrase.name !== null && child >= phrase.name.firstToken;
    if (isInName && child < (phrase.name?.endToken ?? 0)) return [];
    const isOpened = tokens[range.firstToken]?.upos === "DET";
    const whole = source.nameAt(child);
    // A name that runs into that of the person is no name of the body: "Rahimi of the IRGC".
    const isApart =
      whole !== null && (whole.endToken <= phrase.core || whole.firstToken > phrase.core);
    const span = isApart
      ? { start: whole.start, end: whole.end }
      : spanOf(source, range.firstToken + (isOpened ? 1 : 0), range.endToken);
    return [{ name: "affiliation", value: source.analysis.text.slice(span.start, span.end), span }];
  });
}

/** "of Kabul" says where, "of the IRGC" to whom; a hint alone is wrong too often for letters. */
function isPlaceName({ tokens, nameAt, lexicon }: PhraseSource, token: number): boolean {
  const { form = "", lemma = "" } = tokens[token] ?? {};
  const type = nameAt(token)?.type;
  if (type === "demonym" || countryWord(form.toLowerCase()) !== null) return true;
  const [sense] = lexicon.senses(lemma, "noun");
  if (sense?.class === "noun.location") return true;
  return type === "place" && !/^\p{Lu}{2,}$/u.test(form);
}

/** A compound before the noun, or a phrase with "of". */
function isTied({ tree, tokens }: PhraseSource, phrase: NounPhrase, child: number): boolean {
  const { relation } = tokens[child] ?? {};
  if (relation === "compound") return child < phrase.core;
  const isOf = tree.children(child, "case").some((one) => tokens[one]?.lemma === "of");
  return relation === "nmod" && isOf;
}
