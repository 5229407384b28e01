/**
 * Predicates of claims that an account mentions something; a negative one is a stated omission. The
 * communication verbs of FrameNet's frame `Mention` ("mention", "refer to") and of VerbNet 29.1
 * with an account as their subject; the reader gives all of them as "mention". Words of saying in
 * general ("reveal", "address", "speak for") deny more than a mention.
 */
export const MENTION_WORDS: ReadonlySet<string> = new Set([
  "mention",
  "refer to",
  "make reference to",
  "allude to",
]);
