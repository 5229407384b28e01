import type { SlotReader } from "./event-context.ts";
import { evidenceOf } from "./reading-draft.ts";

/** When: only what the claim itself states, not the setting of its story. */
export const readTime: SlotReader = (record, context) => {
  const { time, polarity } = record.claim;
  if (time === null || polarity === "negative") return [];
  return [
    {
      slot: "time",
      topic: context.topicOf(record),
      key: JSON.stringify([time.edtf, time.offset]),
      label: time.edtf,
      value: { type: "time", time },
      record,
      evidence: evidenceOf(record, time.evidence),
      derived: false,
    },
  ];
};

/** Where: only what the claim itself states, not the setting of its story. */
export const readPlace: SlotReader = (record, context) => {
  const { place, polarity } = record.claim;
  if (place === null || polarity === "negative") return [];
  return [
    {
      slot: "place",
      topic: context.topicOf(record),
      key: JSON.stringify([context.base.placeKey(place), place.within, place.coordinates]),
      label: [place.name, ...place.within].join(", "),
      value: { type: "place", place },
      record,
      evidence: evidenceOf(record, place.evidence),
      derived: false,
    },
  ];
};
