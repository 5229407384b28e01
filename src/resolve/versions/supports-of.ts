import { voiceKey } from "../../judge/voice-key.ts";
import type { Support } from "../../model/reading.ts";
import type { Node } from "./build-nodes.ts";
import type { GrownVersion } from "./grow-version.ts";

/** What the voices that stand whole say at loci in conflict. */
export function supportsOf({ whole }: GrownVersion, nodes: readonly Node[]): readonly Support[] {
  const voices = new Set(whole.flatMap((unit) => unit.voices));
  const own = new Set(whole.flatMap((unit) => unit.nodes));
  return [...own].flatMap((node) =>
    (nodes[node]?.support ?? []).filter((support) => voices.has(voiceKey(support))),
  );
}
