import { describe, expect, test } from "vitest";
import { compareRevisions } from "../../../../src/change/revisions/compare-revisions.ts";
import type { ClaimInput } from "../../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../../src/model/narrative-builder/narrative.ts";
import { revisionsToText } from "../../../../src/report/changes/revisions/revisions-to-text.ts";

const version = (text: string | null, ...claims: ClaimInput[]) =>
  narrative({ source: "Courier", ...(text === null ? {} : { text }), claims });

const toll = (text: string, quantity: string, modality: ClaimInput["modality"] = "actual") =>
  version(text, { predicate: "kill", patient: "people", quantity, modality, quote: text });

const report = (before: ReturnType<typeof version>, after: ReturnType<typeof version>) =>
  revisionsToText(compareRevisions(before, after));

describe("revisionsToText()", () => {
  test("tells what a toll was and is, with both quotes", () => {
    const text = report(
      toll("The fire killed 9 people.", "9 people"),
      toll("The fire killed 12 people.", "12 people"),
    );
    expect(text).toContain("1 claim changed");
    expect(text).toMatch(/how many {2}“9 people” → “12 people”/);
    expect(text).toMatch(/before {4}“The fire killed 9 people\.”/);
    expect(text).toMatch(/after {5}“The fire killed 12 people\.”/);
  });

  test.each([
    { from: "alleged", to: "actual", told: "alleged → so (a hedge is gone)" },
    { from: "actual", to: "possible", told: "so → possible (a hedge is new)" },
    // Neither takes a hedge away: a plan is no hedged report.
    { from: "planned", to: "actual", told: "planned → so\n" },
    { from: "alleged", to: "possible", told: "alleged → possible\n" },
  ] as const)("tells $from that became $to", ({ from, to, told }) => {
    const text = "The fire killed 9 people.";
    expect(report(toll(text, "9 people", from), toll(text, "9 people", to))).toContain(told);
  });

  test("underlines the words of a sentence that the other version does not have", () => {
    const text = report(
      toll("The fire killed 9 people on Monday.", "9 people"),
      toll("The fire killed 12 people on Monday.", "12 people"),
    );
    expect(text).toContain(
      [
        "Reworded",
        "   - “The fire killed 9 people on Monday.”",
        "                      ~",
        "   + “The fire killed 12 people on Monday.”",
        "                      ~~",
      ].join("\n"),
    );
  });

  test("names claims that were added and dropped with their quotes", () => {
    const before = version("Trains stopped.", { predicate: "stop", quote: "Trains stopped" });
    const after = version("Shops closed.", { predicate: "close", quote: "Shops closed" });
    const text = report(before, after);
    expect(text).toMatch(/CLAIMS ADDED .*\n\nCourier: close\n {3}“Shops closed”/);
    expect(text).toMatch(/CLAIMS DROPPED .*\n\nCourier: stop\n {3}“Trains stopped”/);
    expect(text).toMatch(/Added\n {3}\+ “Shops closed\.”/);
    expect(text).toMatch(/Dropped\n {3}- “Trains stopped\.”/);
  });

  test("says so where no sentence was changed, and where there is no text", () => {
    const same = toll("The fire killed 9 people.", "9 people");
    expect(report(same, same)).toContain("No sentence was changed.");
    const bare = version(null, { predicate: "kill" });
    expect(report(bare, bare)).toContain("no sentences are compared");
  });

  test("says so where two texts have nothing in common", () => {
    const { claims } = compareRevisions(version("a"), version("b"));
    const text = { segments: [], complete: false };
    expect(revisionsToText({ claims, text })).toContain("too little in common");
  });

  test.each([
    ["no changes", () => revisionsToText({} as never), TypeError],
    [
      "a quote length that is too short",
      () => revisionsToText(compareRevisions([], []), { quoteLength: 5 }),
      RangeError,
    ],
  ])("rejects %s", (_, write, error) => {
    expect(write).toThrow(error);
  });
});
