import type { TermRow } from "./term-row.ts";

/**
 * Groups of people that are counted. Sources: the EM-DAT glossary (deaths, missing, injured,
 * homeless, affected) and NATO usage of "casualties" (dead, wounded, missing); Additional Protocol I
 * to the Geneva Conventions, articles 43 and 50, for civilians and combatants; age limits of the
 * Convention on the Rights of the Child.
 */
export const POPULATION_TERMS: readonly TermRow[] = [
  {
    name: "people",
    words:
      "people | person | individual | human being | human | victim | life | soul | men and women | civilians and soldiers | other | total",
  },
  { name: "affected", words: "affected | people affected | affected people", isA: ["people"] },
  {
    name: "casualty",
    words:
      "casualty | killed and wounded | dead and injured | dead and wounded | killed and injured",
    isA: ["people"],
  },
  {
    name: "dead",
    words: `dead | death | fatality | body | corpse | dead body | people killed | killed | deceased | person killed |
      killed people | dead people | victims killed | lives lost | life lost | death toll | people dead | fatal victim | fatal casualty | remains`,
    isA: ["casualty"],
  },
  {
    name: "injured",
    words:
      "injured | wounded | injury | people injured | people wounded | injured people | wounded people | hurt | people hurt",
    isA: ["casualty"],
  },
  {
    name: "missing",
    words: "missing | people missing | missing people | missing person",
    isA: ["people"],
  },
  { name: "survivor", words: "survivor | people survived", isA: ["people"] },
  {
    name: "displaced",
    words: "displaced | people displaced | displaced people | homeless | people homeless",
    isA: ["affected"],
  },
  { name: "refugee", words: "refugee", isA: ["displaced"] },
  {
    name: "arrested",
    words: "arrested | people arrested | arrest | detainee | people detained | detained | suspect",
    isA: ["people"],
  },
  {
    name: "hostage",
    words: "hostage | captive | abductee | kidnapped | people kidnapped",
    isA: ["people"],
  },
  {
    name: "civilian",
    words: "civilian | non combatant | noncombatant | bystander | local | resident | inhabitant",
    isA: ["people"],
  },
  { name: "combatant", words: "combatant", isA: ["people"] },
  {
    name: "soldier",
    words:
      "soldier | troops | troop | serviceman | servicemember | military personnel | sailor | marine | conscript | paratrooper",
    isA: ["combatant", "security personnel"],
  },
  {
    name: "security personnel",
    words: "security personnel | security force | security forces | security force member",
    isA: ["people"],
  },
  {
    name: "police officer",
    words: "police officer | policeman | police | officer | policewoman | constable",
    isA: ["security personnel"],
  },
  { name: "border guard", words: "border guard", isA: ["security personnel"] },
  {
    name: "fighter",
    words: "fighter | militant | insurgent | rebel | guerrilla",
    isA: ["combatant"],
  },
  { name: "gunman", words: "gunman | attacker | assailant | shooter", isA: ["people"] },
  { name: "adult", words: "adult | grown up", isA: ["people"] },
  { name: "man", words: "man | male", isA: ["people"] },
  { name: "woman", words: "woman | female", isA: ["people"] },
  {
    name: "child",
    words: "child | minor | infant | baby | toddler | kid | youngster | schoolchild | pupil",
    isA: ["people"],
  },
  { name: "boy", words: "boy", isA: ["child"] },
  { name: "girl", words: "girl | schoolgirl", isA: ["child"] },
  { name: "passenger", words: "passenger", isA: ["people"] },
  {
    name: "crew member",
    words: "crew | crew member | crewman | crew and staff | cabin crew",
    isA: ["people"],
  },
  { name: "occupant", words: "people on board | people aboard | occupant", isA: ["people"] },
  { name: "journalist", words: "journalist | reporter | media worker", isA: ["civilian"] },
  {
    name: "medic",
    words: "medic | doctor | nurse | paramedic | health worker | medical worker",
    isA: ["people"],
  },
  { name: "aid worker", words: "aid worker | humanitarian worker", isA: ["civilian"] },
  { name: "farmer", words: "farmer | villager | peasant", isA: ["civilian"] },
  { name: "student", words: "student", isA: ["people"] },
  {
    name: "worker",
    words: "worker | employee | staff | labourer | laborer | miner",
    isA: ["people"],
  },
  { name: "protester", words: "protester | demonstrator | protestor | marcher", isA: ["people"] },
  { name: "prisoner", words: "prisoner | inmate", isA: ["people"] },
  { name: "migrant", words: "migrant | asylum seeker", isA: ["people"] },
  { name: "tourist", words: "tourist | holidaymaker", isA: ["civilian"] },
];

/** Pairs of populations without a common member, kinds included. */
export const EXCLUSIVE_POPULATIONS: readonly (readonly [
  left: string,
  right: string,
  why: string,
])[] = [
  ["civilian", "combatant", "who is a civilian is no combatant"],
  ["civilian", "security personnel", "who serves in a force is counted apart from civilians"],
  ["dead", "injured", "the dead are counted apart from the injured"],
  ["dead", "missing", "the dead are counted apart from the missing"],
  ["dead", "survivor", "who survived is not dead"],
  ["injured", "missing", "the injured are counted apart from the missing"],
  ["dead", "arrested", "the dead are counted apart from the arrested"],
  ["dead", "displaced", "the dead are counted apart from the displaced"],
  ["child", "adult", "who is a child is no adult"],
  ["man", "woman", "men are counted apart from women"],
  ["child", "man", "children are counted apart from men"],
  ["child", "woman", "children are counted apart from women"],
  ["boy", "girl", "boys are counted apart from girls"],
  ["passenger", "crew member", "passengers are counted apart from the crew"],
  ["soldier", "police officer", "soldiers are counted apart from the police"],
  ["soldier", "fighter", "soldiers are counted apart from irregular fighters"],
  ["police officer", "protester", "the police are counted apart from protesters"],
];

/**
 * States of people that name no group of their own: where people are counted for having died, "25
 * people" and "25 deaths" count the same.
 */
export const BARE_STATES: readonly string[] = [
  "dead",
  "injured",
  "missing",
  "displaced",
  "arrested",
  "hostage",
  "survivor",
  "affected",
];
