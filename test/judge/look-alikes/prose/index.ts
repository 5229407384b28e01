import { cases as actorCategory } from "../actor-category.ts";
import { cases as actorIdentity } from "../actor-identity.ts";
import { cases as attribute } from "../attribute.ts";
import { cases as attributionContent } from "../attribution-content.ts";
import { cases as attributionSpeaker } from "../attribution-speaker.ts";
import type { LookAlikeCase } from "../case.ts";
import { cases as cause } from "../cause.ts";
import { cases as eventClassification } from "../event-classification.ts";
import { cases as eventIndividuation } from "../event-individuation.ts";
import { cases as evidenceExistence } from "../evidence-existence.ts";
import { cases as exclusivity } from "../exclusivity.ts";
import { cases as means } from "../means.ts";
import { cases as occurrenceDenial } from "../occurrence-denial.ts";
import { cases as order } from "../order.ts";
import { cases as outcome } from "../outcome.ts";
import { cases as place } from "../place.ts";
import { cases as presencePresupposition } from "../presence-presupposition.ts";
import { cases as quantity } from "../quantity.ts";
import { cases as roleInitiator } from "../role-initiator.ts";
import { cases as roleReversal } from "../role-reversal.ts";
import { cases as self } from "../self.ts";
import { cases as status } from "../status.ts";
import { cases as time } from "../time.ts";
import { prose as actorCategoryProse } from "./actor-category.ts";
import { prose as actorIdentityProse } from "./actor-identity.ts";
import { prose as attributeProse } from "./attribute.ts";
import { prose as attributionContentProse } from "./attribution-content.ts";
import { prose as attributionSpeakerProse } from "./attribution-speaker.ts";
import { prose as causeProse } from "./cause.ts";
import { prose as eventClassificationProse } from "./event-classification.ts";
import { prose as eventIndividuationProse } from "./event-individuation.ts";
import { prose as evidenceExistenceProse } from "./evidence-existence.ts";
import { prose as exclusivityProse } from "./exclusivity.ts";
import { prose as meansProse } from "./means.ts";
import { prose as occurrenceDenialProse } from "./occurrence-denial.ts";
import { prose as orderProse } from "./order.ts";
import { prose as outcomeProse } from "./outcome.ts";
import { prose as placeProse } from "./place.ts";
import { prose as presencePresuppositionProse } from "./presence-presupposition.ts";
import type { ProseAccount } from "./prose-account.ts";
import { prose as quantityProse } from "./quantity.ts";
import { prose as roleInitiatorProse } from "./role-initiator.ts";
import { prose as roleReversalProse } from "./role-reversal.ts";
import { prose as selfProse } from "./self.ts";
import { prose as statusProse } from "./status.ts";
import { prose as timeProse } from "./time.ts";

/** A case with its accounts as texts. */
export interface ToldCase {
  readonly given: LookAlikeCase;
  readonly accounts: readonly ProseAccount[];
}

type Prose = Readonly<Record<string, readonly ProseAccount[]>>;

/** The cases of each file, beside the texts that tell them. */
const FILES: readonly (readonly [readonly LookAlikeCase[], Prose])[] = [
  [actorCategory, actorCategoryProse],
  [actorIdentity, actorIdentityProse],
  [attribute, attributeProse],
  [attributionContent, attributionContentProse],
  [attributionSpeaker, attributionSpeakerProse],
  [cause, causeProse],
  [eventClassification, eventClassificationProse],
  [eventIndividuation, eventIndividuationProse],
  [evidenceExistence, evidenceExistenceProse],
  [exclusivity, exclusivityProse],
  [means, meansProse],
  [occurrenceDenial, occurrenceDenialProse],
  [order, orderProse],
  [outcome, outcomeProse],
  [place, placeProse],
  [presencePresupposition, presencePresuppositionProse],
  [quantity, quantityProse],
  [roleInitiator, roleInitiatorProse],
  [roleReversal, roleReversalProse],
  [self, selfProse],
  [status, statusProse],
  [time, timeProse],
];

/** Every case of the kinds that are told in prose, whether it is told or not. */
export const TO_TELL: readonly LookAlikeCase[] = FILES.flatMap(([cases]) => cases);

/** Every case that is told in prose. */
export const TOLD: readonly ToldCase[] = FILES.flatMap(([cases, prose]) =>
  cases.flatMap((given) => {
    const accounts = prose[given.name];
    return accounts === undefined ? [] : [{ given, accounts }];
  }),
);
