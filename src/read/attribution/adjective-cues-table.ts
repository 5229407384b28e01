import { type CueGroup, indexCues } from "./cue-entry.ts";

/**
 * Adjectives that say what somebody thinks or feels: "is afraid that", "confident of".
 *
 * Source: adjectives of WordNet's cognition and feeling that take a complement, from general
 * knowledge.
 */
const ADJECTIVE_GROUPS: readonly CueGroup[] = [
  {
    words: "confident convinced positive aware adamant unaware",
    force: "believe",
    certainty: "certain",
    frames: ["clause", "oblique"],
    prepositions: "of about in",
  },
  {
    words: "skeptical sceptical doubtful unsure uncertain dubious wary suspicious",
    force: "doubt",
    certainty: "possible",
    frames: ["clause", "oblique"],
    prepositions: "of about",
  },
  {
    words: "afraid worried concerned fearful nervous anxious",
    force: "fear",
    certainty: "possible",
    frames: ["clause", "oblique"],
    prepositions: "of about that",
  },
  {
    words: "hopeful optimistic",
    force: "hope",
    certainty: "possible",
    frames: ["clause", "oblique"],
    prepositions: "about",
  },
  {
    words: "eager willing unwilling determined reluctant hesitant inclined keen loath",
    force: "plan",
    certainty: "unstated",
    frames: ["infinitive"],
  },
  {
    words: "critical supportive dismissive proud",
    force: "comment",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "of",
  },
  {
    words:
      "glad happy sorry angry upset proud surprised shocked disappointed pleased furious frustrated outraged",
    force: "comment",
    certainty: "unstated",
    frames: ["clause", "oblique"],
    prepositions: "about at over",
  },
];

/** Uses by lemma. */
export const ADJECTIVE_CUES = indexCues(ADJECTIVE_GROUPS);
