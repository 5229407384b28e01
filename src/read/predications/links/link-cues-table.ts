import type { LinkRelation } from "../../../model/claim.ts";

/**
 * Conjunctions and prepositions that tie an event to the one after them. Sources: causal and
 * temporal connectives of the Penn Discourse Treebank, without those that mean several things
 * ("as", "when", "while").
 */
export const LINK_CUES: ReadonlyMap<string, LinkRelation> = new Map<string, LinkRelation>([
  ["because", "cause"],
  ["because of", "cause"],
  ["due to", "cause"],
  ["owing to", "cause"],
  ["thanks to", "cause"],
  ["on account of", "cause"],
  ["out of", "cause"],
  ["over", "cause"],
  ["in response to", "cause"],
  ["in retaliation for", "cause"],
  ["as a result of", "cause"],
  ["in the wake of", "after"],
  ["after", "after"],
  ["following", "after"],
  ["since", "after"],
  ["once", "after"],
  ["before", "before"],
  ["prior to", "before"],
  ["ahead of", "before"],
  ["until", "before"],
  ["so that", "result"],
  ["during", "part-of"],
  ["in", "part-of"],
]);

/** Nouns between two prepositions that make a link: "as a result of", "in retaliation for". */
export const LINK_NOUNS: ReadonlyMap<string, LinkRelation> = new Map<string, LinkRelation>([
  ["as result of", "cause"],
  ["as consequence of", "cause"],
  ["in response to", "cause"],
  ["in retaliation for", "cause"],
  ["in revenge for", "cause"],
  ["in wake of", "after"],
  ["in aftermath of", "after"],
  ["in course of", "part-of"],
  ["on account of", "cause"],
]);

/** Verbs whose subject brings about their object. VerbNet 27 (engender), 59 (force). */
export const CAUSING_VERBS: ReadonlySet<string> = new Set([
  "cause",
  "lead to",
  "trigger",
  "spark",
  "provoke",
  "result in",
  "prompt",
  "bring about",
  "ignite",
  "set off",
  "touch off",
  "produce",
  "generate",
  "force",
]);

/** Verbs whose object brings about their subject. */
export const CAUSED_VERBS: ReadonlySet<string> = new Set([
  "result from",
  "stem from",
  "arise from",
]);

/** Participles that tell what came of the clause before them: "killing two". Own list. */
export const RESULT_PARTICIPLES: ReadonlySet<string> = new Set(
  `kill wound injure destroy damage force leave cause trigger spark prompt displace trap block
   disrupt halt close`.split(/\s+/),
);

/**
 * Nouns of what goes wrong or is done on purpose, so that what came after them came of them. Own list
 * after the causes in the cause table.
 */
export const FAULT_NOUNS: ReadonlySet<string> = new Set(
  `arson defect error failure fault leak malfunction negligence overheating overload overloading
   sabotage`.split(/\s+/),
);
