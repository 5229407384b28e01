import { expect, test } from "vitest";
import { keyLabel } from "../../../scripts/evaluate/muc4/slots/key-label.ts";

test.each([
  { phrase: "At least 10 Power Towers", label: "power towers" },
  { phrase: 'the self-named "Gray  Front"', label: "self-named gray front" },
  { phrase: "several alleged rebels", label: "rebels" },
  { phrase: "two", label: "two" },
])("keyLabel() writes $phrase as $label", ({ phrase, label }) => {
  expect(keyLabel(phrase)).toBe(label);
});
