/**
 * Faces written with marks, as one word.
 *
 * Source: the emoticons of the training part of UD English EWT and their mirror images.
 */
export const EMOTICONS: ReadonlySet<string> = new Set([
  ":)",
  ":-)",
  ":(",
  ":-(",
  ";)",
  ";-)",
  ":D",
  ":-D",
  ";D",
  ":P",
  ":-P",
  ":p",
  ";P",
  ":O",
  ":-O",
  ":o",
  ":/",
  ":-/",
  ":|",
  ":-|",
  ":'(",
  ":')",
  ">:(",
  "=)",
  "=(",
  "=D",
  "=P",
  "(:",
  "(-:",
  "<3",
  "^_^",
  "^^",
  "-_-",
]);

/** The longest of them. */
export const LONGEST_EMOTICON = 3;
