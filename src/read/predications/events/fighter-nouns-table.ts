/**
 * Nouns of those who fight or keep order for a side, which stand before the noun of what they do:
 * "a rebel ambush", "an army offensive". After the actor types of the ACLED codebook. Not here:
 * "terrorist" and "enemy", which judge an attack more often than they say whose it was.
 */
export const FIGHTER_NOUNS: ReadonlySet<string> = new Set(
  `rebel guerrilla guerilla insurgent militant militia paramilitary separatist secessionist army
  navy police government opposition gang cartel mob troop commando regime junta jihadist
  mercenary vigilante settler military`.split(/\s+/),
);
