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

/** Everything that claims state, in the order of the table's rows. */
export const STATING_READERS: readonly SlotReader[] = [
  readOccurrence,
  readParticipants,
  readTime,
  readPlace,
  readQuantities,
  readCauses,
  readUtterance,
];

/** What only counts where claims differ in it: nothing to read off a single claim. */
export const COMPARING_READERS: readonly SlotReader[] = [
  readClassification,
  readDirection,
  readOutcomes,
];
