import { cases as actorCategory } from "./actor-category.ts";
import { cases as actorIdentity } from "./actor-identity.ts";
import { cases as attribute } from "./attribute.ts";
import { cases as attributionContent } from "./attribution-content.ts";
import { cases as attributionSpeaker } from "./attribution-speaker.ts";
import type { LookAlikeCase } from "./case.ts";
import { cases as cause } from "./cause.ts";
import { cases as eventClassification } from "./event-classification.ts";
import { cases as eventIndividuation } from "./event-individuation.ts";
import { cases as evidenceExistence } from "./evidence-existence.ts";
import { cases as exclusivity } from "./exclusivity.ts";
import { cases as means } from "./means.ts";
import { cases as occurrenceDenial } from "./occurrence-denial.ts";
import { cases as order } from "./order.ts";
import { cases as outcome } from "./outcome.ts";
import { cases as place } from "./place.ts";
import { cases as presencePresupposition } from "./presence-presupposition.ts";
import { cases as quantity } from "./quantity.ts";
import { cases as roleInitiator } from "./role-initiator.ts";
import { cases as roleReversal } from "./role-reversal.ts";
import { cases as self } from "./self.ts";
import { cases as status } from "./status.ts";
import { cases as time } from "./time.ts";

/** Every case, kind by kind in the order of `FINDING_KINDS`. */
export const LOOK_ALIKES: readonly LookAlikeCase[] = [
  ...actorIdentity,
  ...actorCategory,
  ...roleReversal,
  ...roleInitiator,
  ...occurrenceDenial,
  ...presencePresupposition,
  ...outcome,
  ...quantity,
  ...time,
  ...order,
  ...place,
  ...cause,
  ...means,
  ...status,
  ...attributionSpeaker,
  ...attributionContent,
  ...eventIndividuation,
  ...eventClassification,
  ...exclusivity,
  ...evidenceExistence,
  ...attribute,
  // One account against itself, of several kinds.
  ...self,
];
