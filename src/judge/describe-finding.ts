import type { Finding } from "../model/finding.ts";
import { FINDING_KINDS, type Verdict } from "../model/finding-kind.ts";
import type { Reading, Support } from "../model/reading.ts";
import { ROLES } from "../model/role.ts";
import {
  FINDING_WORDS,
  type FindingWords,
  OTHER_WORDS,
  ROLE_SUBJECTS,
} from "./finding-words-table.ts";

/** The parts of a finding that its sentence is made of. */
type Described = Pick<Finding, "kind" | "verdict" | "readings" | "self" | "locus">;

/** What follows from the verdict, whatever the kind. */
const CONSEQUENCES: Readonly<Record<Verdict, (words: FindingWords) => string>> = {
  contradiction: ({ clash }) => clash,
  tension: ({ unless }) =>
    `both can be true only if ${unless}, or if the accounts do not speak of the same thing`,
  update: () => "the later statement replaces the earlier one",
  refinement: () => "one says the same more closely",
  difference: () => "only the presentation differs",
};

/** The wording of a kind; the slot says more closely who somebody was. */
function wordsOf({ kind, locus }: Described): FindingWords {
  const known = FINDING_KINDS.find((one) => one === kind);
  if (known === undefined) return { ...OTHER_WORDS, subject: kind.slice(2) || "a detail" };
  const words = FINDING_WORDS[known];
  const subject = known === "actor.identity" ? ROLE_SUBJECTS[locus.slot] : undefined;
  return { ...words, subject: subject ?? words.subject };
}

const isRole = (part: string): boolean => ROLES.some((role) => role === part);

/** "who it was (the shooting)". The role of those counted is left out: their label follows. */
function subjectOf(finding: Described, { subject }: FindingWords): string {
  const parts = finding.locus.topic?.split(": ").filter((part) => !isRole(part)) ?? [];
  return parts.length === 0 ? subject : `${subject} (${parts.join(": ")})`;
}

/** Nobody can tell two "unnamed sources" apart but by the narrative they stand in. */
function nameOf({ source, sourceKey, narrative }: Support): string {
  return sourceKey.startsWith("?") ? `${source} (${narrative})` : source;
}

/** Names at most three sources; more are counted. */
function sourcesOf(reading: Reading): string {
  const names = [...new Set(reading.support.map(nameOf))];
  if (names.length === 1) return names[0] ?? "";
  if (names.length <= 3) return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
  return `${names.slice(0, 2).join(", ")} and ${names.length - 2} others`;
}

/** The label between quotation marks; one that is itself quoted is not quoted again. */
function labelOf({ label, value }: Reading): string {
  if (value.type === "participant" && value.entity === null) return "nobody";
  return label.includes("“") ? label : `“${label}”`;
}

/**
 * A finding in one sentence of plain English: what it is about, who gives what, and why the two do
 * not go together, by kind. It does not say who is right. At most three sources a side are named,
 * more are counted; anonymous ones are told apart by the id of their narrative.
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
export function describeFinding(finding: Described): string {
  const [left, right] = finding.readings;
  const words = wordsOf(finding);
  const [who, other] = [sourcesOf(left), sourcesOf(right)];
  const [one, two] = [labelOf(left), labelOf(right)];
  const sides =
    who === other
      ? `${who} ${words.verb} both ${one} and ${two}`
      : `${who} ${words.verb} ${one}, while ${other} ${words.verb} ${two}`;
  const opening = finding.self ? "Within one account, on" : "On";
  return `${opening} ${subjectOf(finding, words)}, ${sides}: ${CONSEQUENCES[finding.verdict](words)}.`;
}
