import { describe, expect, test } from "vitest";
import { runCase } from "./look-alikes/run-case.ts";
import { cases } from "./look-alikes/self.ts";

describe("the mark `self`", () => {
  test.each(cases)("$type: $name", (given) => {
    const { conflicts, comparison } = runCase(given);
    const own = comparison.findings
      .filter(({ self, verdict }) => self && ["contradiction", "tension"].includes(verdict))
      .map(({ kind }) => kind)
      .sort();
    const wanted = given.expect.map(({ kind, verdict }) => `${kind} ${verdict}`).sort();
    expect(conflicts, given.why).toEqual(wanted);
    expect(own, given.why).toEqual(given.self);
  });

  test("is never set where two accounts stand against each other", () => {
    for (const given of cases) {
      // The same claims, told by one account each: what was a conflict of one is one of two.
      const [account] = given.accounts;
      const told = account?.claims.map((claim, index) => ({
        ...account,
        id: `account-${index}`,
        source: `Account ${index}`,
        claims: [claim],
      }));
      const { comparison } = runCase({ ...given, accounts: told ?? [] });
      expect(comparison.findings.filter(({ self }) => self)).toEqual([]);
    }
  });
});
