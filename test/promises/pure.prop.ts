import { test } from "@fast-check/vitest";
import { expect, vi } from "vitest";
import { compare } from "../../src/compare.ts";
import { severalNarratives } from "../support/arbitraries.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";

const parseDate = Date.parse;

function forbidden(name: string): () => never {
  return () => {
    throw new Error(`the core used ${name}`);
  };
}

/** A time without a zone would be read in the zone of the machine. */
function parseWithZone(text: string): number {
  if (!/(?:Z|[+-]\d\d:\d\d)$/.test(text)) forbidden(`the zone of the machine for ${text}`)();
  return parseDate(text);
}

const takeAway = () => {
  // Arithmetic on dates that are given (`Date.UTC`, `Date.parse` of a time with a zone) is no clock.
  vi.stubGlobal(
    "Date",
    Object.assign(forbidden("Date"), {
      now: forbidden("Date.now"),
      UTC: Date.UTC,
      parse: parseWithZone,
    }),
  );
  vi.stubGlobal("Math", Object.assign(Object.create(Math), { random: forbidden("Math.random") }));
  vi.stubGlobal("fetch", forbidden("fetch"));
  vi.stubGlobal("XMLHttpRequest", forbidden("XMLHttpRequest"));
  vi.stubGlobal("performance", { now: forbidden("performance.now") });
  vi.stubGlobal("crypto", {
    getRandomValues: forbidden("crypto"),
    randomUUID: forbidden("crypto"),
  });
  vi.stubGlobal("Intl", new Proxy({}, { get: (_, key) => forbidden(`Intl.${String(key)}`)() }));
  vi.stubGlobal("setTimeout", forbidden("setTimeout"));
  vi.stubGlobal("process", undefined);
  vi.stubGlobal("Buffer", undefined);
};

test.prop([severalNarratives()], { numRuns: 10 })(
  "compare() needs no clock, randomness, network, timer, locale or Node",
  (narratives) => {
    const before = compareWithSharedBase(narratives);
    takeAway();
    let comparison: unknown;
    try {
      comparison = compare(narratives);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(comparison).toStrictEqual(before);
  },
  60_000,
);
