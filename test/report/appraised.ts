import { appraise } from "../../src/appraise.ts";
import { compare } from "../../src/compare.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";
import type { Appraisal } from "../../src/model/appraisal.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";

const dam = { event: "dam" };
const breach = { predicate: "breach", theme: "the dam", place: "Ostrow", ...dam };
const rescue = { predicate: "rescue", agent: "boatmen", patient: "villagers", event: "rescue" };
const flight = { predicate: "flee", agent: "the engineers", event: "flight" };

const copied =
  "The dam above Ostrow gave way before dawn and the lower streets stood under water within minutes. Boatmen from the mill took the villagers off the roofs.";

/**
 * Invented accounts of a dam that broke: something for every section of an appraisal. Each call
 * gives them anew, in one order.
 */
export const damAccounts = () => [
  narrative({
    id: "mayor",
    source: "Mayor Lis",
    publishedAt: "2024-04-01",
    text: "I did not open the gates of the dam. Smugglers may have breached it.",
    claims: [
      { ...breach, agent: "smugglers" },
      { predicate: "kill", patient: "people", quantity: 4, event: "toll" },
      { ...flight, modality: "possible" },
    ],
  }),
  narrative({
    id: "radio",
    source: "Mayor Lis",
    via: ["Radio"],
    publishedAt: "2024-04-02",
    claims: [flight],
  }),
  narrative({
    id: "gazette",
    source: "Gazette",
    publishedAt: "2024-04-02",
    text: `${copied} “I did open the gates of the dam,” said Mayor Lis.`,
    claims: [
      { ...breach, agent: "rebels" },
      { predicate: "kill", patient: "people", quantity: 11, event: "toll" },
      rescue,
      flight,
    ],
  }),
  narrative({
    id: "post",
    source: "Post",
    publishedAt: "2024-04-03",
    text: copied,
    claims: [{ ...breach, agent: "rebels" }, rescue, flight],
  }),
  ...["Star", "Globe"].map((source, index) =>
    narrative({
      id: source.toLowerCase(),
      source,
      via: [["Globe", "Star"][index] ?? ""],
      publishedAt: `2024-04-0${index + 4}`,
      claims: [{ ...breach, agent: "rebels" }],
    }),
  ),
];

/** The dam compared and appraised. */
export const damAppraised = (): { comparison: Comparison; appraisal: Appraisal } => {
  const known = knowledge({ disjoint: [["rebels", "smugglers"]] });
  const comparison = compare(damAccounts(), { knowledge: known });
  return { comparison, appraisal: appraise(comparison, { knowledge: known }) };
};

/** An appraisal of nothing: every section is left out. */
export const emptyAppraisal = (): Appraisal => appraise(compare([]));
