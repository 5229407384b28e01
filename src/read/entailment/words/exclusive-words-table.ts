/**
 * Groups of words of which one thing can be, or do, one at a time, by lemma: columns exclude each
 * other, words within a column do not. Postures are left out: who sits may stand up in the next
 * sentence. Sources: opposites of news events by hand, beside WordNet's antonyms; the calendar.
 */
export const EXCLUSIVE_GROUPS: readonly (readonly string[])[] = [
  ["speak talk chat say shout", "silent quiet"],
  ["alive living", "dead die kill slay"],
  ["eat devour", "fast"],
  ["indoors inside", "outdoors outside"],
  ["immobile motionless", "move run swim walk jump"],
  ["healthy well", "ill sick unwell"],
  ["open", "closed shut block blocked close"],
  ["hold keep retain", "lose surrender"],
  ["convict", "acquit clear"],
  ["intact", "destroy ruin wreck"],
  ["naked nude", "clothed dressed"],
  ["free release", "jail imprison detain arrest capture"],
  ["accept approve ratify pass adopt", "reject veto refuse decline turn_down"],
  ["support back favour favor endorse", "oppose"],
  ["prevent avert avoid stop", "cause trigger provoke"],
  ["gain earn profit", "lose"],
  ["win", "lose"],
  ["confirm acknowledge admit", "deny refute"],
  ["arrive reach come enter", "leave depart exit"],
  ["begin start open launch", "end finish conclude close"],
  ["rise increase grow climb gain", "fall decrease decline drop shrink"],
  ["buy purchase acquire", "sell"],
  ["survive live", "die perish"],
  ["find discover recover", "lose missing"],
  ["true real genuine authentic", "false fake bogus hoax"],
  ["hire appoint", "fire dismiss sack"],
  ["married wife husband", "ex-wife ex-husband divorced"],
  ["morning", "afternoon", "evening", "night midnight", "noon"],
  ["day", "night"],
  ["spring", "summer", "autumn fall", "winter"],
  [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ],
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
];

/**
 * Verbs that tell one event from its two ends, by lemma: what one sold, another bought. Lexicons call them
 * antonyms. Source: the converses of Cruse (1986) that news tells of.
 */
export const CONVERSES: readonly (readonly [string, string])[] = [
  ["buy", "sell"],
  ["purchase", "sell"],
  ["acquire", "sell"],
  ["lend", "borrow"],
  ["give", "take"],
  ["give", "receive"],
  ["send", "receive"],
  ["teach", "learn"],
  ["lead", "follow"],
  ["leader", "follower"],
  ["buyer", "seller"],
];

/** Prepositions, particles and adverbs of place that exclude each other, in lower case. */
export const OPPOSITE_PREPOSITIONS: readonly (readonly [string, string])[] = [
  ["up", "down"],
  ["in", "out"],
  ["into", "out of"],
  ["in", "out of"],
  ["inside", "outside"],
  ["on", "off"],
  ["onto", "off"],
  ["over", "under"],
  ["above", "below"],
  ["with", "without"],
  ["before", "after"],
  ["toward", "away from"],
  ["towards", "away from"],
  ["to", "from"],
  ["near", "far from"],
  ["for", "against"],
  ["in front of", "behind"],
];
