import type { HypothesisMatrix } from "../../model/hypotheses.ts";
import type { VersionVoice } from "../../model/version.ts";

/** Words for voices in a cell: those of one name are told apart by their account. */
export const createVoicesText = (
  matrices: readonly HypothesisMatrix[],
): ((voices: readonly VersionVoice[]) => string) => {
  const keys = new Map<string, Set<string>>();
  const all = matrices.flatMap(({ evidence }) => evidence.flatMap(({ voices }) => voices));
  for (const { source, sourceKey } of all) {
    keys.set(source, (keys.get(source) ?? new Set()).add(sourceKey));
  }
  const nameOf = ({ source, narrative }: VersionVoice): string =>
    (keys.get(source)?.size ?? 0) > 1 ? `${source} (${narrative})` : source;
  return (voices) => [...new Set(voices.map(nameOf))].join("; ");
};
