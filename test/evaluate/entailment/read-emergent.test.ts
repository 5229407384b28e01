import { describe, expect, test } from "vitest";
import { readEmergent } from "../../../scripts/evaluate/entailment/read-emergent.ts";

describe("readEmergent()", () => {
  test("reads headline, claim and stance, with commas and quotes inside", () => {
    const [first, second] = readEmergent(
      [
        "claimHeadline,articleHeadline,stance,claimId,articleId",
        '"Wolf, seen in town","Mayor: ""no wolf"" was seen",against,c1,a1',
        'Wolf seen in town,"A headline\nover two lines",observing,c1,a2',
      ].join("\n"),
    );
    expect(first).toEqual({
      premise: 'Mayor: "no wolf" was seen',
      hypothesis: "Wolf, seen in town",
      label: 2,
      group: "Wolf, seen in town",
    });
    expect(second).toMatchObject({ premise: "A headline\nover two lines", label: 1 });
  });

  test("asks for no more than headline, claim and stance, in any order of columns", () => {
    expect(
      readEmergent("stance,articleHeadline,claimHeadline\r\nFor,Wolf is real,Wolf seen\r\n"),
    ).toMatchObject([{ premise: "Wolf is real", hypothesis: "Wolf seen", label: 0 }]);
  });

  test("gives nothing for rows without a stance, and for another table", () => {
    expect(readEmergent("claimHeadline,articleHeadline,stance\na,b,\na,b,unsure\na\n")).toEqual([]);
    expect(readEmergent("id,text\n1,Wolf seen\n")).toEqual([]);
    expect(readEmergent("")).toEqual([]);
  });
});
