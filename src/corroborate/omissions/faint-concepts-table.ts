/**
 * Kinds of "event" that texts have by the way, as the knowledge base names them: perceiving, being,
 * having and showing. After the verb classes of states and perception (VerbNet 30, 47, 100; Vendler's
 * states). That a text does not say that somebody was somewhere or saw something tells little. Of 30
 * omissions read by hand they were the worst class.
 */
export const FAINT_CONCEPTS: ReadonlySet<string> = new Set([
  "observation",
  "presence",
  "showing",
  "finding",
  "supply",
  "hold",
  "draw",
  "use",
  "statement",
  "possession",
  "existence",
  "knowledge",
]);
