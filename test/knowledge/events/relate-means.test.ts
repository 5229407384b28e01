import { describe, expect, test } from "vitest";
import { eventKnowledge } from "./support.ts";

const { relateMeans } = eventKnowledge();

describe("relateMeans()", () => {
  test.each([
    ["rifles", "guns", "narrower"],
    ["explosives", "car bomb", "broader"],
    ["drone strike", "air strike", "narrower"],
    ["mortar shells", "artillery", "narrower"],
    ["sarin", "poison gas", "narrower"],
    ["Kalashnikov", "assault rifle", "same"],
    ["knives", "a machete", "same"],
    ["suicide bomber", "a remotely detonated bomb", "disjoint"],
    ["car bomb", "air strike", "disjoint"],
    ["drone", "fighter jet", "disjoint"],
    ["rubber bullets", "live ammunition", "disjoint"],
    ["suicide vest", "cruise missile", "disjoint"],
    ["suicide car bomb", "drone strike", "disjoint"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relateMeans(left, right).relation).toBe(relation);
  });

  test.each([
    ["guns", "knives"],
    ["rifle", "pistol"],
    ["sarin", "chlorine"],
    ["artillery", "air strike"],
    ["car bomb", "roadside bomb"],
    ["suicide vest", "car bomb"],
    ["pitchforks", "guns"],
  ])("%s / %s may both have been used", (left, right) => {
    expect(relateMeans(left, right).relation).toBe("unknown");
  });

  test("says why", () => {
    expect(relateMeans("drone", "fighter jet").because).toBe(
      '"drone" and "fighter jet" exclude each other: a drone has nobody on board',
    );
  });
});
