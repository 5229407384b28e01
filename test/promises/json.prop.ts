import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { severalNarratives } from "../support/arbitraries.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";

test.prop([severalNarratives(), fc.boolean()])(
  "compare() gives one value that a JSON round trip leaves as it is",
  (narratives, sameEvent) => {
    const comparison = compareWithSharedBase(narratives, { sameEvent });
    expect(JSON.parse(JSON.stringify(comparison))).toStrictEqual(comparison);
    expect(comparison.schemaVersion).toBe("1.0");
  },
);
