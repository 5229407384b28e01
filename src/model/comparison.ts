import type { Alignment } from "./alignment.ts";
import type { Finding, NotCompared } from "./finding.ts";
import type { Narrative } from "./narrative.ts";

/** Version of the shape of a saved {@link Comparison}. */
export const SCHEMA_VERSION = "1.0";

/** Everything one run of `compare` gives; plain JSON. */
export interface Comparison {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** The input, unchanged and in its order. */
  readonly narratives: readonly Narrative[];
  readonly alignment: Alignment;
  /** Contradictions first, then tensions, updates, refinements, differences; by score, then id. */
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
}
