/**
 * Words before a common noun that say nothing about which party it is: how sure or well known it
 * is, how it looks, what the writer thinks of it. They are no part of a label's key.
 *
 * Sources: hedges after the CoNLL-2010 shared task; evaluative words after the NewsWCL50 codebook
 * (word choice and labelling); the rest are ACLED's stock phrases for unidentified actors.
 */
export const EPITHETS: readonly string[] = [
  "suspected alleged presumed apparent supposed purported reputed so called self styled",
  "unidentified unknown unnamed unspecified masked hooded local official heavily well",
  "innocent ordinary brave heroic notorious brutal fierce fanatical cowardly hapless poor",
];

/** An epithet before those who bear arms anyway: "armed bandits"; not before "men" or "civilians". */
export const ARMED_WORDS: readonly string[] = ["armed"];

/**
 * Words after which somebody is no longer, or not really, what the noun says: "former soldiers"
 * are no soldiers. (Non-subsective adjectives: Kamp and Partee 1995.)
 */
export const VOIDING_WORDS: readonly string[] = [
  "former ex retired fake aspiring failed discharged dismissed onetime erstwhile",
  "demobilised demobilized",
];

/** Other modifiers that are no names, even in capitals or at the start of a label. */
export const COMMON_MODIFIERS: readonly string[] = [
  "urban rural young old elderly male female foreign leftist rightist left right wing far",
  "senior high ranking top special civil private public religious social political military",
  "security government state border drug farm bus truck taxi car street union peasant student",
  "gang family crew cabinet school village city town police army rebel guerrilla insurgent",
  "terrorist armed unarmed other another first second third last new ethnic tribal district",
  "provincial municipal federal national regional central northern southern eastern western",
  "antigovernment progovernment suicide death riot traffic secret uniformed plainclothes",
  "wounded dead injured human rights aid health medical embassy consular interior defence defense",
  "justice finance home",
];
