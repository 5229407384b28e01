/** Adverbs that say that others say so. Source: the evidential adverbs of English grammars. */
export const HEARSAY: ReadonlySet<string> = new Set(
  "reportedly allegedly purportedly supposedly seemingly apparently".split(" "),
);

/** Nouns for something told that a colon may follow. Source: synonyms of "account" and "message". */
export const STORIES: ReadonlySet<string> = new Set(
  "account version story message statement response answer reply explanation question argument".split(
    " ",
  ),
);
