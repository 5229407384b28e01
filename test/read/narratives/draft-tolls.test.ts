import { beforeAll, describe, expect, test } from "vitest";
import { createReader } from "../../../src/read/create-reader.ts";
import type { Reader } from "../../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
});

const deaths = (text: string) =>
  reader
    .read({ text })
    .flatMap(({ claims }) => claims)
    .filter(({ predicate }) => predicate === "death");

describe("a toll is told", () => {
  test("as people who died", () => {
    const [told] = deaths("Officials put the death toll at 31.");
    expect(told?.participants).toMatchObject([{ role: "patient", label: "people" }]);
    expect(told?.quantities).toMatchObject([{ best: 31, of: "people", counts: "patient" }]);
    expect(told).toMatchObject({ polarity: "positive", modality: "actual" });
  });

  test("as surely as its clause tells it", () => {
    expect(deaths("The flood may cause 31 deaths.")[0]?.modality).toBe("possible");
    expect(deaths("Officials fear that the death toll will reach 50.")[0]?.modality).not.toBe(
      "actual",
    );
  });

  test("as nobody's death where there is none", () => {
    const [told] = deaths("No deaths were reported.");
    expect(told).toMatchObject({ polarity: "negative", quantities: [] });
  });

  test("of those among whom there was none", () => {
    const [told] = deaths("The report spoke of no deaths among the guards.");
    expect(told?.participants).toMatchObject([{ role: "patient", label: "guards" }]);
  });

  test("as none where and when the sentence before is set", () => {
    const [told] = deaths("A shop was hit in Palu on 3 May 2024. There were no deaths.");
    expect(told?.place?.name).toBe("Palu");
    expect(told?.time?.edtf).toMatch(/^2024-05-03$/u);
    const [some] = deaths("A shop was hit in Palu on 3 May 2024. There were 31 deaths.");
    expect(some?.place).toBe(null);
  });

  test.each([
    "The army denied that the death toll was 31.",
    "The army denied 31 deaths.",
    "The death toll did not reach 31.",
  ])("not at all where only the figure is denied: %s", (text) => {
    expect(deaths(text)).toEqual([]);
  });
});
