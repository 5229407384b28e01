/**
 * Words that a quotation cannot lose or gain without changing what was said, one list a kind.
 * Contractions are taken apart before: "won't" is "will not".
 */

/** Quirk et al. (1985) 10.54-10.60, and the single words of the CD-SCO cue list. */
export const NEGATION_WORDS = `
  not no never none nobody nothing nowhere neither nor without hardly scarcely
  deny denies denied denying refuse refuses refused refusing fail fails failed failing`;

/** Those of them that negate what stands before them: "we fired at nobody", not "without help". */
export const NEGATIVE_ENDS = "no none nobody nothing nowhere never";

/**
 * Negative words, and what takes their place where the verb is denied (Quirk et al. 1985, 10.60-10.62): "no bribe",
 * "not a bribe", "not any bribe", "not bribes". `""` where nothing need.
 */
export const NEGATIVE_POLARITY: ReadonlyMap<string, readonly string[]> = new Map([
  ["no", ["a", "an", "any", "anyone", "anybody", "single", ""]],
  ["none", ["any"]],
  ["nobody", ["anybody", "anyone"]],
  ["nothing", ["anything"]],
  ["nowhere", ["anywhere"]],
  ["never", ["ever", ""]],
  ["neither", ["either"]],
]);

/** Verbs of which a denied one denies what was thought: "do not want to go" (Horn 1978). */
export const NEGATION_RAISING =
  "think believe suppose expect imagine want wish seem appear intend plan mean like";

/** They begin a clause of its own (Quirk et al. 1985, 13.5): "nobody was hurt and nobody was arrested". */
export const JOINING_WORDS = "and but or nor yet while whereas because though although";

/** After "not" they do not deny: "not only". */
export const ASSERTING_WORDS = "only just merely simply least";

/**
 * Modal verbs, and single-word cues of CoNLL-2010 (task 1) and of FactBank's adverbs. Words of one
 * group say the same, or are tenses of one word, which reports shift; words that are as often used
 * otherwise ("appear", "suggest") are left out.
 */
export const HEDGE_GROUPS: readonly string[] = [
  "may might",
  "can could",
  "will would shall",
  "should ought",
  "must",
  "possibly perhaps maybe potentially",
  "probably likely",
  "unlikely",
  "allegedly alleged reportedly supposedly supposed purportedly suspected",
  "apparently seemingly presumably seem seems seemed",
  "think thinks thought believe believes believed suspect suspects guess",
];

/** Hedges only where a number follows: elsewhere they are prepositions and adverbs of degree. */
export const ABOUT_WORDS = "about around approximately nearly almost roughly over under";

/**
 * Determiners and adverbs of quantity and frequency (Quirk et al. 1985, 5.10-5.25, 8.64), those that a
 * statement cannot lose.
 */
export const EXTENT_GROUPS: readonly string[] = [
  "all every everyone everybody",
  "always",
  "most mostly",
  "some",
  "few",
  "often",
  "sometimes",
  "rarely seldom",
  "only",
];

/** After "no" they deny nothing of what follows: "no matter what is in it", "no doubt that". */
export const UNDENYING_WORDS = "matter doubt wonder question";

/** Subordinators of condition (Quirk et al. 1985, 15.33). */
export const CONDITION_WORDS = "if unless until provided whether except";

/** Sounds and words of hesitation that every editor strikes out. */
export const FILLER_WORDS = "um uh er erm eh ah hmm uhm mm";

/** Verbs that give somebody's words. The most frequent cues of PolNeAR and PARC3. */
export const SAYING_WORDS = `
  said says say saying told tells added adds stated states declared declares announced wrote writes
  insisted insists claimed claims argued explained warned warns replied answered asked noted
  tweeted posted recalled testified repeated quoted`;

/**
 * Opposites that are no negations of each other. Own list, of adjectives, nouns and prepositions that
 * are antonyms in WordNet and turn a report around; verbs are in the table of rival antonyms.
 */
export const OPPOSITE_WORDS: readonly (readonly [string, string])[] = [
  ["more", "less"],
  ["more", "fewer"],
  ["most", "least"],
  ["before", "after"],
  ["above", "below"],
  ["up", "down"],
  ["open", "closed"],
  ["safe", "dangerous"],
  ["guilty", "innocent"],
  ["true", "false"],
  ["right", "wrong"],
  ["good", "bad"],
  ["better", "worse"],
  ["best", "worst"],
  ["alive", "dead"],
  ["many", "few"],
  ["always", "never"],
  ["all", "none"],
  ["everyone", "nobody"],
  ["everything", "nothing"],
  ["with", "without"],
  ["inside", "outside"],
  ["for", "against"],
  ["friend", "enemy"],
  ["ally", "enemy"],
  ["peaceful", "violent"],
  ["success", "failure"],
  ["victory", "defeat"],
  ["won", "lost"],
  ["win", "lose"],
  ["strong", "weak"],
  ["high", "low"],
  ["higher", "lower"],
  ["early", "late"],
  ["first", "last"],
  ["begin", "end"],
  ["began", "ended"],
  ["support", "oppose"],
  ["supported", "opposed"],
  ["attack", "defend"],
  ["attacked", "defended"],
  ["peace", "war"],
  ["hot", "cold"],
  ["public", "secret"],
  ["deliberate", "accidental"],
  ["intentional", "accidental"],
  ["deliberately", "accidentally"],
  ["yes", "no"],
];

/** Prefixes that turn a word into its opposite. */
export const OPPOSITE_PREFIXES = ["un", "in", "im", "il", "ir", "dis", "non"] as const;
