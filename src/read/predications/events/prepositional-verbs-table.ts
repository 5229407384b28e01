import type { RolePattern } from "./event-mention.ts";

/**
 * Verbs that mean something of their own with a preposition, and what the phrase with it is.
 * Source: own list from the predicate tables of the knowledge base and VerbNet's frames with a
 * fixed preposition. The preposition belongs to the predicate.
 */
export const PREPOSITIONAL_VERBS: ReadonlyMap<string, RolePattern> = new Map<string, RolePattern>([
  ["break into", { oblique: { into: "patient" } }],
  ["break through", { oblique: { through: "patient" } }],
  ["burst into", { oblique: { into: "patient" } }],
  ["storm into", { oblique: { into: "patient" } }],
  ["fire on", { oblique: { on: "patient" } }],
  ["fire at", { oblique: { at: "patient" } }],
  ["fire upon", { oblique: { upon: "patient" } }],
  ["fire into", { oblique: { into: "patient" } }],
  ["shoot at", { oblique: { at: "patient" } }],
  ["strike at", { oblique: { at: "patient" } }],
  ["fall to", { subject: "patient", oblique: { to: "agent" } }],
  ["run for", { oblique: { for: "theme" } }],
  ["stand for", { oblique: { for: "theme" } }],
  ["look for", { oblique: { for: "patient" } }],
  ["look into", { oblique: { into: "patient" } }],
  ["vote for", { oblique: { for: "theme" } }],
  ["vote against", { oblique: { against: "theme" } }],
  ["push for", { oblique: { for: "theme" } }],
  ["wait for", { oblique: { for: "theme" } }],
  ["apply for", { oblique: { for: "theme" } }],
  ["prepare for", { oblique: { for: "theme" } }],
  ["deal with", { oblique: { with: "patient" } }],
  ["search for", { oblique: { for: "patient" } }],
  ["hunt for", { oblique: { for: "patient" } }],
  ["call for", { oblique: { for: "theme" } }],
  ["call on", { oblique: { on: "addressee" } }],
  ["retreat from", { oblique: { from: "origin" } }],
  ["withdraw from", { oblique: { from: "origin" } }],
  ["participate in", { oblique: { in: "theme" } }],
  ["defect to", { oblique: { to: "destination" } }],
]);
