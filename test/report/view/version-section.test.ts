import { describe, expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";
import { appraise } from "../../../src/appraise.ts";
import { compare } from "../../../src/compare.ts";
import { toText } from "../../../src/report/to-text.ts";

const comparison = compare(accounts);
const appraisal = appraise(comparison);
const versions = (verdicts: readonly ("contradiction" | "tension")[]): string =>
  toText(comparison, { appraisal, verdicts, width: 400 })
    .split("\n\n\n")
    .find((section) => section.startsWith("VERSIONS THAT CAN STAND")) ?? "";

describe("versions in a report", () => {
  test("name a tension that the report tells already", () => {
    const text = versions(["contradiction", "tension"]);
    expect(text).toMatch(/in tension on “.*\?” \(see \d\) and “.*\?” \(see \d\)\.$/mu);
    expect(text).not.toContain("both can be true only if");
  });

  test("tell one that it does not", () => {
    const text = versions(["contradiction"]);
    expect(text).not.toMatch(/\(see \d\)/u);
    expect(text).toContain("both can be true only if");
  });

  test("name anonymous sources by their siglum", () => {
    expect(versions(["contradiction", "tension"])).toContain("unnamed sources (D)");
  });
});
