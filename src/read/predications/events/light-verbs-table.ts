import type { Role } from "../../../model/role.ts";
import type { RolePattern } from "./event-mention.ts";

/**
 * Verbs that add no event of their own to the noun that is their object: "launched an attack".
 * Source: the light verbs of English (Jespersen; Butt 2010), and support verbs of NomBank as far as
 * they are general. With the role of the subject in what the noun names.
 */
export const LIGHT_VERBS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...rolesOf(
    "agent",
    `launch | carry out | conduct | stage | mount | make | wage | commit |
    perform | undertake | hold | pay | unleash | begin | start | continue | resume | initiate |
    engage in | take part in | do | open | give | perpetrate | step up | press | take | have |
    put up | deliver | pursue | execute | go on`,
  ),
  ...rolesOf("patient", `suffer | sustain | undergo | face | experience | endure | receive`),
]);

/** Of them: verbs that say who moved first, where the noun is a fight or a riot. */
export const STARTING_VERBS: ReadonlySet<string> = new Set(["start", "begin", "initiate"]);

/**
 * Nouns of violence between sides, or without any: who starts it moved first. Source: `clash` and
 * `riot` in the predicate tables of the knowledge base.
 */
export const OUTBREAKS: ReadonlySet<string> = new Set(
  `clash fight fighting battle war skirmish brawl scuffle firefight gunfight gunbattle shootout
  shoot-out melee riot rioting unrest disturbance violence confrontation hostilities quarrel feud
  tussle fray affray`.split(/\s+/),
);

const UNDERGONE: RolePattern = { subject: "patient" };

/** Prepositions with a noun of an event after a verb that adds nothing: "came under attack". */
export const LIGHT_PHRASES: readonly LightPhrase[] = [
  { verb: "come", preposition: "under", subject: "patient", by: "from" },
  { verb: "be", preposition: "under", subject: "patient", by: "from" },
  { verb: "remain", preposition: "under", subject: "patient", by: "from" },
  { verb: "engage", preposition: "in", subject: "agent" },
  {
    verb: "be",
    preposition: "in",
    subject: "patient",
    nouns: ["custody", "captivity", "detention"],
  },
  {
    verb: "go",
    preposition: "on",
    subject: "agent",
    nouns: ["strike", "rampage", "trial", "hunger strike"],
  },
  { verb: "be", preposition: "on", subject: "agent", nouns: ["strike", "patrol"] },
];

/** Verbs with a preposition and a noun that mean something of their own together: "set on fire". */
export const PHRASE_IDIOMS: readonly PhraseIdiom[] = [
  { verb: "set", preposition: "on", noun: "fire", predicate: "set on fire", pattern: {} },
  {
    verb: "go",
    preposition: "in",
    noun: "flame",
    predicate: "go up in flames",
    pattern: UNDERGONE,
  },
  {
    verb: "burst",
    preposition: "into",
    noun: "flame",
    predicate: "burst into flames",
    pattern: UNDERGONE,
  },
  { verb: "put", preposition: "to", noun: "death", predicate: "put to death", pattern: {} },
  {
    verb: "take",
    preposition: "into",
    noun: "custody",
    predicate: "take into custody",
    pattern: {},
  },
  {
    verb: "bring",
    preposition: "under",
    noun: "control",
    predicate: "bring under control",
    pattern: {},
  },
  {
    verb: "agree",
    preposition: "to",
    noun: "ceasefire",
    predicate: "agree to ceasefire",
    pattern: { subject: "party" },
  },
  {
    verb: "agree",
    preposition: "to",
    noun: "truce",
    predicate: "agree to truce",
    pattern: { subject: "party" },
  },
  { verb: "burn", preposition: "to", noun: "ground", predicate: "burn to ground", pattern: {} },
];

/** See {@link PHRASE_IDIOMS}. */
export interface PhraseIdiom {
  readonly verb: string;
  readonly preposition: string;
  readonly noun: string;
  readonly predicate: string;
  readonly pattern: RolePattern;
}

