import { expect, test } from "vitest";
import { createQuoteLocator } from "../../../src/corroborate/quotes/locate-quote.ts";
import { quotedText, wordsSpan } from "../../../src/corroborate/quotes/quoted-text.ts";

const locate = createQuoteLocator();

/** What a quotation leaves out, and where it was found. */
function leftOut(said: string, quote: string) {
  const text = quotedText(said, 0);
  const found = locate(text, quotedText(quote, null));
  if (found === null) return null;
  return {
    in: wordsSpan(text, found.from, found.end)?.quote,
    out: found.blocks
      .filter(({ same }) => !same)
      .map(({ said: range }) => wordsSpan(text, ...range)?.quote ?? ""),
  };
}

const SAID = "It rained. Now we will come and we will stay here, for good. The sun rose.";

test.each([
  ["at the ellipsis", "Now we will … stay here", ["come and we will"]],
  [
    "at the ellipsis, where diff puts it elsewhere",
    "Now … we will stay here",
    ["we will come and"],
  ],
  ["nothing", "we will stay here, for good", []],
  ["words that were replaced at the end", "we will come and we will stay there", ["here"]],
  ["words that were replaced at the beginning", "Then we will come and we will stay", ["Now"]],
])("createQuoteLocator() finds %s left out", (_, quote, out) => {
  expect(leftOut(SAID, quote)?.out).toEqual(out);
});

test("createQuoteLocator() finds the stretch, not chance words around it", () => {
  const said = `The sun of the day before had ${"been seen by many and ".repeat(3)}gone. ${SAID} The end of it.`;
  expect(leftOut(said, "the old bridge and we will stay here for good")?.in).toBe(
    // Three words of the quotation are others than the three before "and".
    "we will come and we will stay here, for good",
  );
});

test("createQuoteLocator() finds no words that run on where a sentence ends, unless the quotation has a mark there", () => {
  const said = "At six we left. The mill burned.";
  expect(leftOut(said, "we left the mill")).toBeNull();
  expect(leftOut(said, "we left, the mill burned")?.in).toBe("we left. The mill burned");
  expect(leftOut(said, "we left and the mill burned")?.in).toBe("we left. The mill burned");
  expect(leftOut("Then Col. Haddad left.", "Col. Haddad left")?.in).toBe("Col. Haddad left");
});

test("createQuoteLocator() finds the place within a sentence, where the first one is not", () => {
  const said = "We saw the ships. Burn marks were on them. Then we saw the ships burn.";
  expect(leftOut(said, "we saw the ships burn")?.in).toBe("we saw the ships burn");
});

test.each([
  ["too little in common", "we will build a wall of stone"],
  ["common words only", "it is and it was the one of it"],
  ["nothing", ""],
  ["a few words that stand there in another order", "stay will we"],
])("createQuoteLocator() finds no %s", (_, quote) => {
  expect(leftOut(SAID, quote)).toBeNull();
});

test("quotedText() gives a word with an editor's brackets the place of all of it", () => {
  const quote = quotedText("[T]he men attack[ed] us", 5);
  expect(quote.words.map(({ key }) => key)).toEqual(["the", "men", "attacked", "us"]);
  expect(wordsSpan(quote, 0, 1)).toEqual({ start: 5, end: 10, quote: "[T]he" });
  expect(wordsSpan(quote, 2, 3)).toEqual({ start: 15, end: 25, quote: "attack[ed]" });
});
