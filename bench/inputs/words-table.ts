/** Sides that come up in many stories: names that repeat. */
export const PARTIES = [
  "Northern Front",
  "Army of Renewal",
  "Karsan Rebels",
  "People's Guard",
  "Delta Militia",
  "Coastal Command",
  "Free Highland Movement",
  "Border Police",
  "National Army",
  "Red Valley Council",
  "Harbour Union",
  "Sons of Tarim",
  "River Brigade",
  "Eastern Corps",
  "Lake District Police",
] as const;

/** Bare words for the same sides. */
export const LABELS = [
  "gunmen",
  "militants",
  "soldiers",
  "guards",
  "armed men",
  "protesters",
] as const;

export const VICTIMS = ["civilians", "people", "villagers", "police officers", "fighters"] as const;

/** Towns within provinces of one invented country. */
export const PLACES = [
  "Karsan, Upper Province, Velmia",
  "Tarim, Upper Province, Velmia",
  "Dorvik, Coast Province, Velmia",
  "Selen, Coast Province, Velmia",
  "Old Harbour, Delta Province, Velmia",
  "Mirvat, Delta Province, Velmia",
  "Upper Province, Velmia",
  "Coast Province, Velmia",
  "Velmia",
] as const;

/** What happens to somebody, what sides do to each other, and what changes hands. */
export const PREDICATES = [
  "attack",
  "kill",
  "clash",
  "capture",
  "wound",
  "bomb",
  "shell",
  "arrest",
  "kidnap",
  "withdraw",
  "enter",
  "deny",
  "negotiate",
  "release",
  "seize",
] as const;

const STARTS = [
  "Bar",
  "Cor",
  "Dan",
  "El",
  "Fen",
  "Gar",
  "Hol",
  "Is",
  "Jor",
  "Kel",
  "Lum",
  "Mor",
  "Nar",
  "Os",
];
const ENDS = [
  "ani",
  "bek",
  "dov",
  "eth",
  "fir",
  "gul",
  "har",
  "ian",
  "jan",
  "kov",
  "lin",
  "mund",
  "nez",
];
const GIVEN = [
  "Ada",
  "Boris",
  "Clara",
  "Dmitri",
  "Elena",
  "Farid",
  "Greta",
  "Hamid",
  "Ines",
  "Jakob",
  "Katya",
];

/** A person's name; the same for the same number, different for most others. */
export function personName(number: number): string {
  const at = <Item>(items: readonly Item[], index: number): Item =>
    items[index % items.length] as Item;
  const start = at(STARTS, Math.floor(number / GIVEN.length));
  const middle = at(ENDS, Math.floor(number / (GIVEN.length * STARTS.length)));
  const end = at(ENDS, Math.floor(number / (GIVEN.length * STARTS.length * ENDS.length)) + 5);
  return `${at(GIVEN, number)} ${start}${middle}${end}`;
}