/** See {@link LIGHT_PHRASES}. */
export interface LightPhrase {
  readonly verb: string;
  readonly preposition: string;
  readonly subject: Role;
  /** The preposition of who does it. */
  readonly by?: string;
  /** The only nouns it goes with; any noun of an event when left out. */
  readonly nouns?: readonly string[];
}

/**
 * Verbs with a noun that mean something of their own together. The noun need not name an event.
 * Sources: idioms that the predicate tables of the knowledge base list, and general English.
 */
export const VERB_IDIOMS: readonly VerbIdiom[] = [
  idiom("open", "fire", { oblique: { on: "patient", at: "patient", upon: "patient" } }),
  idiom("return", "fire", {}),
  idiom(
    "exchange",
    "fire|gunfire|shot",
    { subject: "party", oblique: { with: "party" } },
    "exchange fire",
  ),
  idiom(
    "trade",
    "fire|gunfire|shot",
    { subject: "party", oblique: { with: "party" } },
    "trade fire",
  ),
  idiom(
    "fire",
    "shot|bullet|round",
    { oblique: { at: "patient", on: "patient", into: "patient" } },
    "fire shots",
  ),
  idiom(
    "fire",
    "rocket",
    { oblique: { at: "patient", on: "patient", into: "patient" } },
    "fire rockets",
  ),
  idiom(
    "fire",
    "missile",
    { oblique: { at: "patient", on: "patient", into: "patient" } },
    "fire missiles",
  ),
  idiom("take", "hostage|captive|prisoner", { object: "patient" }),
  idiom("hold", "hostage|captive|prisoner", { object: "patient" }),
  idiom("take|seize|gain|regain|lose|keep|retain|win|wrest", "control", {
    oblique: { of: "patient", over: "patient", from: "origin" },
  }),
  idiom("have", "control", { oblique: { of: "theme", over: "theme" } }),
  idiom("seize|take", "power", {}),
  idiom("take", "office|place|shelter|refuge|responsibility|aim", {}),
  idiom("reject|refuse", "ceasefire|truce", {}, "reject ceasefire"),
  idiom("take", "part", { oblique: { in: "theme" } }, "take part"),
  idiom("take", "custody", { oblique: { of: "patient" } }, "arrest"),
  idiom("claim", "responsibility", { subject: "speaker", oblique: { for: "theme" } }),
  idiom("set", "fire", { oblique: { to: "patient" } }),
  idiom("lay", "siege", { oblique: { to: "patient" } }),
  idiom("lay|put", "arm|weapon", {}, "lay down arms"),
  idiom("catch", "fire", { subject: "patient" }),
  idiom("claim|cost|take", "life", {}, "claim lives"),
  idiom("lose", "life", { subject: "patient" }, "lose life"),
  idiom("change", "hand", { subject: "patient" }, "change hands"),
  idiom("give", "birth", {}),
  idiom("give", "chase", { oblique: { to: "patient" } }),
  idiom("declare", "war", { oblique: { on: "patient", against: "patient" } }),
  idiom("commit", "suicide", {}),
  idiom("cross", "border", { oblique: { into: "destination" } }, "cross border"),
  idiom("take", "notice|note|care|advantage", { oblique: { of: "theme" } }),
  idiom("take", "action", { oblique: { against: "patient" } }),
  idiom("put", "end", { oblique: { to: "patient" } }, "put end"),
  idiom("have", "idea", {}),
  idiom("stand", "trial", { subject: "patient" }),
  idiom("play", "role|part", { oblique: { in: "theme" } }),
];

/** See {@link VERB_IDIOMS}. */
export interface VerbIdiom {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly pattern: RolePattern;
  /** The verb and the noun where `null`. */
  readonly predicate: string | null;
}

function idiom(
  verbs: string,
  nouns: string,
  pattern: RolePattern,
  predicate: string | null = null,
): VerbIdiom {
  return { verbs: verbs.split("|"), nouns: nouns.split("|"), pattern, predicate };
}

function rolesOf(role: Role, verbs: string): readonly (readonly [string, Role])[] {
  return verbs.split("|").map((verb) => [verb.trim().replace(/\s+/g, " "), role] as const);
}
