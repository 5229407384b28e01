import { fc, test } from "@fast-check/vitest";
import { parse } from "edtf";
import { describe, expect } from "vitest";
import { readTime } from "../../src/model/read-time.ts";
import { DAY_PARTS } from "../../src/model/time/day-parts-table.ts";

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

const year = fc.integer({ min: 1, max: 9998 }).map((value) => pad(value, 4));
const month = fc.integer({ min: 1, max: 12 }).map((value) => pad(value));
const day = fc.integer({ min: 1, max: 28 }).map((value) => pad(value));
const date = fc.tuple(year, month, day).map((parts) => parts.join("-"));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);
const zone = fc.constantFrom("", "Z", "+04:30", "-03:00", "+14:00", "-12:00");
const part = fc.constantFrom(...DAY_PARTS.flatMap(({ name, aliases }) => [name, ...aliases]));
const single = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  date,
  fc.tuple(date, part).map((parts) => parts.join(" ")),
  fc.tuple(date, clock, zone).map(([on, at, where]) => `${on}T${at}${where}`),
  fc.tuple(year, fc.integer({ min: 21, max: 41 })).map((parts) => parts.join("-")),
  fc.integer({ min: 0, max: 998 }).map((value) => `${pad(value, 3)}X`),
);
const word = fc.constantFrom("", "about ", "before ", "after ", "since ", "until ", "by ", "../");
const worded = fc.tuple(word, single).map((parts) => parts.join(""));
const interval = fc.tuple(single, single).map((parts) => parts.join("/"));
const notation = fc.oneof(single, worded, interval).filter((text) => {
  try {
    readTime(text);
    return true;
  } catch (error) {
    // An interval may be reversed; anything else is a notation that must be read.
    if (error instanceof RangeError) return false;
    throw error;
  }
});

describe("readTime()", () => {
  test.prop([notation])("is canonical: its notation reads as the same time", (text) => {
    const time = readTime(text);
    expect(readTime(time.edtf)).toEqual({ ...time, label: time.edtf });
  });

  test.prop([notation])("begins before it ends", (text) => {
    const { start, end } = readTime(text);
    expect(start !== null || end !== null).toBe(true);
    // Texts of one length sort as the times do.
    if (start !== null && end !== null) expect(start < end).toBe(true);
  });

  test.prop([notation])("does not mind capitals and spaces", (text) => {
    const { label: _, ...time } = readTime(text);
    expect(readTime(`  ${text.toUpperCase().replaceAll(" ", "   ")} `)).toMatchObject(time);
  });

  test.prop([fc.oneof(fc.string(), fc.stringMatching(/^[0-9X~?/.\- TZ:]{0,20}$/u))])(
    "reads or throws a SyntaxError or RangeError",
    (text) => {
      try {
        expect(readTime(text).label).toBe(text.trim());
      } catch (error) {
        expect(error instanceof SyntaxError || error instanceof RangeError).toBe(true);
      }
    },
  );

  // The library edtf knows the grammar of EDTF, but not which years have a 29 February.
  test.prop([
    fc.oneof(
      fc
        .tuple(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
        .filter(([, of, on]) => !(of === 2 && on === 29))
        .map(([in_, of, on]) => `${in_}-${pad(of)}-${pad(on)}`),
      fc.tuple(year, fc.integer({ min: 0, max: 20 })).map(([of, on]) => `${of}-${pad(on)}`),
      fc.tuple(date, clock).map((parts) => parts.join("T")),
      date.map((on) => `${on}~`),
    ),
  ])("agrees with the library edtf on what is a date", (text) => {
    const reads = (read: () => unknown) => {
      try {
        read();
        return true;
      } catch {
        return false;
      }
    };
    expect(reads(() => readTime(text))).toBe(reads(() => parse(text)));
  });
});
