import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { ELISION } from "../../../src/report/difference/elision.ts";
import { shortenPieces } from "../../../src/report/difference/shorten-pieces.ts";

const piece = fc.record({
  text: fc.string({ minLength: 1, maxLength: 400, unit: fc.constantFrom("a", "b", " ", "𝒳") }),
  marked: fc.boolean(),
});

test.prop([fc.array(piece, { maxLength: 12 }), fc.integer({ min: 40, max: 400 })])(
  "is never longer than the limit and invents no words",
  (pieces, limit) => {
    const whole = pieces.map(({ text }) => text).join("");
    const short = shortenPieces(pieces, limit)
      .map(({ text }) => text)
      .join("");
    expect(short.length).toBeLessThanOrEqual(limit);
    for (const part of short.split(ELISION)) expect(whole).toContain(part.trim());
  },
);
