/**
 * What a word says of what is told: that it is not so (`falsehood` of the thing, `refute` of
 * whoever says so), that it is in `doubt` or `unconfirmed`, that it only looks so (`seem`), who
 * tells it (`rumour`, `report`, `say`), that it is so (`confirm`), or that nobody knows (`ask`).
 */
export type WordClass =
  | "falsehood"
  | "refute"
  | "doubt"
  | "unconfirmed"
  | "seem"
  | "rumour"
  | "report"
  | "say"
  | "confirm"
  | "ask";
