/** Kinds of things and people that slots are about, each as WordNet nouns: one is a kind of them. */
export const NOUN_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["weapon", ["weapon"]],
  ["explosive", ["explosive", "bomb"]],
  ["vehicle", ["vehicle"]],
  ["building", ["building", "structure", "housing"]],
  ["fighter", ["fighter", "combatant", "criminal", "rebel"]],
  ["soldier", ["serviceman"]],
  ["leader", ["leader", "official", "head"]],
  ["organisation", ["organization"]],
  ["unit", ["military unit", "armed service"]],
]);
