/** One attribute of an entity or event. */
export interface AttributeRow {
  /** Canonical name. */
  readonly name: string;
  /** Other names, between bars. */
  readonly words: string;
  /** `false` when one holder can have several values at once. */
  readonly singleValued: boolean;
  /** `name`: names or demonyms; `rank`: see the rank table; `code`: letters and digits, compared whole. */
  readonly values: "number" | "rank" | "name" | "sex" | "marital status" | "date" | "code" | "word";
}

/**
 * Attributes accounts give. Source: single-value and multi-value constraints of the corresponding
 * Wikidata properties (date of birth P569, place of birth P19, sex or gender P21, height P2048, mass
 * P2067, military rank P410; citizenship P27, occupation P106, religion P140 and affiliation P1416
 * may have several values at a time).
 */
export const ATTRIBUTES: readonly AttributeRow[] = [
  { name: "age", words: "aged | years old | year old", singleValued: true, values: "number" },
  { name: "rank", words: "military rank | police rank", singleValued: true, values: "rank" },
  {
    name: "birthplace",
    words: "place of birth | born in | native of | hometown by birth",
    singleValued: true,
    values: "name",
  },
  {
    name: "date of birth",
    words: "birth date | birthdate | birthday | born on | dob | born",
    singleValued: true,
    values: "date",
  },
  { name: "date of death", words: "death date | died on", singleValued: true, values: "date" },
  { name: "place of death", words: "died in", singleValued: true, values: "name" },
  { name: "sex", words: "gender | sex or gender", singleValued: true, values: "sex" },
  { name: "height", words: "body height | tall", singleValued: true, values: "number" },
  { name: "weight", words: "body weight | mass", singleValued: true, values: "number" },
  { name: "marital status", words: "civil status", singleValued: true, values: "marital status" },
  {
    name: "nationality",
    words: "citizenship | national of | citizen of",
    singleValued: false,
    values: "name",
  },
  { name: "ethnicity", words: "ethnic group | ethnic origin", singleValued: false, values: "name" },
  {
    name: "occupation",
    words: "profession | job | trade | work | employment",
    singleValued: false,
    values: "word",
  },
  { name: "religion", words: "faith | denomination", singleValued: false, values: "word" },
  {
    name: "title",
    words: "honorific | position | post | office | function",
    singleValued: false,
    values: "word",
  },
  {
    name: "affiliation",
    words:
      "member of | membership | party | organisation | organization | employer | allegiance | group",
    singleValued: false,
    values: "name",
  },
  {
    name: "residence",
    words: "home | hometown | lives in | resident of | address",
    singleValued: false,
    values: "name",
  },
  { name: "language", words: "languages | speaks", singleValued: false, values: "word" },
  {
    name: "magnitude",
    words: "moment magnitude | richter scale",
    singleValued: true,
    values: "number",
  },
  { name: "speed", words: "velocity | wind speed", singleValued: true, values: "number" },
  { name: "altitude", words: "flight level | elevation", singleValued: true, values: "number" },
  { name: "depth", words: "focal depth", singleValued: true, values: "number" },
  { name: "length", words: "", singleValued: true, values: "number" },
  {
    name: "registration",
    words: "registration number | tail number | licence plate | license plate | number plate",
    singleValued: true,
    values: "code",
  },
  { name: "flight number", words: "flight", singleValued: false, values: "code" },
];

/** Values of closed lists: a canonical value and words for it. Two of one list exclude each other. */
export interface ClosedValueRow {
  readonly values: "sex" | "marital status";
  readonly name: string;
  readonly words: string;
}

/** Sources: ISO/IEC 5218 (sexes); UN Principles for Population Censuses (marital status). */
export const CLOSED_VALUES: readonly ClosedValueRow[] = [
  { values: "sex", name: "male", words: "male | man | boy | m | masculine" },
  { values: "sex", name: "female", words: "female | woman | girl | f | feminine" },
  {
    values: "marital status",
    name: "single",
    words: "single | unmarried | never married | bachelor",
  },
  { values: "marital status", name: "married", words: "married | wed" },
  { values: "marital status", name: "divorced", words: "divorced | divorcee" },
  { values: "marital status", name: "widowed", words: "widowed | widow | widower" },
];
