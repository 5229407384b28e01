/**
 * Nouns and titles for male persons only, singular, in small letters. Source: kinship terms and
 * nouns below "male", "man" and "male person" in WordNet that news uses; forms of address.
 */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  (
    "man boy gentleman guy lad father dad daddy son brother husband uncle nephew grandfather " +
    "grandson boyfriend widower groom stepfather spokesman businessman policeman fireman " +
    "fisherman cameraman salesman statesman congressman chairman nobleman craftsman sportsman " +
    "mr sir lord king prince duke baron count emperor sultan sheikh sheik emir shah imam mullah " +
    "ayatollah pope cardinal archbishop monk friar monsieur herr senor actor waiter"
  ).split(" "),
);

/** The same for female persons. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  (
    "woman girl lady mother mom mum mommy daughter sister wife aunt niece grandmother " +
    "granddaughter girlfriend widow bride stepmother spokeswoman businesswoman policewoman " +
    "congresswoman chairwoman noblewoman sportswoman saleswoman mrs ms miss madam madame dame " +
    "queen princess duchess baroness countess empress nun frau senora actress waitress heroine " +
    "mme mlle"
  ).split(" "),
);
