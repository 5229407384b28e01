/** Topics to measure on while developing, as papers on ECB+ have them. */
export const DEVELOPMENT_TOPICS: ReadonlySet<string> = new Set([
  "2",
  "5",
  "12",
  "18",
  "21",
  "23",
  "34",
  "35",
]);

/** Topics from here on are for the final measurement. */
const FIRST_TEST_TOPIC = 36;

/**
 * Which topics of a folder to measure on: those for testing where it has any, else those for
 * development.
 */
export function measuredTopics(topics: readonly string[]): ReadonlySet<string> {
  const test = topics.filter((topic) => Number(topic) >= FIRST_TEST_TOPIC);
  return test.length > 0 ? new Set(test) : DEVELOPMENT_TOPICS;
}
