import type { Detector } from "./detector.ts";
import { actorCategoryDetector } from "./detectors/actor-category.ts";
import { actorIdentityDetector } from "./detectors/actor-identity.ts";
import { attributeDetector } from "./detectors/attribute.ts";
import { attributionContentDetector } from "./detectors/attribution-content.ts";
import { attributionSpeakerDetector } from "./detectors/attribution-speaker.ts";
import { causeDetector } from "./detectors/cause.ts";
import { eventClassificationDetector } from "./detectors/event-classification.ts";
import { eventIndividuationDetector } from "./detectors/event-individuation.ts";
import { evidenceExistenceDetector } from "./detectors/evidence-existence.ts";
import { exclusivityDetector } from "./detectors/exclusivity.ts";
import { meansDetector } from "./detectors/means.ts";
import { occurrenceDenialDetector } from "./detectors/occurrence-denial.ts";
import { outcomeDetector } from "./detectors/outcome.ts";
import { placeDetector } from "./detectors/place.ts";
import { presencePresuppositionDetector } from "./detectors/presence-presupposition.ts";
import { quantityDetector } from "./detectors/quantity.ts";
import { roleInitiatorDetector } from "./detectors/role-initiator.ts";
import { roleReversalDetector } from "./detectors/role-reversal.ts";
import { statusDetector } from "./detectors/status.ts";
import { timeDetector } from "./detectors/time.ts";

/**
 * The detectors that `judge` uses unless told otherwise. The order of events (`order`) is judged
 * over all accounts at once, not pair by pair; see `order/judge-order.ts`.
 */
export const DEFAULT_DETECTORS: readonly Detector[] = [
  actorIdentityDetector,
  actorCategoryDetector,
  roleReversalDetector,
  roleInitiatorDetector,
  occurrenceDenialDetector,
  presencePresuppositionDetector,
  outcomeDetector,
  quantityDetector,
  timeDetector,
  placeDetector,
  causeDetector,
  meansDetector,
  statusDetector,
  attributionSpeakerDetector,
  attributionContentDetector,
  eventIndividuationDetector,
  eventClassificationDetector,
  exclusivityDetector,
  evidenceExistenceDetector,
  attributeDetector,
];
