/**
 * Verbs that bring in somebody's words, in the forms that stand beside a quotation.
 *
 * Source: the verbs of saying of VerbNet's classes 37 (communication) as news uses them, in past
 * and present; infinitives are left out, as they seldom stand beside a mark.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    "said says saying say told tells telling asked asks asking added adds adding wrote writes " +
    "writing tweeted tweets tweeting posted posts replied replies answered answers responded " +
    "responds insisted insists claimed claims claiming stated states stating declared declares " +
    "announced announces warned warns warning argued argues explained explains noted notes " +
    "noting recalled recalls remarked remarks observed commented comments continued continues " +
    "concluded concludes admitted admits acknowledged acknowledges confirmed confirms denied " +
    "denies alleged alleges accused accuses called calling complained complains cried cries " +
    "shouted shouts shouting yelled yells chanted chanting whispered muttered joked quipped " +
    "jokes suggested suggests predicted predicts promised promises vowed vows pledged pledges " +
    "urged urges demanded demands reported reports reporting reads read quoted quotes quoting " +
    "repeated repeats stressed stresses emphasized emphasised emphasizes testified testifies " +
    "pleaded begged swore thought thinks wondered wonders mused exclaimed sighed laughed goes went"
  ).split(" "),
);

/** Nouns that do the same: "in a statement:", "the tweet:". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    "statement tweet letter email e-mail memo post message speech interview transcript reply " +
    "answer question words headline slogan sign banner caption chant"
  ).split(" "),
);
