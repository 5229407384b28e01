import { fc } from "@fast-check/vitest";

const OWNERS = [
  "",
  "Taliban",
  "Iranian",
  "Iraqi",
  "Iran's",
  "Afghan",
  "US",
  "Zorg",
  "ZORG",
  "Islamic Emirate",
  "Zorg Front",
  "ZF",
  "FMLN",
  "former",
  "armed",
  "Congolese",
  "Free Syrian",
  "local",
  "Unit 731",
];
const HEADS = [
  "",
  "fighters",
  "militants",
  "forces",
  "soldiers",
  "troops",
  "border guards",
  "farmers",
  "gunmen",
  "bandits",
  "armed men",
  "police",
  "civilians",
  "group",
  "Army",
  "officials",
  "victims",
  "women",
];
const PERSONS = [
  "John Smith",
  "J. Smith",
  "Joan Smith",
  "Smith",
  "Mr Smith",
  "Reza Khaasteh",
  "Khaasteh",
  "Khasteh",
  "journalist Reza Khasteh",
  "Muammar Gaddafi",
  "Qaddafi",
  "M. Kadafi",
  "Bashar al-Assad",
  "Assad",
  "Zapatistas",
  "the Zapatista group",
  "Zorg Revolutionary Front",
  "ZRF",
  "Zorg",
  "JOHN SMITH",
];

const built = fc
  .tuple(fc.constantFrom(...OWNERS), fc.constantFrom(...HEADS))
  .map(([owner, head]) => `${owner} ${head}`.trim())
  .filter((label) => label !== "");

/** Labels of parties and persons that are often, but not always, one name. */
export const labels = fc.oneof(built, fc.constantFrom(...PERSONS));
