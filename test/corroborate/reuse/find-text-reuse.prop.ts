import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { compare } from "../../../src/compare.ts";
import { findTextReuse } from "../../../src/corroborate/reuse/find-text-reuse.ts";
import { reuseDependences } from "../../../src/corroborate/reuse/reuse-dependences.ts";
import { textReuse } from "../../../src/corroborate/reuse/text-reuse.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const word = fc.constantFrom(
  ..."river mill bridge guard night wheel the of and “ ” . crossed burned winter seven old".split(
    " ",
  ),
);
const text = fc.array(word, { minLength: 0, maxLength: 60 }).map((words) => words.join(" "));

test.prop([fc.string({ unit: "grapheme" }), text])(
  "textReuse() takes any text, with shares from 0 to 1 and quotes that stand there",
  (one, other) => {
    for (const [left, right] of [
      [one, other],
      [other, one],
      [other, `${other} ${one} ${other}`],
    ]) {
      const { measures, passages } = textReuse(left as string, right as string);
      const { vocabulary, covered, containment } = measures;
      for (const share of [vocabulary, covered, ...containment.map((each) => each.share)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      for (const { spans, unchanged } of passages) {
        expect((left as string).slice(spans[0].start ?? 0, spans[0].end ?? 0)).toBe(spans[0].quote);
        expect((right as string).slice(spans[1].start ?? 0, spans[1].end ?? 0)).toBe(
          spans[1].quote,
        );
        expect(unchanged).toBeGreaterThan(0);
        expect(unchanged).toBeLessThanOrEqual(1);
      }
    }
  },
);

const accounts = fc.array(
  fc.record({ text, before: text, day: fc.constantFrom("2024-03-01", "2024-03-02", undefined) }),
  { minLength: 2, maxLength: 6 },
);

test.prop([accounts, fc.infiniteStream(fc.nat())])(
  "findTextReuse() gives the same whatever the order, and plain JSON",
  (given, random) => {
    const texts = given.map(
      (one, index) => `${one.before} ${given[(index * 7) % given.length]?.text}`,
    );
    const narratives = given.map(({ day }, index) =>
      narrative({
        id: `n${index}`,
        source: `Paper ${index}`,
        text: texts[index] as string,
        claims: [{ predicate: "burn", theme: "the mill" }],
        ...(day === undefined ? {} : { publishedAt: day }),
      }),
    );
    const shuffled = narratives
      .map((one) => [random.next().value as number, one] as const)
      .sort(([left], [right]) => left - right)
      .map(([, one]) => one);
    const [first, second] = [narratives, shuffled].map((some) => {
      const comparison = compare(some);
      const pairs = findTextReuse(comparison);
      return { pairs, dependences: reuseDependences(comparison, pairs) };
    });
    expect(second).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  },
);
