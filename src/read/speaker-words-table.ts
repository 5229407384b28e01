/** Words for the speaker, in lower case: in what somebody says they are that somebody. */
export const SPEAKER_WORDS: ReadonlySet<string> = new Set([
  "i",
  "me",
  "my",
  "mine",
  "myself",
  "we",
  "us",
  "our",
  "ours",
  "ourselves",
]);

/**
 * Words that count the time from the moment of speaking: in quoted words that moment is not the
 * publication of the article that quotes them.
 */
export const SPEECH_TIME_WORDS: RegExp =
  /\b(?:today|tonight|yesterday|tomorrow|now|this (?:morning|afternoon|evening|week|month|year)|last night|ago)\b/iu;
