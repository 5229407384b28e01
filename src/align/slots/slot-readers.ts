import type { SlotReader } from "./event-context.ts";
import { readCauses } from "./read-causes.ts";
import { readClassification } from "./read-classification.ts";
import { readDirection } from "./read-direction.ts";
import { readOccurrence } from "./read-occurrence.ts";
import { readOutcomes } from "./read-outcomes.ts";
import { readParticipants } from "./read-participants.ts";
import { readQuantities } from "./read-quantities.ts";
import { readPlace, readTime } from "./read-setting.ts";
import { readUtterance } from "./read-utterance.ts";

/** Everything that is read off single claims, in the order of the table's rows. */
export const SLOT_READERS: readonly SlotReader[] = [
  readOccurrence,
  readClassification,
  readParticipants,
  readDirection,
  readTime,
  readPlace,
  readQuantities,
  readCauses,
  readOutcomes,
  readUtterance,
];
