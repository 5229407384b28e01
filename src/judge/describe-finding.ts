import type { Finding } from "../model/finding.ts";
import {
  type BuiltInKind,
  FINDING_KINDS,
  type FindingKind,
  type Verdict,
} from "../model/finding-kind.ts";
import type { Reading } from "../model/reading.ts";

/** What the two sides differ in, by kind: "{left} … {right} …" is built around it. */
const SUBJECTS: Readonly<Record<BuiltInKind, string>> = {
  "actor.identity": "who it was",
  "actor.category": "what those involved were",
  "role.reversal": "who did it to whom",
  "role.initiator": "who began it",
  "occurrence.denial": "whether it happened",
  "presence.presupposition": "who was there",
  outcome: "how it ended",
  quantity: "how many or how much",
  time: "when it was",
  order: "what came first",
  place: "where it was",
  cause: "why it happened",
  means: "by what means",
  status: "whether it took place",
  "attribution.speaker": "who said it",
  "attribution.content": "what was said",
  "event.individuation": "how many times it happened",
  "event.classification": "what kind of event it was",
  exclusivity: "whether there were others",
  "evidence.existence": "whether there is a record of it",
  attribute: "a detail",
};

const TAILS: Readonly<Record<Verdict, string>> = {
  contradiction: "both cannot be true of one event",
  tension: "both can be true only if an assumption fails",
  update: "the later statement replaces the earlier one",
  refinement: "one says the same more closely",
  difference: "only the presentation differs",
};

/** Names at most three sources; more are counted. */
function sourcesOf(reading: Reading): string {
  const names = [...new Set(reading.support.map((one) => one.source))];
  if (names.length === 1) return names[0] ?? "";
  if (names.length <= 3) return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
  return `${names.slice(0, 2).join(", ")} and ${names.length - 2} others`;
}

function subjectOf(kind: FindingKind): string {
  const known = FINDING_KINDS.find((one) => one === kind);
  return known === undefined ? kind.slice(2) : SUBJECTS[known];
}

/**
 * A finding in one sentence of plain English: what it is about, who gives what, and what follows.
 * It does not say who is right.
 *
 * @param finding - A finding, or the parts of one.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, describeFinding, narrative } from "rashomon";
 *
 * const toll = (source: string, dead: number) =>
 *   narrative({
 *     source,
 *     claims: [{ predicate: "kill", patient: "people", quantity: dead, place: "Kabul", time: "2021-08-26" }],
 *   });
 * const [finding] = compare([toll("First Daily", 60), toll("Second Daily", 90)]).findings;
 * assert.ok(finding);
 * assert.match(describeFinding(finding), /First Daily/);
 * ```
 */
export function describeFinding(
  finding: Pick<Finding, "kind" | "verdict" | "readings" | "self" | "locus">,
): string {
  const [left, right] = finding.readings;
  const subject = subjectOf(finding.kind);
  const about = finding.locus.topic === null ? subject : `${subject} (${finding.locus.topic})`;
  const inside = finding.self ? "Within one account, on" : "On";
  const side = (reading: Reading): string => `${quote(reading.label)} (${sourcesOf(reading)})`;
  return `${inside} ${about}: ${side(left)} against ${side(right)}; ${TAILS[finding.verdict]}.`;
}

/** A label that is itself quoted is not quoted again. */
function quote(label: string): string {
  return label.includes("“") ? label : `“${label}”`;
}
