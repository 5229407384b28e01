/**
 * Names of time zones with their offset from UTC. Source: the tz database. Those that stand for
 * several zones (IST, BST, CST, AST) are left out: a time without a zone is the account's own.
 */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ["gmt", "Z"],
  ["utc", "Z"],
  ["z", "Z"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
  ["mdt", "-06:00"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["eet", "+02:00"],
  ["eest", "+03:00"],
]);

/** Words behind a time that name its zone without saying how far it is from UTC. */
export const LOCAL_ZONES: readonly string[] = [
  "local time",
  "local",
  "eastern time",
  "pacific time",
  "moscow time",
  "ist",
  "bst",
  "cst",
  "et",
  "pt",
];
