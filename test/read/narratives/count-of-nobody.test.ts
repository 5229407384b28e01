import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../../src/compare.ts";
import { createReader } from "../../../src/read/create-reader.ts";
import type { Reader } from "../../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
}, 60_000);

const claims = (text: string) => reader.read({ text }).flatMap((one) => one.claims);

describe("harm to nobody", () => {
  test.each([
    "Nobody was killed, the mayor said.",
    "No one died.",
    "No one was hurt, police said.",
  ])("is a toll of none: %s", (text) => {
    expect(claims(text)).toMatchObject([
      {
        polarity: "negative",
        quantities: [{ low: 0, best: 0, high: 0, of: "people", counts: "patient" }],
      },
    ]);
  });

  test.each(["Nobody killed him, police said.", "Nobody knew.", "No one was asked to leave."])(
    "is not told by %s",
    (text) => {
      expect(claims(text).flatMap(({ quantities }) => quantities)).toEqual([]);
    },
  );

  test("stands against a count of the same event, and of no other", () => {
    const conflicts = (...texts: readonly string[]) =>
      compare(
        texts.flatMap((text, at) =>
          reader.read({ text, publisher: `Paper ${at}`, publishedAt: "2024-03-07" }),
        ),
      ).findings.map(({ kind, verdict }) => `${kind} ${verdict}`);
    const two = "Two people were killed in a fire in Ulm on Monday.";
    expect(conflicts(two, "No one was killed in a fire in Ulm on Monday.")).toEqual([
      "quantity contradiction",
    ]);
    expect(conflicts(two, "No one was killed in a fire in Kiel on Monday.")).toEqual([]);
  });
});
