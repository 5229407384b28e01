import { expect, test } from "vitest";
import { compare } from "../../../src/compare.ts";
import { findCertaintyInflation } from "../../../src/corroborate/certainty/find-certainty-inflation.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";
import { CAPTURE, told } from "../origins/capture.ts";

const find = (...given: readonly Narrative[]) => findCertaintyInflation(compare(given));

/** An account of the capture that is put in some way. */
const said = (
  id: string,
  chain: readonly string[],
  how: Partial<ClaimInput> = {},
  more: Partial<NarrativeInput> = {},
) => told(id, chain, { claims: [{ ...CAPTURE, ...how }], ...more });

test("who relays a possibility as plain fact lost the hedge", () => {
  const maybe = said(
    "a",
    ["Jo Poe"],
    { modality: "possible", quote: "may have taken the bridge" },
    { text: "The Rovers may have taken the bridge." },
  );
  const sure = said(
    "b",
    ["Courier", "Jo Poe"],
    { quote: "the Rovers took the bridge" },
    { text: "Jo Poe said the Rovers took the bridge." },
  );
  const [lost, ...others] = find(maybe, sure);
  expect(others).toEqual([]);
  expect(lost).toMatchObject({
    kind: "relay",
    hop: "Courier",
    hedged: { narrative: "a", source: "Jo Poe", modality: "possible" },
    firm: { narrative: "b", source: "Jo Poe", modality: "actual" },
    explanation: "Jo Poe gives “happened” as possible; Courier passes it on as certain.",
  });
  expect(lost?.hedged.evidence.map(({ quote }) => quote)).toContain("may have taken the bridge");
  expect(lost?.firm.evidence.map(({ quote }) => quote)).toContain("the Rovers took the bridge");
});

test("who keeps the hedge, or adds one, lost none", () => {
  const maybe = { certainty: "possible" } as const;
  expect(find(said("a", ["Jo Poe"], maybe), said("b", ["Courier", "Jo Poe"], maybe))).toEqual([]);
  expect(find(said("a", ["Jo Poe"]), said("b", ["Courier", "Jo Poe"], maybe))).toEqual([]);
});

test("two sources that are not equally sure lost nothing", () => {
  expect(find(said("a", ["Jo Poe"], { certainty: "possible" }), said("b", ["Ann Roe"]))).toEqual(
    [],
  );
});

test("two papers that have one source differ, and neither relays the other", () => {
  const given = [
    said("a", ["Herald", "Jo Poe"], { certainty: "possible" }),
    said("b", ["Courier", "Jo Poe"]),
  ];
  expect(find(...given)).toEqual([]);
});

test("the hop is the one that is closest to what is known of", () => {
  const given = [
    said("a", ["Jo Poe"], { certainty: "possible" }),
    said("b", ["Herald", "Jo Poe"], { certainty: "possible" }),
    said("c", ["Courier", "Herald", "Jo Poe"]),
  ];
  expect(find(...given).map(({ hop, hedged }) => [hop, hedged.narrative])).toEqual([
    ["Courier", "b"],
  ]);
});

test("what came out later was not relayed", () => {
  const maybe = (date: string) =>
    said("a", ["Jo Poe"], { certainty: "possible" }, { publishedAt: date });
  const sure = said("b", ["Courier", "Jo Poe"], {}, { publishedAt: "2024-03-02" });
  expect(find(maybe("2024-03-01"), sure)).toHaveLength(1);
  expect(find(maybe("2024-03-03"), sure)).toEqual([]);
});

test("who says as their own what they have from somebody unsure lost the hedge", () => {
  const [lost] = find(
    said("a", ["Courier"]),
    said("b", ["Courier", "Jo Poe"], { modality: "alleged" }),
  );
  expect(lost).toMatchObject({ kind: "own-words", hop: "Courier", hedged: { narrative: "b" } });
});

test("who has it from one that is sure lost nothing, whoever else was not", () => {
  const given = [
    said("a", ["Courier"]),
    said("b", ["Courier", "Jo Poe"], { modality: "alleged" }),
    said("c", ["Courier", "Ann Roe"]),
  ];
  expect(find(...given)).toEqual([]);
});

test("a plan that was carried out is no lost hedge", () => {
  const given = [said("a", ["Jo Poe"], { modality: "planned" }), said("b", ["Courier", "Jo Poe"])];
  expect(find(...given)).toEqual([]);
});

test("within a chain, a link that is surer than the next lost the hedge", () => {
  const link = (source: string, certainty: "certain" | "probable" | "unstated") => ({
    source,
    certainty,
  });
  const chain = (...via: NonNullable<NarrativeInput["via"]>[]) =>
    said("a", ["Jo Poe"], { certainty: "probable" }, { via: via as never });
  const [lost] = find(chain(link("Courier", "certain"), link("Herald", "probable")));
  expect(lost).toMatchObject({
    kind: "chain",
    hop: "Courier",
    hedged: { source: "Herald", certainty: "probable" },
    firm: { source: "Courier", certainty: "certain" },
  });
  expect(find(chain(link("Courier", "unstated"), link("Herald", "probable")))).toEqual([]);
  expect(find(chain(link("Courier", "certain"), link("Herald", "unstated")))).toHaveLength(1);
});

test("cues that a program read in a text raise no link", () => {
  const given = said(
    "a",
    ["Jo Poe"],
    { certainty: "possible" },
    {
      via: [{ source: "Courier", certainty: "certain" }],
    },
  );
  expect(find(given)).toHaveLength(1);
  expect(find({ ...given, codedBy: "program" })).toEqual([]);
});
