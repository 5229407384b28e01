/** Words of grammar around names, folded. English closed-class words. */
export const ARTICLES: readonly string[] = ["the", "a", "an", "this", "that", "these", "those"];

/** Words that say how many, before a common noun; how many is a quantity, not a name. */
export const COUNT_WORDS: readonly string[] = [
  "some several many few various numerous certain any all both most one two three four five",
  "six seven eight nine ten eleven twelve dozen dozens score scores hundreds thousands",
  "least about around nearly almost up to more than at",
];

/** Nouns before "of" that only say that there are several: "a group of farmers". */
export const COLLECTIVES: readonly string[] = [
  "group number band handful couple dozen score hundred thousand lot bunch series pair majority",
  "crowd contingent party",
];

/** Prepositions that put the owner or whole after the thing: "members of the Taliban". */
export const OWNER_PREPOSITIONS: readonly string[] = ["of", "from"];

/** Words that open what is said about a noun after it: "rebels backed by Iran", "men in masks". */
export const POSTMODIFIER_WORDS: readonly string[] = [
  "in at by near with who which on to for against backed loyal belonging",
  "of from under along and or",
];

/** Words that acronyms may leave out. English, Spanish, French. */
export const SMALL_WORDS: readonly string[] = [
  "of the and for in on to a an de la las los el y del des du le les para por et pour",
];

/** Particles that belong to a surname and are often left out ("al-Assad", "Assad"). */
export const SURNAME_PARTICLES: readonly string[] = [
  "al el ad as ash an ul bin ibn ben von van der den de da di do dos la le abu",
];

/** Marks of generation; they tell two bearers of one name apart. */
export const GENERATION_WORDS: readonly string[] = [
  "jr",
  "sr",
  "junior",
  "senior",
  "elder",
  "younger",
];

/** Last parts of compounds that say whose side somebody is on, not who they are: "Iran-backed". */
export const SIDE_ENDINGS: readonly string[] = [
  "backed led linked aligned allied affiliated based born controlled funded sponsored occupied",
  "supported trained run held made owned dominated inspired style speaking built supplied",
];

/** First parts of compounds that turn the rest around: "anti-Taliban", "ex-soldiers". */
export const TURNING_BEGINNINGS: readonly string[] = [
  "anti pro ex non counter post pre quasi pseudo would",
];

/** Words of names of bodies and places that are no surnames. */
export const BODY_WORDS: readonly string[] = [
  "times post news press agency radio television tv bank university college institute centre center",
  "front street house union league brotherhood path jihad haram council committee commission army",
  "corporation company association federation foundation agency service office bureau hospital",
  "airport park square hotel church mosque prison camp bridge road street river valley mount mountain",
  "island hills city town province north south east west new saint st san santa los las fort port",
  "lake islamic united democratic popular liberation people boko al-qaeda cross crescent nations",
  "red white club team fc unit brigade battalion division regiment front guard guards of the and",
];
