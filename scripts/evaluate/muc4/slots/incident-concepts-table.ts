/**
 * Concepts of the library's knowledge by which an event of a report is told apart, the first that
 * it is a kind of. `incident`: what the corpus asks for (attack, bombing, kidnapping, arson,
 * robbery, hijacking) and what it brings about; military encounters are left out by its guidelines.
 */
export const EVENT_CONCEPTS: readonly (readonly [concept: string, incident: boolean])[] = [
  ["killing", true],
  ["injury", true],
  ["abduction", true],
  ["hijacking", true],
  ["arson", true],
  ["robbery", true],
  ["explosion", true],
  ["destruction", true],
  ["damage", true],
  ["sabotage", true],
  ["torture", true],
  ["clash", false],
  ["war", false],
  ["claim of responsibility", true],
  ["arrest", false],
  ["armed violence", true],
  ["threat", false],
  ["accusation", false],
];
