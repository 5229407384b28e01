import { describe, expect, test } from "vitest";
import { diffTexts } from "../../../../src/change/revisions/diff-texts.ts";
import { changedSentences } from "../../../../src/report/changes/revisions/changed-sentences.ts";

const between = (before: string, after: string) => changedSentences(diffTexts(before, after));
const none = { changed: [], added: [], dropped: [], moved: [] };

describe("changedSentences()", () => {
  test("pairs a sentence with the one it was made of", () => {
    expect(between("The dam may fail. It rained.", "The dam did fail. It rained.")).toEqual({
      ...none,
      changed: [{ before: "The dam may fail.", after: "The dam did fail." }],
    });
  });

  test("does not pair sentences that have only small words in common", () => {
    expect(between("The mayor of the town wept.", "The road to the coast is shut.")).toEqual({
      ...none,
      dropped: ["The mayor of the town wept."],
      added: ["The road to the coast is shut."],
    });
  });

  test("tells a sentence that moved from one that was dropped and added", () => {
    const [one, two, three] = ["Trains stopped.", "Shops closed.", "Schools stayed open."];
    expect(between(`${one} ${two} ${three}`, `${two} ${three} ${one}`)).toEqual({
      ...none,
      moved: [one],
    });
  });

  test("counts a sentence that stands there twice and then once as dropped once", () => {
    const text = "It rained. Nobody came. It rained. Trains stopped.";
    expect(between(text, "It rained. Nobody came. Trains stopped.")).toEqual({
      ...none,
      dropped: ["It rained."],
    });
  });

  test("finds a sentence that was reworded and moved", () => {
    const before = "Rebels may have burnt the mill. Shops closed. Schools stayed open.";
    const after = "Shops closed. Schools stayed open. Rebels burnt the mill.";
    expect(between(before, after).changed).toEqual([
      { before: "Rebels may have burnt the mill.", after: "Rebels burnt the mill." },
    ]);
  });

  test("finds nothing in equal texts", () => {
    expect(between("It rained. Shops closed.", "It rained. Shops closed.")).toEqual(none);
  });
});
