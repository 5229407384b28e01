/**
 * General words after the name of an organisation that add nothing to it: "Taliban fighters" are
 * the Taliban. Singular, folded. Sources: the spellings under which one actor appears in the actor
 * lists of ACLED and of UCDP, and the side nouns of the NewsWCL50 codebook.
 */
export const PEOPLE_HEADS: readonly string[] = [
  "fighter militant insurgent rebel guerrilla guerilla gunman man member troop soldier combatant",
  "operative element cadre terrorist extremist jihadist militiaman warrior partisan person",
];

/** Words that add nothing behind "police", capitalised or not: "the Ulm Police Department". */
export const POLICE_TAILS: readonly string[] = ["bureau department force service"];

/** As {@link PEOPLE_HEADS}, but part of the name itself when capitalised ("Free Syrian Army"). */
export const BODY_HEADS: readonly string[] = [
  "force group movement side organisation organization army militia insurgency outfit",
];
