import { type CueGroup, indexCues } from "./cue-entry.ts";

/**
 * Nouns that attribute, by what they do with the content: "his claim that", "criticism of the plan".
 *
 * Source: nominalisations of the verbs of the verb table, from general knowledge (NOMLEX's class);
 * those that seldom attribute in news ("report", "statement", "plan") need a clause.
 */
const NOUN_GROUPS: readonly CueGroup[] = [
  {
    words:
      "claim assertion allegation contention argument statement suggestion insinuation report reports " +
      "announcement declaration remark message news rumor rumour word testimony evidence proof admission " +
      "acknowledgment acknowledgement confession revelation reminder assurance complaint accusation point " +
      "finding conclusion prediction warning",
    force: "assert",
    certainty: "probable",
    frames: ["clause"],
  },
  {
    words:
      "belief view opinion assumption conviction notion idea feeling impression suspicion understanding sense confidence",
    force: "believe",
    certainty: "probable",
    frames: ["clause"],
  },
  {
    words: "denial",
    force: "deny",
    certainty: "certain",
    frames: ["clause", "oblique"],
    prepositions: "of",
  },
  {
    words: "rejection",
    force: "deny",
    certainty: "certain",
    frames: ["oblique"],
    prepositions: "of",
  },
  {
    words: "doubt",
    force: "doubt",
    certainty: "possible",
    frames: ["clause", "oblique"],
    prepositions: "about of",
  },
  {
    words: "question",
    force: "doubt",
    certainty: "possible",
    frames: ["oblique"],
    prepositions: "about",
  },
  {
    words: "fear concern worry",
    force: "fear",
    certainty: "possible",
    frames: ["clause", "oblique"],
    prepositions: "about over of",
  },
  {
    words: "hope",
    force: "hope",
    certainty: "possible",
    frames: ["clause", "infinitive", "oblique"],
    prepositions: "of for",
  },
  {
    words: "expectation prediction",
    force: "expect",
    certainty: "probable",
    frames: ["clause", "oblique"],
    prepositions: "of",
  },
  {
    words:
      "pledge promise vow threat refusal willingness intention desire eagerness commitment decision",
    force: "plan",
    certainty: "unstated",
    frames: ["infinitive"],
  },
  {
    words: "promise pledge",
    force: "plan",
    certainty: "unstated",
    frames: ["clause", "oblique"],
    prepositions: "of",
  },
  {
    words: "call demand",
    force: "demand",
    certainty: "unstated",
    frames: ["infinitive", "clause", "oblique"],
    prepositions: "for",
  },
  {
    words: "proposal",
    force: "demand",
    certainty: "unstated",
    frames: ["infinitive", "oblique"],
    prepositions: "for",
  },
  {
    words: "accusation allegation suggestion assertion disclosure announcement",
    force: "assert",
    certainty: "probable",
    frames: ["oblique"],
    prepositions: "of",
  },
  {
    words:
      "criticism praise condemnation denunciation endorsement embrace characterization description",
    force: "comment",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "of for",
  },
  {
    words: "support opposition",
    force: "comment",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "for to",
  },
  {
    words: "view opinion",
    force: "comment",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "of about on",
  },
  {
    words: "remark comment",
    force: "comment",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "about",
  },
];

/** Uses by lemma. */
export const NOUN_CUES = indexCues(NOUN_GROUPS);

/** Verbs that only carry such a noun: "made the claim that", "expressed fear". */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  (
    "make have express voice issue raise give offer deliver repeat release hold take cast share " +
    "pose file"
  ).split(" "),
);
