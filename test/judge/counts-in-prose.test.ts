import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../src/compare.ts";
import { createReader } from "../../src/read/create-reader.ts";
import type { Reader } from "../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
}, 60_000);

interface Told {
  readonly text: string;
  readonly publishedAt?: string;
}

/** Conflicts between two articles on one event. */
function conflicts(left: Told, right: Told): readonly string[] {
  const read = [left, right].flatMap((one, index) =>
    reader.read({
      id: `a${index}`,
      publisher: `Paper ${index}`,
      publishedAt: "2024-03-07",
      ...one,
    }),
  );
  return compare(read, { sameEvent: true })
    .findings.filter(({ verdict }) => verdict === "contradiction" || verdict === "tension")
    .map(({ kind, verdict }) => `${kind} ${verdict}`);
}

describe("none is a figure", () => {
  const three = { text: "Three passengers died in the crash at Ulm on Monday." };

  test("that another contradicts", () => {
    const none = { text: "No passengers died in the crash at Ulm on Monday." };
    expect(conflicts(none, three)).toEqual(["quantity contradiction"]);
  });

  test("of somebody else contradicts nothing", () => {
    const none = { text: "No soldiers died in the crash at Ulm on Monday." };
    const farmers = { text: "Three farmers died in the crash at Ulm on Monday." };
    expect(conflicts(none, farmers)).toEqual([]);
  });

  test("of a smaller place contradicts no count of the larger one", () => {
    const none = { text: "No passengers died in the station in Ulm on Monday." };
    expect(conflicts(none, { text: "Three passengers died in Ulm on Monday." })).toEqual([]);
  });

  test("is a denial where the other account has no figure", () => {
    const none = { text: "No passengers died in the crash at Ulm on Monday." };
    const some = { text: "Passengers died in the crash at Ulm on Monday." };
    expect(conflicts(none, some)).toEqual(["occurrence.denial contradiction"]);
  });
});

describe("counts of events", () => {
  const two = "There were two explosions in Ulm on Monday.";
  const five = "There were five explosions in Ulm on Monday.";

  test("of a day that is over are compared whoever wrote first", () => {
    const early = { text: two, publishedAt: "2024-03-05" };
    const late = { text: five, publishedAt: "2024-03-06" };
    expect(conflicts(early, late)).toEqual(["event.individuation contradiction"]);
  });

  test("may rise while the day lasts", () => {
    const early = { text: two, publishedAt: "2024-03-04T12:00" };
    const late = { text: five, publishedAt: "2024-03-05" };
    expect(conflicts(early, late)).toEqual([]);
  });
});
