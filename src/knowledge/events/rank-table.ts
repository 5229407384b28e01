/** One rank, or a word for a group of ranks. */
export interface RankRow {
  readonly name: string;
  /** Abbreviations and variants, between bars; written without full stops. */
  readonly words: string;
  /** Names of words that cover this rank among others: a major general is called "general". */
  readonly calledAlso: readonly string[];
  /** Codes of NATO STANAG 2116 the word can stand for, between bars; several for a group. */
  readonly codes: string;
}

/**
 * Ranks by code. Source: NATO STANAG 2116 (codes OF-1 to OF-10, OR-1 to OR-9) as used by UK and US
 * forces. Words whose codes meet may name one rank in two services (a naval captain, a colonel).
 */
export const RANKS: readonly RankRow[] = [
  {
    name: "field marshal",
    words: "fm | marshal | general of the army | five star general",
    calledAlso: ["officer"],
    codes: "OF-10",
  },
  {
    name: "admiral of the fleet",
    words: "fleet admiral",
    calledAlso: ["admiral", "officer"],
    codes: "OF-10",
  },
  { name: "general", words: "gen", calledAlso: ["officer"], codes: "OF-6 | OF-7 | OF-8 | OF-9" },
  {
    name: "four-star general",
    words: "army general | full general",
    calledAlso: ["general", "officer"],
    codes: "OF-9",
  },
  {
    name: "admiral",
    words: "adm",
    calledAlso: ["officer"],
    codes: "OF-6 | OF-7 | OF-8 | OF-9 | OF-10",
  },
  { name: "colonel general", words: "col gen", calledAlso: ["general", "officer"], codes: "OF-8" },
  {
    name: "lieutenant general",
    words: "lt gen | lieut gen | lt general",
    calledAlso: ["general", "officer"],
    codes: "OF-8",
  },
  {
    name: "vice admiral",
    words: "vadm | vice adm",
    calledAlso: ["admiral", "officer"],
    codes: "OF-8",
  },
  {
    name: "major general",
    words: "maj gen | maj general",
    calledAlso: ["general", "officer"],
    codes: "OF-7",
  },
  {
    name: "rear admiral",
    words: "radm | rear adm",
    calledAlso: ["admiral", "officer"],
    codes: "OF-6 | OF-7",
  },
  {
    name: "brigadier general",
    words: "brig gen | brigadier | brig | brig general",
    calledAlso: ["general", "officer"],
    codes: "OF-6",
  },
  { name: "commodore", words: "cdre", calledAlso: ["officer"], codes: "OF-6" },
  { name: "colonel", words: "col", calledAlso: ["officer"], codes: "OF-5" },
  {
    name: "lieutenant colonel",
    words: "lt col | lieut col | lt colonel",
    calledAlso: ["officer"],
    codes: "OF-4",
  },
  { name: "commander", words: "cdr | cmdr", calledAlso: ["officer"], codes: "OF-4" },
  { name: "major", words: "maj", calledAlso: ["officer"], codes: "OF-3" },
  {
    name: "lieutenant commander",
    words: "lt cdr | lt cmdr | lt commander",
    calledAlso: ["officer"],
    codes: "OF-3",
  },
  { name: "captain", words: "capt | cpt", calledAlso: ["officer"], codes: "OF-2 | OF-5" },
  { name: "lieutenant", words: "lt | lieut", calledAlso: ["officer"], codes: "OF-1 | OF-2" },
  {
    name: "first lieutenant",
    words: "1st lt | first lt | 1st lieutenant",
    calledAlso: ["lieutenant", "officer"],
    codes: "OF-1",
  },
  {
    name: "second lieutenant",
    words: "2nd lt | second lt | 2nd lieutenant",
    calledAlso: ["lieutenant", "officer"],
    codes: "OF-1",
  },
  { name: "ensign", words: "ens", calledAlso: ["officer"], codes: "OF-1" },
  { name: "warrant officer", words: "wo", calledAlso: [], codes: "OR-8 | OR-9" },
  {
    name: "sergeant major",
    words: "sgt maj | sgt major",
    calledAlso: ["sergeant"],
    codes: "OR-8 | OR-9",
  },
  {
    name: "master sergeant",
    words: "msgt | master sgt",
    calledAlso: ["sergeant"],
    codes: "OR-7 | OR-8",
  },
  {
    name: "staff sergeant",
    words: "ssgt | staff sgt",
    calledAlso: ["sergeant"],
    codes: "OR-5 | OR-6 | OR-7",
  },
  { name: "sergeant", words: "sgt", calledAlso: [], codes: "OR-5 | OR-6 | OR-7 | OR-8 | OR-9" },
  { name: "corporal", words: "cpl", calledAlso: [], codes: "OR-3 | OR-4" },
  {
    name: "lance corporal",
    words: "lcpl | lance cpl",
    calledAlso: ["corporal"],
    codes: "OR-2 | OR-3",
  },
  {
    name: "private",
    words: "pvt | pte | private soldier",
    calledAlso: [],
    codes: "OR-1 | OR-2 | OR-3",
  },
  {
    name: "officer",
    words: "commissioned officer | army officer",
    calledAlso: [],
    codes: "OF-1 | OF-2 | OF-3 | OF-4 | OF-5 | OF-6 | OF-7 | OF-8 | OF-9 | OF-10",
  },
];
