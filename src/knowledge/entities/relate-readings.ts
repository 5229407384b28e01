import type { Category, CategoryIndex } from "../entities/category-index.ts";
import type { LabelReading } from "../names/label-reading.ts";
import type { CountryIndex } from "../places/country-index.ts";
import type { RelationName } from "../relations.ts";

/** What the built-in tables say of two labels. */
export interface ReadingRelation {
  readonly relation: Extract<RelationName, "akin" | "narrower" | "broader" | "disjoint">;
  readonly because: string;
}

/** The tables that are asked. */
export interface ReadingTables {
  readonly categories: CategoryIndex;
  readonly countries: CountryIndex;
}

const quote = (reading: LabelReading): string => `"${reading.label}"`;

const both = (left: LabelReading, right: LabelReading): string =>
  [quote(left), quote(right)].sort().join(" and ");

/** A country, or forces, officials and the like of a country. */
function isOfState({ isCountry, nations, name, category }: LabelReading): boolean {
  return isCountry || (nations.length > 0 && name === "" && (category?.organ ?? false));
}

const equalLists = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((item) => right.includes(item));

function relateStates(
  left: LabelReading,
  right: LabelReading,
  countries: CountryIndex,
): ReadingRelation | null {
  if (!isOfState(left) || !isOfState(right)) return null;
  if (left.nations.some((code) => right.nations.includes(code))) return null;
  const states = [left, right].map(({ nations }) => countries.nameOf(nations[0] ?? "")).sort();
  return {
    relation: "disjoint",
    because: `two states are two parties (${states.join(", ")}): ${both(left, right)}`,
  };
}

/** Forces, officials and the people of a country against the country itself. */
function isPartOfState(part: LabelReading, whole: LabelReading): boolean {
  const isPeople = part.category?.id === "person" && part.modifiers.length === 0;
  return (
    whole.isCountry &&
    !part.isCountry &&
    part.name === "" &&
    equalLists(part.nations, whole.nations) &&
    (isPeople || isOfState(part))
  );
}

/** Forces against the government whose organs they are: what the air force bombs, "the regime" bombs. */
function isForceOfGovernment(part: LabelReading, whole: LabelReading): boolean {
  return (
    whole.category?.id === "government" &&
    whole.modifiers.length === 0 &&
    part.category?.ids.has("security-force") === true &&
    [part, whole].every(({ name }) => name === "") &&
    (whole.nations.length === 0 || equalLists(part.nations, whole.nations))
  );
}

function relateByExclusion(
  left: LabelReading,
  right: LabelReading,
  categories: CategoryIndex,
): ReadingRelation | null {
  if (left.category === null || right.category === null) return null;
  const exclusion = categories.exclusion(left.category, right.category);
  if (exclusion === null) return null;
  if (exclusion.onlySingular && (left.plural || right.plural)) return null;
  return { relation: "disjoint", because: `${exclusion.rule}: ${both(left, right)}` };
}

/** "people", "attackers", and "men" in the plural: anybody may be meant. */
function isAnybody({ category, plural, modifiers, name }: LabelReading): boolean {
  if (category === null || modifiers.length > 0 || name !== "") return false;
  return category.anybody || (category.id === "man" && plural);
}

function isKindOf(kind: LabelReading, whole: LabelReading, category: Category): boolean {
  const own = kind.category;
  if (isAnybody(whole)) {
    const isSomebody = own === null ? kind.personal : !own.ids.has("institution");
    return isSomebody && !isAnybody(kind);
  }
  return own?.ids.has(category.id) ?? false;
}

/** `true` when the left has all that narrows the right down: its nation, name and modifiers. */
function isWithin(left: LabelReading, right: LabelReading): boolean {
  return (
    (right.nations.length === 0 || equalLists(left.nations, right.nations)) &&
    (right.name === "" || left.name === right.name) &&
    right.modifiers.every((modifier) => left.modifiers.includes(modifier))
  );
}

function isNarrower(left: LabelReading, right: LabelReading): boolean {
  if (isPartOfState(left, right) || isForceOfGovernment(left, right)) return true;
  // A name stands for one party; only words for kinds can hold others.
  if (right.category === null || left.isCountry || right.head === "") return false;
  if (right.name !== "" && left.head === "") return false;
  return isKindOf(left, right, right.category) && isWithin(left, right);
}

/**
 * How two labels with different keys relate by the built-in tables alone; `null` when they do not
 * say. Mirrors when the sides are swapped.
 */
export function relateReadings(
  left: LabelReading,
  right: LabelReading,
  { categories, countries }: ReadingTables,
): ReadingRelation | null {
  const apart = relateStates(left, right, countries) ?? relateByExclusion(left, right, categories);
  if (apart !== null) return apart;
  const narrower = isNarrower(left, right);
  const broader = isNarrower(right, left);
  if (narrower && broader) {
    return {
      relation: "akin",
      because: `${both(left, right)} are two words for one kind of party`,
    };
  }
  if (narrower) {
    return { relation: "narrower", because: `${quote(left)} is a kind or part of ${quote(right)}` };
  }
  if (broader) {
    return { relation: "broader", because: `${quote(right)} is a kind or part of ${quote(left)}` };
  }
  return null;
}
