import { ACTOR_SLOTS, compareFillers } from "../compare-fillers.ts";
import type { Detector } from "../detector.ts";
import { opposeFillers } from "../oppose-fillers.ts";

/** Who filled a role: two parties that are stated, declared or known not to be one. */
export const actorIdentityDetector: Detector<"actor.identity"> = {
  kind: "actor.identity",
  slots: ACTOR_SLOTS,
  detect(pair, context) {
    const conflict = compareFillers(pair, context);
    return conflict?.by === "identity" ? conflict.answer : null;
  },
  oppose: opposeFillers,
};
