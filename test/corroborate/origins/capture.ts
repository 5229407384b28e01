import type { Narrative } from "../../../src/model/narrative.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";

/** That the Rovers captured the bridge; what all these accounts say. */
export const CAPTURE = {
  predicate: "capture",
  agent: "Rovers",
  theme: "the bridge",
  event: "bridge",
} as const satisfies ClaimInput;

/** An account of it through a chain, outermost first: `told("a", ["Courier", "Jo Poe"])`. */
export function told(
  id: string,
  chain: readonly string[],
  more: Partial<NarrativeInput> = {},
): Narrative {
  const source = chain.at(-1) ?? "";
  return narrative({ id, source, via: chain.slice(0, -1), claims: [CAPTURE], ...more });
}
