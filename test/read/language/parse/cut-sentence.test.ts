import { expect, test } from "vitest";
import { cutSentence, LONGEST_PART } from "../../../../src/read/language/parse/cut-sentence.ts";

const never = () => false;
const lengths = (end: number, isMark: (token: number) => boolean) =>
  cutSentence({ firstToken: 0, endToken: end }, isMark).map(
    ({ firstToken, endToken }) => endToken - firstToken,
  );

test("cutSentence() leaves a sentence whole that is not too long", () => {
  expect(lengths(1, never)).toEqual([1]);
  expect(lengths(LONGEST_PART, () => true)).toEqual([LONGEST_PART]);
});

test("cutSentence() cuts behind the last mark that leaves a part long enough", () => {
  expect(lengths(200, (token) => token === 99 || token === 119)).toEqual([120, 80]);
});

test("cutSentence() cuts anywhere rather than a part too short", () => {
  expect(lengths(200, (token) => token === 20)).toEqual([150, 50]);
  expect(lengths(5000, never)).toEqual([...Array(33).fill(150), 50]);
});

test("cutSentence() keeps every token, in order", () => {
  const parts = cutSentence({ firstToken: 7, endToken: 1007 }, (token) => token % 13 === 0);
  expect(parts[0]?.firstToken).toBe(7);
  expect(parts.at(-1)?.endToken).toBe(1007);
  parts.slice(1).forEach((part, index) => {
    expect(part.firstToken).toBe(parts[index]?.endToken);
  });
});
