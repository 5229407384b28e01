import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { appraise } from "../src/appraise.ts";
import { compare } from "../src/compare.ts";
import { damAccounts } from "./report/appraised.ts";

/** Belief is a sum, whose last digits depend on the order. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === "number" ? Number(value.toFixed(9)) : value;

const appraisalOf = (accounts: ReturnType<typeof damAccounts>): string =>
  JSON.stringify(appraise(compare(accounts)), rounded);

const usual = appraisalOf(damAccounts());

test.prop([fc.shuffledSubarray(damAccounts(), { minLength: damAccounts().length })], {
  numRuns: 20,
})("the order of the accounts does not matter", (accounts) => {
  expect(appraisalOf(accounts)).toBe(usual);
});
