import { expect, test } from "vitest";
import { GATES } from "../../../src/model/finding.ts";
import { VERDICTS } from "../../../src/model/finding-kind.ts";
import { ROLES } from "../../../src/model/role.ts";
import { EVENT_SLOTS } from "../../../src/model/slot.ts";
import { toText } from "../../../src/report/to-text.ts";
import { SLOT_LABELS } from "../../../src/report/view/slot-table.ts";
import { VERDICT_WORDS } from "../../../src/report/view/verdict-table.ts";
import { BORDER_CLASH } from "../fixture.ts";

test("every slot has a name of its own", () => {
  const labels = [...EVENT_SLOTS, ...ROLES].map((slot) => SLOT_LABELS[slot]);
  expect(new Set(labels).size).toBe(EVENT_SLOTS.length + ROLES.length);
});

test("every verdict has its words, in the order of the verdicts", () => {
  expect(VERDICT_WORDS.map(({ verdict }) => verdict)).toEqual(VERDICTS);
});

test("every gate can be counted", () => {
  const [pair] = BORDER_CLASH.notCompared;
  if (pair === undefined) throw new RangeError("The fixture has no pair");
  const text = toText({ ...BORDER_CLASH, notCompared: GATES.map((gate) => ({ ...pair, gate })) });
  for (const gate of GATES) expect(text).toContain(`${gate}: 1 pair`);
});
