import { describe, expect, test } from "vitest";
import { supportQuote } from "../../../src/report/view/support-quote.ts";

const TEXT = "The mill burnt down. It did so because of a spark, the owner said.";

const spanOf = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

describe("supportQuote()", () => {
  test("gives a quote of two words with its sentence, where the text is at hand", () => {
    expect(supportQuote({ evidence: [spanOf("because of")] }, TEXT)).toBe(
      "It did so because of a spark, the owner said.",
    );
    expect(supportQuote({ evidence: [spanOf("because of")] })).toBe("because of");
  });

  test("leaves a quote that says something as it is", () => {
    expect(supportQuote({ evidence: [spanOf("The mill burnt down")] }, TEXT)).toBe(
      "The mill burnt down",
    );
  });

  test("counts the words of all quotes together", () => {
    const evidence = [spanOf("The mill"), spanOf("a spark")];
    expect(supportQuote({ evidence }, TEXT)).toBe("The mill […] a spark");
  });

  test("trusts no offsets that do not fit the text", () => {
    const evidence = [{ start: 3, end: 13, quote: "because of" }];
    expect(supportQuote({ evidence }, TEXT)).toBe("because of");
  });
});
