import type { Relation, RelationName } from "../relations.ts";
import { CLOSED_VALUES } from "./attribute-table.ts";
import type { AttributeConcept } from "./create-attributes.ts";
import type { RelateDeclared } from "./declared-terms.ts";
import type { PhraseReader } from "./phrase.ts";
import { RANKS, type RankRow } from "./rank-table.ts";
import { readNumber } from "./read-number.ts";
import { splitList } from "./split-list.ts";
import { createTermIndex } from "./term-index.ts";

/** What the entity half of the knowledge says about names. */
export interface NameKnowledge {
  /** Canonical form: equal keys are the same label. */
  nameKey(label: string): string;
  /** Spelling variants of one name. */
  sameName(left: string, right: string): boolean;
}

interface Values {
  readonly left: string;
  readonly right: string;
  readonly both: string;
}

function answer(relation: RelationName, because: string): Relation {
  return { relation, licence: relation === "unknown" ? "none" : "built-in", because };
}

function relateNumbers({ left, right, both }: Values): Relation | null {
  const [one, other] = [readNumber(left), readNumber(right)];
  if (one === null || other === null) return null;
  if (one.unit !== null && other.unit !== null && one.unit !== other.unit) {
    return answer("unknown", `${both} are in different units`);
  }
  if (one.value === other.value) return answer("same", `${both} are the same figure`);
  return answer("disjoint", `${both} are different figures`);
}

type Ranks = ReadonlyMap<string, RankRow>;

function rankIndex(reader: PhraseReader): Ranks {
  const ranks = new Map<string, RankRow>();
  for (const row of RANKS) {
    for (const phrase of [row.name, ...splitList(row.words)]) ranks.set(reader.key(phrase), row);
  }
  return ranks;
}

function relateRanks(
  ranks: Ranks,
  reader: PhraseReader,
  { left, right, both }: Values,
): Relation | null {
  const [one, other] = [ranks.get(reader.key(left)), ranks.get(reader.key(right))];
  if (one === undefined || other === undefined) return null;
  if (one.name === other.name) return answer("same", `${both} are one rank`);
  if (one.calledAlso.includes(other.name)) {
    return answer("narrower", `"${left}" is one of the ranks called "${right}"`);
  }
  if (other.calledAlso.includes(one.name)) {
    return answer("broader", `"${right}" is one of the ranks called "${left}"`);
  }
  const codes = new Set(splitList(one.codes));
  const meet = splitList(other.codes).some((code) => codes.has(code));
  if (!meet) return answer("disjoint", `${both} are different ranks`);
  return answer("unknown", `${both} can stand for one rank in different services`);
}

/** Dates come in many notations; two different years are safe to tell apart. */
function relateYears({ left, right, both }: Values): Relation | null {
  const yearsOf = (value: string) => value.match(/(?<![0-9])[12][0-9]{3}(?![0-9])/gu) ?? [];
  const [one, other] = [yearsOf(left), yearsOf(right)];
  if (one.length !== 1 || other.length !== 1) return null;
  return one[0] === other[0] ? null : answer("disjoint", `${both} are in different years`);
}

function relateCodes({ left, right, both }: Values): Relation | null {
  const plain = (value: string) => value.toLowerCase().replace(/[^a-z0-9]/gu, "");
  const [one, other] = [plain(left), plain(right)];
  if (one === "" || other === "") return null;
  if (one === other) return answer("same", `${both} are one code`);
  return answer("disjoint", `${both} are different codes`);
}

function relateClosed(
  attribute: AttributeConcept,
  reader: PhraseReader,
  { left, right, both }: Values,
): Relation | null {
  const nameOf = (value: string) =>
    CLOSED_VALUES.find(
      (row) =>
        row.values === attribute.values &&
        splitList(row.words).some((word) => reader.key(word) === reader.key(value)),
    )?.name;
  const [one, other] = [nameOf(left), nameOf(right)];
  if (one === undefined || other === undefined) return null;
  if (one === other) return answer("same", `${both} mean the same`);
  return answer("disjoint", `${both} exclude each other`);
}

/**
 * Makes the comparison of values of one attribute.
 *
 * @param attribute - Look-up of attributes.
 * @param declared - The user's declarations, which go first.
 * @param reader - Reads phrases into words and stems.
 * @param names - What is known of names.
 * @returns `same` for equal values in other words ("Col.", "colonel"; "25", "twenty-five"), `akin`
 * for spellings of one name, `narrower`/`broader` for ranks ("general" covers "major general"),
 * `disjoint` for different values of an attribute that has one value only, `unknown` otherwise.
 */
export function createRelateAttributeValues(
  attribute: (name: string) => AttributeConcept | null,
  declared: RelateDeclared,
  reader: PhraseReader,
  names: NameKnowledge,
): (attribute: string, left: string, right: string) => Relation {
  const ranks = rankIndex(reader);
  const term = createTermIndex([], reader);
  function known(concept: AttributeConcept, values: Values): Relation | null {
    if (concept.values === "number") return relateNumbers(values);
    if (concept.values === "rank") return relateRanks(ranks, reader, values);
    if (concept.values === "date") return relateYears(values);
    if (concept.values === "code") return relateCodes(values);
    return relateClosed(concept, reader, values);
  }
  return (name, left, right) => {
    const both = [left, right]
      .map((value) => `"${value.trim()}"`)
      .sort()
      .join(" and ");
    const sameWords: Relation = {
      relation: "same",
      licence: "names",
      because: `${both} are the same words`,
    };
    if (left.trim() === right.trim()) return sameWords;
    const stated = declared(term(left), term(right));
    if (stated !== null) return stated;
    const concept = attribute(name);
    const answered = concept === null ? null : known(concept, { left, right, both });
    // Figures go first: to words, "-5" and "5" are the same.
    if (answered === null && term(left).key === term(right).key) return sameWords;
    if (answered !== null) {
      const several = answered.relation === "disjoint" && concept?.singleValued === false;
      return several ? answer("unknown", `"${concept.name}" can have several values`) : answered;
    }
    return relateNames(concept, names, { left, right, both });
  };
}

function relateNames(
  concept: AttributeConcept | null,
  names: NameKnowledge,
  { left, right, both }: Values,
): Relation {
  const keys = [names.nameKey(left), names.nameKey(right)];
  if (keys[0] === keys[1] && keys[0] !== "") {
    return { relation: "same", licence: "names", because: `${both} name the same` };
  }
  if (concept?.values === "name" && names.sameName(left, right)) {
    return { relation: "akin", licence: "names", because: `${both} are spellings of one name` };
  }
  if (concept?.singleValued === true && concept.values === "name") {
    // One place may lie in the other, so that two names alone do not exclude each other.
    return answer("unknown", `${both} may name one place`);
  }
  if (concept === null) return answer("unknown", `nothing is known of this attribute`);
  return concept.singleValued
    ? answer("unknown", `nothing says whether ${both} are one value`)
    : answer("unknown", `"${concept.name}" can have several values`);
}
