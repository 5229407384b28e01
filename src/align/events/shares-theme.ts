import type { ClaimRecord, Filler } from "../records/claim-record.ts";
import { fillersIn } from "../records/fillers-in.ts";
import type { Relations } from "./relations.ts";

/** Plural nouns without an s. */
const PLURALS: ReadonlySet<string> = new Set([
  "people",
  "men",
  "women",
  "children",
  "police",
  "troops",
  "personnel",
  "staff",
  "crew",
  "cattle",
]);

/** Nouns that end in s and name one thing. */
const SINGULARS: ReadonlySet<string> = new Set([
  "barracks",
  "headquarters",
  "works",
  "premises",
  "crossroads",
  "gallows",
  "series",
  "means",
  "news",
  "gas",
  "canvas",
  "atlas",
  "lens",
  "campus",
  "congress",
]);

/** Does a label name several ("soldiers", "25 people") rather than one ("Paris", "the barracks")? */
export function isPluralLabel(label: string, named: boolean): boolean {
  const last = label.match(/[\p{L}]+(?=[^\p{L}]*$)/u)?.[0] ?? "";
  const word = last.toLowerCase();
  if (SINGULARS.has(word) || (named && /^\p{Lu}/u.test(last))) return false;
  return PLURALS.has(word) || /[^sui]s$/.test(word);
}

/**
 * Are two end states ("killed", "survived") those of one and the same thing? Of a group, some may
 * be killed and others survive: only a named entity, a single one, or "all" of a group will do.
 */
export function sharesTheme(left: ClaimRecord, right: ClaimRecord, relations: Relations): boolean {
  return themes(left).some((one) =>
    themes(right).some((other) => {
      if (relations.entities(one.profile, other.profile) !== "same") return false;
      if (one.quantifier === "all" || other.quantifier === "all") return true;
      if (one.profile.type === "group" || other.profile.type === "group") return false;
      return [one, other].every(({ label, profile }) => !isPluralLabel(label, profile.named));
    }),
  );
}

function themes(record: ClaimRecord): readonly Filler[] {
  const { endState } = record.concept;
  return endState === null ? [] : fillersIn(record, endState.of);
}
