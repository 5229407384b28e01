import type { Quantity } from "../../model/quantity.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import type { EventContext, SlotReader } from "./event-context.ts";
import { evidenceOf, type ReadingDraft } from "./reading-draft.ts";

/** How many, how much, and how often; what is denied has no figure but "none". */
export const readQuantities: SlotReader = (record, context) =>
  record.claim.quantities
    .filter(({ high }) => record.claim.polarity === "positive" || high === 0)
    .map((quantity) => draft(record, quantity, context));

function draft(record: ClaimRecord, quantity: Quantity, context: EventContext): ReadingDraft {
  const { low, best, high, approximate, scope, counts, of, unit } = quantity;
  const isCount = counts === "event";
  const window = record.claim.time;
  const windowKey = window?.interval === true ? window.edtf : null;
  const what =
    counts === null ? `${context.base.nameKey(of)}${unit === null ? "" : ` in ${unit}`}` : counts;
  const topic = [context.topicOf(record), isCount ? null : what].filter((one) => one !== null);
  return {
    slot: isCount ? "count" : "quantity",
    topic: topic.length === 0 ? null : topic.join(": "),
    key: JSON.stringify([low, best, high, approximate, scope, context.base.nameKey(of), windowKey]),
    label: quantityLabel(quantity),
    value: { type: "quantity", quantity, cumulative: record.concept.cumulative, window },
    record,
    evidence: evidenceOf(record, quantity.evidence),
    derived: false,
  };
}

function quantityLabel(quantity: Quantity): string {
  const { label, of, scope, unit } = quantity;
  const words = label.toLowerCase().includes(of.toLowerCase()) ? label : `${label} ${of}`;
  const withUnit = unit === null || label.includes(unit) ? words : `${label} ${unit} (${of})`;
  return scope === "subset" ? `${withUnit} (a part)` : withUnit;
}
