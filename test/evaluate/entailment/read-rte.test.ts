import { describe, expect, test } from "vitest";
import { readRte, readTwoWayRte } from "../../../scripts/evaluate/entailment/read-rte.ts";

const pair = (id: number, label: string | null, t: string, h: string) =>
  `<pair id="${id}"${label === null ? "" : ` entailment="${label}"`} task="IE" length="short" >
     <t>${t}</t>
     <h>${h}</h>
   </pair>`;
const corpus = (...pairs: readonly string[]) =>
  `<?xml version="1.0"?>\n<entailment-corpus>\n${pairs.join("\n")}\n</entailment-corpus>`;

const TWO_LABELS = corpus(
  pair(1, "YES", "The ferry &quot;Ida&quot; sank &amp; was lost.", "The ferry sank."),
  pair(2, "NO", "The ferry sank.", "The ferry was sold."),
  pair(3, "NO", "The ferry sank.", "The ferry did\n  not sink."),
);

describe("readRte()", () => {
  test("takes the classes of the table, by the number of the pair", () => {
    const found = readRte(TWO_LABELS, "id\tlabel3\n3\tNO\n1\tYES\n2\tUNKNOWN\n");
    expect(found.map(({ label }) => label)).toEqual([0, 1, 2]);
  });

  test("reads texts as written, entities and line ends undone", () => {
    const [first, , third] = readRte(TWO_LABELS, "id\tlabel3\n1\tYES\n2\tUNKNOWN\n3\tNO\n");
    expect(first?.premise).toBe('The ferry "Ida" sank & was lost.');
    expect(third?.hypothesis).toBe("The ferry did not sink.");
  });

  test("asks for no more columns than the number and the class", () => {
    const found = readRte(TWO_LABELS, "label2\tlabel3\tid\nNO\tNO\t3\n");
    expect(found).toMatchObject([{ hypothesis: "The ferry did not sink.", label: 2 }]);
  });

  test("takes the file's own classes when there are three, in either wording", () => {
    const own = corpus(
      pair(1, "ENTAILMENT", "a", "b"),
      pair(2, "UNKNOWN", "a", "b"),
      pair(3, "CONTRADICTION", "a", "b"),
    );
    expect(readRte(own, null).map(({ label }) => label)).toEqual([0, 1, 2]);
  });

  // "NO" of two classes is "does not follow", which is mostly no contradiction.
  test("does not take NO for a contradiction where there are only two classes", () => {
    expect(readRte(TWO_LABELS, null)).toEqual([]);
  });

  test("gives nothing for other texts", () => {
    expect(readRte("", null)).toEqual([]);
    expect(readRte(corpus(pair(1, null, "a", "b")), null)).toEqual([]);
  });
});

test("readTwoWayRte() tells what is entailed from what is not, in either wording", () => {
  const value = TWO_LABELS.replace(/entailment="YES"/, 'value="TRUE"');
  expect(readTwoWayRte(TWO_LABELS).map(({ label }) => label)).toEqual([0, 1, 1]);
  expect(readTwoWayRte(value).map(({ label }) => label)).toEqual([0, 1, 1]);
});
