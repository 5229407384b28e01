import type { NarrativeInput } from "../../src/model/narrative-builder/narrative-input.ts";

/** A made-up text with words that stand in it once and words that stand in it twice. */
export const BORDER_TEXT = [
  "Clashes broke out near Islam Qala on Wednesday.",
  "At least nine “bandits” were killed, a border official said, and not the Taliban.",
  "The Taliban withdrew before dusk.",
].join(" ");

/** An account that uses most of what an input can hold. */
export const BORDER_INPUT = {
  source: { name: "Kabul Herald", kind: "newspaper", reliability: "B", credibility: 2 },
  via: ["Evening Post", { source: "Wire One", cue: "reported", certainty: "probable" }],
  text: BORDER_TEXT,
  time: "2021-12-01",
  place: "Islam Qala, Herat, Afghanistan",
  publishedAt: "2021-12-02T09:00+04:30",
  entities: {
    taliban: { name: "Taliban", type: "armed-party", aliases: "Taliban fighters" },
    guards: "border guards",
  },
  claims: [
    {
      predicate: "clash",
      party: ["guards", "the Taliban"],
      place: { name: "Islam Qala", quote: "Islam Qala" },
      cause: ["water rights", { not: "farm disputes" }],
      before: "withdrawal",
      implied: ["before"],
      quote: "Clashes broke out near Islam Qala on Wednesday.",
    },
    {
      predicate: "kill",
      patient: [{ label: "bandits", scareQuoted: true }, { not: "the Taliban" }],
      quantity: "at least nine",
      count: "two",
      source: "a border official",
      attribute: { of: "the commander", age: 25, rank: "colonel" },
      modality: "alleged",
      quote: "At least nine “bandits” were killed",
    },
    {
      id: "withdrawal",
      predicate: "withdraw",
      agent: { entity: "taliban", quote: { quote: "Taliban", start: 134 } },
      time: { time: "2021-12-01 dusk", quote: "before dusk" },
      negated: false,
      quote: "The Taliban withdrew before dusk.",
    },
  ],
} as const satisfies NarrativeInput;
