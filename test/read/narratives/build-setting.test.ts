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

test.each([
  ["The earthquake that hit Palu on Tuesday killed ten people.", "kill", "2024-03-05"],
  ["Ten people died in the earthquake that struck on Tuesday.", "die", "2024-03-05"],
  ["Ten people were killed when a bus left the road on Tuesday.", "kill", "2024-03-05"],
  // Why somebody came says nothing of when.
  ["The mayor resigned because the mill had burned on Tuesday.", "resign", undefined],
])("what happened in another event has its time: %s", (text, predicate, edtf) => {
  const [account] = reader.read({ text, publishedAt: "2024-03-07" });
  const claim = account?.claims.find((one) => one.predicate === predicate);
  expect(claim?.time?.edtf).toBe(edtf);
});

test.each([
  ["of the document", '"Rebels burned Palu today," the mayor said.', "2024-03-07"],
  ["of the speech", '"Rebels burned Palu today," the mayor said on Tuesday.', "2024-03-05"],
  ["before the speech", '"Rebels burned Palu yesterday," the mayor said on Tuesday.', "2024-03-04"],
  [
    "of the document outside of marks",
    "The mayor said on Tuesday rebels burned Palu yesterday.",
    "2024-03-06",
  ],
  [
    "of a weekday, whoever says it",
    '"Rebels burned Palu on Monday," the mayor said on Tuesday.',
    "2024-03-04",
  ],
  [
    "of no date where the speech has one that is no day",
    '"Rebels burned Palu today," the mayor said last year.',
    undefined,
  ],
])("what is quoted is counted from the day %s", (_, text, edtf) => {
  const accounts = reader.read({ text, publishedAt: "2024-03-07" });
  const claims = accounts.flatMap((one) => one.claims);
  expect(claims.find(({ predicate }) => predicate === "burn")?.time?.edtf).toBe(edtf);
});

test("a name keeps the article that is part of it", () => {
  const [account] = reader.read({ text: "Soldiers burned a barn in The Hague on Monday." });
  expect(account?.claims[0]?.place?.name).toBe("The Hague");
  const [court] = reader.read({ text: "The Hague tribunal convicted Milan Kovac." });
  expect(court?.claims[0]?.participants[0]?.label).toBe("Hague tribunal");
});

test.each([
  ["The mayor spoke about the raid on Tuesday.", "speak", undefined],
  ["The mayor spoke about his sons on Tuesday.", "speak", "2024-03-05"],
  ["On Tuesday the mayor spoke about the raid.", "speak", "2024-03-05"],
  ["The mayor spoke to the press on Tuesday.", "speak", "2024-03-05"],
  ["The mayor spoke to the press about the raid on Tuesday.", "speak", undefined],
  ["The mayor condemned the government on Tuesday.", "condemn", "2024-03-05"],
  ["The mayor condemned the meeting on Tuesday.", "condemn", undefined],
])("a day behind an event that is spoken about may be its own: %s", (text, predicate, edtf) => {
  const claims = reader
    .read({ text, publishedAt: "2024-03-07" })
    .flatMap((account) => account.claims);
  const claim = claims.find((one) => one.predicate.startsWith(predicate));
  expect(claim).toBeDefined();
  expect(claim?.time?.edtf).toBe(edtf);
});

test("the day of a toll is no day of what it counts", () => {
  const text =
    "Police on Tuesday raised the death toll of the shooting to eight. The gunman opened fire at 9.15 a.m.";
  const [account] = reader.read({ text, publishedAt: "2024-03-07" });
  const time = (predicate: string) =>
    account?.claims.find((one) => one.predicate === predicate)?.time?.edtf ?? null;
  expect(time("raise")).toBe("2024-03-05");
  expect(account?.claims.map(({ predicate }) => predicate)).toContain("open fire");
  expect(time("open fire") ?? "").not.toContain("2024-03-05");
});

test.each([
  ["The market will remain closed until Friday.", "../2024-03-08"],
  ["The market remained closed until Friday.", "../2024-03-01"],
])("what a participle says is to come if its verb is: %s", (text, edtf) => {
  const [account] = reader.read({ text, publishedAt: "2024-03-07" });
  expect(account?.claims.find((one) => one.predicate === "close")?.time?.edtf).toBe(edtf);
});
