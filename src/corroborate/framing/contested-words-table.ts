/** Why a word is one to be careful with. */
export type ContestedReason = keyof typeof CONTESTED_REASONS;

/** Each reason in words. */
export const CONTESTED_REASONS = {
  label: "a label that those it is put on contest",
  guilt: "says that somebody is guilty",
  legitimacy: "grants or denies a right to rule or to fight",
  crowd: "makes people a crowd or a danger",
  cause: "takes the side of a cause",
  softening: "softens what was done",
} as const;

/**
 * Words of which style guides say that they take a side: after the public guidance of the BBC
 * (Language when reporting terrorism), Reuters (Handbook of Journalism: terrorism, freedom fighter,
 * regime), AP and Wikipedia (Manual of Style/Words to watch: contentious labels, euphemisms). Single
 * words by reason, without endings; the lists are ours. A word that is missing here is not neutral by that.
 */
export const CONTESTED_WORDS: Readonly<Record<ContestedReason, string>> = {
  label: `terrorist extremist radical fundamentalist fanatic zealot jihadist islamist militant insurgent
    hardliner separatist cultist racist supremacist denialist leftist rightist infidel heathen`,
  guilt: `perpetrator culprit criminal murderer killer thug bandit gangster outlaw butcher assassin
    aggressor oppressor traitor collaborator saboteur looter marauder mercenary invader hooligan`,
  legitimacy: `regime junta usurper puppet occupier warlord strongman dictator tyrant so-called
    self-styled self-proclaimed illegitimate rebel`,
  crowd: `mob horde swarm gang rabble flood infestation illegals vermin`,
  cause: `hero martyr liberator freedom-fighter defender victim patriot loyalist resistance
    revolutionary`,
  softening: `collateral neutralised neutralized neutralise neutralize incident pacification
    cleansing casualty liquidation`,
};
