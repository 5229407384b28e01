import { describe, expect, test } from "vitest";
import { type GoldName, goldNames } from "../../../../scripts/treebank/gold-names.ts";
import type { TreebankWord } from "../../../../scripts/treebank/read-conllu.ts";

const DEMONYMS = new Set(["osterian", "osterians"]);

/** "form upos head relation entity" a word; heads count from 1. */
function namesOf(...rows: readonly string[]): readonly string[] {
  const words = rows.map((row): TreebankWord => {
    const [form = "", upos = "", head = "0", relation = "", entity] = row.split(" ");
    return {
      form,
      lemma: form,
      upos,
      xpos: upos === "PROPN" ? "NNP" : upos,
      feats: "_",
      head: Number(head) - 1,
      relation,
      misc: entity === undefined ? "_" : `Entity=${entity}|SpaceAfter=No`,
      start: 0,
      end: 0,
    };
  });
  const names = goldNames({ id: "", words, start: 0, end: 0 }, (lower) => DEMONYMS.has(lower));
  const text = ({ first, end }: GoldName) =>
    words
      .slice(first, end)
      .map(({ form }) => form)
      .join(" ");
  return names.map((name) => `${text(name)}: ${name.type}`);
}

describe("goldNames()", () => {
  test("takes a title into the name of a person, and leaves out what is common", () => {
    const names = namesOf(
      "the DET 3 det (1-person-new-nnnnn-cf1-2-sgl",
      "late ADJ 3 amod",
      "President PROPN 0 root",
      "Lind PROPN 3 flat",
      "of ADP 6 case",
      "Oster PROPN 3 nmod (2-place-new-nnnnn-cf2-1-sgl)1)",
    );
    expect(names).toEqual(["President Lind of Oster: person"]);
  });

  test("keeps apart the members of a coordination", () => {
    const names = namesOf(
      "Lind PROPN 0 root (1-person-a-b-c-1-sgl(2-person-a-b-c-1-sgl)",
      "and CCONJ 3 cc",
      "Tarn PROPN 1 conj (3-person-a-b-c-1-sgl)1)",
    );
    expect(names).toEqual(["Lind: person", "Tarn: person"]);
  });

  test("keeps together a name with a conjunction in it", () => {
    const names = namesOf(
      "Ministry PROPN 0 root (1-organization-a-b-c-1-sgl",
      "of ADP 3 case",
      "Health PROPN 1 nmod",
      "and CCONJ 5 cc",
      "Welfare PROPN 3 conj 1)",
    );
    expect(names).toEqual(["Ministry of Health and Welfare: organisation"]);
  });

  test("takes the number after a name, not the one before", () => {
    expect(
      namesOf("12 NUM 2 nummod (1-object-a-b-c-1-sgl", "Falcon PROPN 0 root", "9 NUM 2 nummod 1)"),
    ).toEqual(["Falcon 9: other"]);
  });

  test("takes the name beside a common noun", () => {
    expect(
      namesOf(
        "mayor NOUN 0 root (1-person-a-b-c-1-sgl",
        "Mara PROPN 1 flat",
        "Lind PROPN 1 flat 1)",
      ),
    ).toEqual(["Mara Lind: person"]);
  });

  test.each([
    { why: "a common noun", rows: ["clerk NOUN 0 root (1-person-a-b-c-1-sgl)"] },
    { why: "a time", rows: ["March PROPN 0 root (1-time-a-b-c-1-sgl)"] },
    { why: "a proper noun that is no entity", rows: ["Lind PROPN 0 root"] },
    { why: "an entity that does not end", rows: ["Lind PROPN 0 root (1-person-a-b-c-1-sgl"] },
    { why: "an entity that did not begin", rows: ["Lind PROPN 0 root 1)"] },
  ])("takes no name from $why", ({ rows }) => {
    expect(namesOf(...rows)).toEqual([]);
  });

  test("takes demonyms, as adjectives and as nouns", () => {
    expect(namesOf("Osterian ADJ 2 amod", "clerks NOUN 0 root")).toEqual(["Osterian: demonym"]);
    expect(namesOf("Osterians PROPN 0 root (1-person-a-b-c-1-sgl)")).toEqual([
      "Osterians: demonym",
    ]);
    expect(namesOf("osterian ADJ 2 amod", "clerks NOUN 0 root")).toEqual([]);
  });

  test("keeps the longer one of two names that overlap", () => {
    expect(
      namesOf(
        "Oster PROPN 2 compound (1-organization-a-b-c-1-sgl(2-place-a-b-c-1-sgl)",
        "Bank PROPN 0 root 1)",
      ),
    ).toEqual(["Oster Bank: organisation"]);
  });
});
