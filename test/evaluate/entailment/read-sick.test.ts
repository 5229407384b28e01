import { describe, expect, test } from "vitest";
import { readSick } from "../../../scripts/evaluate/entailment/read-sick.ts";

const table = (...rows: readonly string[]) => rows.map((row) => row.replaceAll(" | ", "\t"));
const text = (...rows: readonly string[]) => table(...rows).join("\n");

const HEADER = "pair_ID | sentence_A | sentence_B | relatedness_score | entailment_judgment";

describe("readSick()", () => {
  test("reads both sentences and the class", () => {
    const found = readSick(
      text(
        HEADER,
        "7 | A cook peels an onion | No cook peels an onion | 3.5 | CONTRADICTION",
        "8 | A cook peels an onion | A cook rests | 2.1 | NEUTRAL",
        "9 | A cook peels a red onion | A cook peels an onion | 4.8 | ENTAILMENT",
      ),
    );
    expect(found.map(({ label }) => label)).toEqual([2, 1, 0]);
    expect(found[0]).toMatchObject({
      premise: "A cook peels an onion",
      hypothesis: "No cook peels an onion",
    });
  });

  test("asks for no more than the sentences and the class, in any order of columns", () => {
    const found = readSick(
      text(
        "entailment_label | sentence_B | sentence_A",
        "CONTRADICTION | No cook rests | A cook rests",
      ),
    );
    expect(found).toMatchObject([
      { premise: "A cook rests", hypothesis: "No cook rests", label: 2 },
    ]);
  });

  test("takes Windows line ends and a byte order mark", () => {
    const found = readSick(
      `\uFEFF${table(HEADER, "1 | A cook rests | Nobody rests | 3 | CONTRADICTION", "").join("\r\n")}`,
    );
    expect(found).toMatchObject([{ label: 2, group: "1" }]);
  });

  test("leaves out what a file of all parts names as training", () => {
    const found = readSick(
      text(
        `${HEADER} | SemEval_set`,
        "1 | A cook rests | Nobody rests | 3 | CONTRADICTION | TRAIN",
        "2 | A cook rests | Nobody rests | 3 | CONTRADICTION | TEST",
      ),
    );
    expect(found.map(({ group }) => group)).toEqual(["2"]);
  });

  test("gives nothing for rows without a known class, and for another table", () => {
    expect(readSick(text(HEADER, "1 | A | B | 3 | MAYBE", "2 | A | B"))).toEqual([]);
    expect(readSick("Some words of a readme.\nMore of them.\n")).toEqual([]);
    expect(readSick("")).toEqual([]);
  });
});
