/**
 * Names that stand for more than one country: they say which countries it may be, and never that
 * two of them are apart. Source: as the country table.
 */
export const SHARED_COUNTRY_NAMES: readonly (readonly [names: string, codes: string])[] = [
  ["Congo;Congolese", "CD CG"],
  ["Korea", "KP KR"],
  ["Korean", "KP KR"],
  ["Dominican", "DM DO"],
];

/**
 * Phrases that hold a country's name or demonym and mean something else. Source: M49 macro
 * geographical regions; ethnonyms and regions in common use.
 */
export const NOT_COUNTRIES: readonly string[] = [
  "Latin American",
  "South American",
  "North American",
  "Central American",
  "Latin America",
  "South America",
  "North America",
  "Central America",
  "African American",
  "Asian American",
  "Native American",
  "American Indian",
  "West Indian",
  "New England",
  "New Mexico",
  "South China Sea",
  "Gulf of Mexico",
  "Gulf of Guinea",
  "Inner Mongolia",
  "Iraqi Kurdistan",
  "West African",
  "East African",
];

/** Country names and demonyms that are common words without a capital. */
export const LOWER_CASE_WORDS: readonly string[] = [
  "us turkey china polish chad guinea jordan pole dane finn turk lao states",
];

/** Pairs of countries that both claim, or whose reach is contested. Source: as the country table. */
export const DISPUTED_PAIRS: readonly (readonly [string, string])[] = [
  ["CN", "TW"],
  ["EH", "MA"],
  ["IL", "PS"],
  ["RS", "XK"],
];

/**
 * Names that also belong to places inside other countries; alone they are not read as the country.
 */
export const AMBIGUOUS_COUNTRY_NAMES: readonly string[] = ["georgia", "luxembourg", "macedonia"];

/** Parts of countries that are named without them. Source: ISO 3166-2 and the country table. */
export const COUNTRY_PARTS: readonly (readonly [part: string, code: string])[] = [
  ["England", "GB"],
  ["Scotland", "GB"],
  ["Wales", "GB"],
  ["Northern Ireland", "GB"],
  ["Hong Kong", "CN"],
  ["Macau", "CN"],
  ["Tibet", "CN"],
  ["Xinjiang", "CN"],
  ["Puerto Rico", "US"],
  ["Greenland", "DK"],
  ["Gaza", "PS"],
  ["Gaza Strip", "PS"],
  ["West Bank", "PS"],
  ["Darfur", "SD"],
  ["Tigray", "ET"],
  ["Chechnya", "RU"],
  ["Dagestan", "RU"],
  ["Catalonia", "ES"],
];
