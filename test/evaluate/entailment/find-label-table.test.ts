import { describe, expect, test } from "vitest";
import { findLabelTable } from "../../../scripts/evaluate/entailment/find-label-table.ts";

const find = (file: string, files: string) => {
  const all = files.split(" ");
  return findLabelTable(
    file,
    all,
    all.filter((one) => one.endsWith(".xml")),
  );
};

describe("findLabelTable()", () => {
  test("finds the table that is named after the file", () => {
    const files = "own_dev.xml own_dev_labels.tsv own_test.xml own_test_labels.tsv";
    expect(find("own_dev.xml", files)).toBe("own_dev_labels.tsv");
    expect(find("own_test.xml", files)).toBe("own_test_labels.tsv");
    expect(find("own_test.xml", "own_test.xml own_test.tsv")).toBe("own_test.tsv");
  });

  test("takes the only table for the only file, whatever their names", () => {
    expect(find("pairs.xml", "gold.tsv pairs.xml readme.txt")).toBe("gold.tsv");
  });

  // Both parts count from 1: the classes of the other would be taken without a word.
  test("takes no table of another part", () => {
    expect(find("own_test.xml", "own_dev.xml own_dev_labels.tsv own_test.xml")).toBeNull();
    expect(find("part1.xml", "part1.xml part10.xml part10.tsv")).toBeNull();
  });

  test("finds none where there is none", () => {
    expect(find("pairs.xml", "pairs.xml readme.txt")).toBeNull();
  });
});
