import { assertNoContradiction, type ContradictionError, narrative } from "rashomon";
import { contradictionMatchers, expectCorroborated, expectNoContradiction } from "rashomon/vitest";
import { expect, test } from "vitest";

expect.extend(contradictionMatchers);

const told = (source: string, quantity: number) =>
  narrative({
    source,
    claims: [{ predicate: "kill", patient: "people", quantity, place: "Lorn", time: "2024-05-04" }],
  });
const police = told("Police", 12);

const thrownBy = (run: () => void): ContradictionError => {
  try {
    run();
  } catch (error) {
    return error as ContradictionError;
  }
  throw new Error("nothing was thrown");
};

test("toBeConsistentWith() passes and fails with the message of the findings", () => {
  expect(told("our draft", 12)).toBeConsistentWith(police);
  expect(told("our draft", 30)).not.toBeConsistentWith(police);
  const error = thrownBy(() => expect(told("our draft", 30)).toBeConsistentWith([police]));
  expect(error.message).toContain("“30 people” (our draft)");
  expect(error.message).toContain("“12 people” (Police)");
});

test("toContradict() is the other way round", () => {
  expect(told("our draft", 30)).toContradict(police);
  expect(told("our draft", 12)).not.toContradict(police);
  const error = thrownBy(() => expect(told("our draft", 12)).toContradict(police));
  expect(error.message).toContain("nothing was found");
  const negated = thrownBy(() => expect(told("our draft", 30)).not.toContradict(police));
  expect(negated.message).toContain("“12 people” (Police)");
});

test.each([
  { name: "assertNoContradiction", run: assertNoContradiction },
  { name: "expectNoContradiction", run: expectNoContradiction },
])("$name() throws what runners take for a failed assertion", ({ run }) => {
  run(told("our draft", 12), police);
  const error = thrownBy(() => run(told("our draft", 30), police));
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: "AssertionError", code: "ERR_ASSERTION" });
  expect(error.findings.map(({ kind }) => kind)).toEqual(["quantity"]);
  // Runners print what is enumerable below the message.
  expect(Object.keys(error)).toEqual([]);
});

test("toBeCorroboratedBy() and expectCorroborated() want others who say the same", () => {
  expect(told("our draft", 12)).toBeCorroboratedBy(police);
  expect(told("our draft", 12)).not.toBeCorroboratedBy(police, { minOrigins: 2 });
  expectCorroborated(told("our draft", 12), police);
  const error = thrownBy(() => expectCorroborated(told("our draft", 30), police));
  expect(error).toMatchObject({ name: "AssertionError", readings: [{ origins: [] }] });
  expect(error.message).toContain("“30 people” (our draft)");
});
