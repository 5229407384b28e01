import type { EventId } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import type { OrderValue } from "../../model/reading-value.ts";

/** Something accounts say, or their times imply, about the order of two events. */
export interface OrderConstraint {
  readonly relation: OrderValue["relation"];
  readonly first: EventId;
  readonly second: EventId;
  /** `false` when only the telling suggests it. */
  readonly stated: boolean;
  /** `true` when it follows from the times given, not from a statement of order. */
  readonly fromTimes: boolean;
  /** Who says so, with the words; for times both times' readings. */
  readonly readings: readonly Reading[];
  /** Canonical, for ties. */
  readonly key: string;
}
