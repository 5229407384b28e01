import type { FindingKind } from "../../../src/model/finding-kind.ts";

/** The kinds of finding that an annotator's word for a conflict allows. */
export const KIND_WORDS: Readonly<Record<string, readonly FindingKind[]>> = {
  participant: ["actor.identity", "actor.category", "role.initiator", "role.reversal"],
  identity: ["actor.identity", "actor.category"],
  initiator: ["role.initiator"],
  polarity: ["occurrence.denial", "status", "presence.presupposition"],
  denial: ["occurrence.denial"],
  cause: ["cause"],
  presence: ["presence.presupposition"],
  presupposition: ["presence.presupposition"],
  location: ["place", "presence.presupposition"],
  outcome: ["outcome"],
};
