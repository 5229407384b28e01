import { expect, test } from "vitest";
import { checkOptions, type OptionKeys } from "../../../src/model/check/check-options.ts";

interface Given {
  readonly minTellers?: number;
  readonly knowledge?: object;
}
const KEYS: OptionKeys<Given> = { minTellers: true, knowledge: true };
const check = (options: object) => () => checkOptions(options as Given, "look", KEYS);

test("checkOptions() passes options on, also those that are undefined", () => {
  const options = { minTellers: 2, knowledge: undefined };
  expect(check(options)()).toBe(options);
  expect(check({})()).toEqual({});
});

test("checkOptions() names the option that is meant, and all there are", () => {
  expect(check({ minTeller: 2 })).toThrow(
    'Cannot look: unknown option "minTeller"; did you mean "minTellers"? known are knowledge, minTellers',
  );
  expect(check({ colour: true })).toThrow(
    'Cannot look: unknown option "colour"; known are knowledge, minTellers',
  );
});

test.each([["__proto__"], ["constructor"], ["toString"]])(
  "checkOptions() does not take %s for an option",
  (key) => {
    expect(check(JSON.parse(`{ "${key}": 1 }`))).toThrow(TypeError);
  },
);

test.each([[null], [[]], ["minTellers"], [3]])("checkOptions() refuses %j", (options) => {
  expect(check(options as never)).toThrow("options are an object");
});

test("checkOptions() takes any option where it is not told which there are", () => {
  expect(() => checkOptions({ anything: 1 }, "look")).not.toThrow();
});
