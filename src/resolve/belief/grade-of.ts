import type { Narrative } from "../../model/narrative.ts";
import type { Support } from "../../model/reading.ts";
import type { Credibility, Source } from "../../model/source.ts";
import type { SourcedValue } from "./sourced-value.ts";

/** Credibility 5, "improbable". */
const TAKEN_BACK: Credibility = 5;

/**
 * The Admiralty grades of a voice, as the account that carries it has them: of the source of the
 * claims where they have one of their own, else of the narrative's.
 *
 * @param corrected - `true` when its own source says otherwise by now: then it is improbable.
 * @returns `null` when it has none.
 */
export function gradeOf(
  support: Support,
  narrative: Narrative | undefined,
  corrected: boolean,
): NonNullable<SourcedValue["prior"]> | null {
  const own = sourceOf(support, narrative);
  const reliability = own?.reliability ?? null;
  const credibility = corrected ? TAKEN_BACK : (own?.credibility ?? null);
  if (reliability === null) return credibility;
  return credibility === null ? reliability : `${reliability}${credibility}`;
}

function sourceOf(support: Support, narrative: Narrative | undefined): Source | undefined {
  if (narrative === undefined) return undefined;
  const ids = new Set<string>(support.claims);
  const sources: readonly Source[] = [
    ...narrative.claims.filter(({ id }) => ids.has(id)).flatMap(({ source }) => source ?? []),
    narrative.source,
  ];
  return sources.find(({ name }) => name === support.source);
}
