/** Words as a list in a sentence: "A", "A and B", "A, B and C". */
export const listWords = (words: readonly string[]): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
