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
import type { ProseAccount } from "./prose-account.ts";

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
