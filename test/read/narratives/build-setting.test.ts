import { beforeAll, expect, test } from "vitest";
import { parseNarrative } from "../../../src/model/parse-narrative.ts";
import { createReader } from "../../../src/read/create-reader.ts";
import type { Reader } from "../../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
});

test.each([
  ["The army has shelled Palu since March 2021.", "2021-03/.."],
  ["The army has shelled Palu since the 1990s.", "1990/.."],
  ["The army shelled Palu until 1998.", "../1998"],
  ["The army shelled Palu until about 1950.", "../1950~"],
  ["The army shelled Palu before early March.", "../2024-03-12~"],
  ["The army shelled Palu from 1939 to 1945.", "1939/1945"],
])("a stretch is open on the side that is not told: %s", (text, edtf) => {
  const [account] = reader.read({ text, publishedAt: "2024-03-07" });
  expect(account?.claims[0]?.time?.edtf).toBe(edtf);
  expect(parseNarrative(account)).toMatchObject({ ok: true });
});
