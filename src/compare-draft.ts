import { readSides } from "./assertions/read-sides.ts";
import type { Telling, TellingReader } from "./assertions/telling.ts";
import { type CompareOptions, compare } from "./compare.ts";
import type { Comparison } from "./model/comparison.ts";
import type { NarrativeId } from "./model/ids.ts";

/** A draft among its sources. */
export interface ComparedDraft {
  readonly comparison: Comparison;
  /** The narratives of the draft. */
  readonly draft: ReadonlySet<NarrativeId>;
}

/**
 * Reads a draft and its sources where they are texts, and compares them.
 *
 * @throws TypeError for a text without a reader and for what is no telling, and what `compare` throws.
 */
export function compareDraft(
  draft: Telling,
  sources: Telling | readonly Telling[],
  reader: TellingReader | undefined,
  options: CompareOptions,
): ComparedDraft {
  const sides = readSides(draft, sources, reader);
  return {
    comparison: compare([...sides.draft, ...sides.sources], options),
    draft: new Set(sides.draft.map(({ id }) => id)),
  };
}
