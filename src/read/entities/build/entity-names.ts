import type { PhraseSource } from "../phrases/phrase-source.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "../tables/given-name-table.ts";
import { SORTS } from "../traits/phrase-traits.ts";
import type { DraftEntity, DraftPhrase } from "./draft-entity.ts";

/** What an entity is called. */
export interface EntityNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The longest proper name without titles, and its other names; without a name the fullest
 * label with the noun of its first description, and no alias: a description names nobody.
 */
export function entityNames(source: PhraseSource, { phrases, leaning }: DraftEntity): EntityNames {
  if (!phrases.some(({ phrase }) => phrase.name !== null)) {
    return { name: fullestLabel(phrases), aliases: [] };
  }
  const counts = new Map<string, number>();
  for (const draft of phrases) {
    const name = nameText(source, draft);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  const best = leaning === SORTS.human ? usualName(counts) : longest(names);
  return { name: best ?? "", aliases: names.filter((name) => name !== best) };
}

function fullestLabel(phrases: readonly DraftPhrase[]): string {
  const [only, ...others] = phrases;
  if (only !== undefined && others.length === 0) return only.label;
  const described = phrases.filter(({ phrase }) => phrase.kind === "description");
  // By another noun it may be called by way of "is a": "the gunmen were suspected rebels".
  const [first] = described;
  const alike = described.filter(({ traits }) => traits.lemma === first?.traits.lemma);
  const labels = (alike.length > 0 ? alike : phrases).map(({ label }) => label);
  return longest(labels) ?? "";
}

/** Of a person the full name that is used most: "Crooked Ada Brook" is what somebody called her. */
function usualName(counts: ReadonlyMap<string, number>): string | null {
  const full = [...counts].filter(([name]) => wordCount(name) > 1);
  const most = Math.max(0, ...full.map(([, count]) => count));
  const usual = longest(full.filter(([, count]) => count === most).map(([name]) => name));
  return usual === null ? longest([...counts.keys()]) : withGivenName(usual, [...counts.keys()]);
}

/** "Antonio Mora Paz" for two surnames that are used more often: "Mora Paz". */
function withGivenName(usual: string, names: readonly string[]): string {
  if (beginsWithGivenName(usual)) return usual;
  const fuller = names.filter((name) => name.endsWith(` ${usual}`) && beginsWithGivenName(name));
  return longest(fuller) ?? usual;
}

function beginsWithGivenName(name: string): boolean {
  const [first = ""] = name.toLowerCase().split(" ");
  return MALE_GIVEN_NAMES.has(first) || FEMALE_GIVEN_NAMES.has(first);
}

/** The one with most words, the first of equals. */
function longest(texts: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const text of texts) {
    const count = texts.length === 1 ? 1 : wordCount(text);
    if (count > most) [best, most] = [text, count];
  }
  return best;
}

function nameText({ analysis, tokens }: PhraseSource, { phrase }: DraftPhrase): string | null {
  const { name } = phrase;
  if (name === null) return null;
  const start = tokens[name.firstToken]?.start ?? 0;
  const end = tokens[name.endToken - 1]?.end ?? start;
  return analysis.text.slice(start, end).replace(/\s+/g, " ").replace(/^the /i, "");
}

const wordCount = (text: string): number => text.split(" ").length;
