import { beforeAll, describe, expect, test } from "vitest";
import type { ReadPair } from "../../../src/read/entailment/create-read-pair.ts";
import { openReadPair } from "./read-pairs.ts";

let read: ReadPair;
beforeAll(async () => {
  read = await openReadPair();
}, 60_000);

/** Each word of the hypothesis with the word that stands for it, and how. */
function aligned(premise: string, hypothesis: string): readonly string[] {
  const pair = read({ premise, hypothesis });
  return pair.hypothesis.words.map(({ lemma }, index) => {
    const link = pair.links[index] ?? null;
    if (link === null) return `${lemma} -`;
    return `${lemma} ${link.relation} ${pair.premise.words[link.premise]?.lemma}`;
  });
}

describe("alignWords()", () => {
  test("links what is said in other words", () => {
    expect(aligned("The senator purchased a poodle.", "The politician bought a dog.")).toEqual([
      "politician narrower senator",
      "buy synonym purchase",
      "dog narrower poodle",
    ]);
  });

  test("leaves open what is not there", () => {
    expect(aligned("The firm bought a mill.", "The firm bought a red mill in May.")).toEqual([
      "firm same firm",
      "buy same buy",
      "red -",
      "mill same mill",
      "may -",
    ]);
  });

  // Of two gates the one that is opened is meant.
  test("takes of two equal words the one in the same place", () => {
    const premise = "The guard of the gate opened a gate.";
    const pair = read({ premise, hypothesis: "A gate was opened." });
    const link = pair.links[0];
    expect(pair.premise.words[link?.premise ?? -1]?.role).toBe("patient");
  });

  test("uses each word once", () => {
    expect(aligned("A guard ran.", "A guard saw a guard.")).toContain("guard -");
  });

  test("links numbers that are equal, in letters or figures", () => {
    expect(aligned("Forty guards left.", "40 guards left.")[0]).toBe("40 same forty");
    expect(aligned("Forty guards left.", "41 guards left.")[0]).toBe("41 -");
  });
});
