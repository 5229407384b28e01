import type { Finding } from "../model/finding.ts";
import type { NarrativeId } from "../model/ids.ts";
import type { Reading } from "../model/reading.ts";

/** Voices of a side that are quoted; more are counted. */
const MOST_QUOTED = 3;

/**
 * Why a test fails: each finding with its explanation, the words of both sides, the rule and what it
 * takes for granted.
 */
export function describeFailure(
  findings: readonly Finding[],
  draft: ReadonlySet<NarrativeId>,
): string {
  const times = findings.length === 1 ? "1 point" : `${findings.length} points`;
  return [
    `The draft stands against its sources in ${times}:`,
    ...findings.map((finding, index) => describe(finding, index + 1, draft)),
  ].join("\n\n");
}

function describe(finding: Finding, number: number, draft: ReadonlySet<NarrativeId>): string {
  const { explanation, readings, rule, assumptions, verdict, kind, score, id } = finding;
  const sides = [...readings].sort((one, other) => place(one, draft) - place(other, draft));
  return [
    `  ${number}. ${explanation}`,
    ...sides.flatMap((reading, index) => quotes(reading, index === 0 ? "draft" : "source")),
    line("rule", rule),
    ...assumptions.map((assumption) => line("assumes", assumption)),
    line("verdict", `${verdict} (${kind}), score ${score}`),
    line("id", id),
  ].join("\n");
}

const place = ({ support }: Reading, draft: ReadonlySet<NarrativeId>) =>
  support.some(({ narrative }) => draft.has(narrative)) ? 0 : 1;

const line = (name: string, words: string) => `     ${`${name}:`.padEnd(9)}${words}`;

/** Offsets are those of the text that the words stand in. */
function quotes({ label, support }: Reading, name: string): readonly string[] {
  const lines = support.slice(0, MOST_QUOTED).map(({ source, evidence: [first] }) => {
    if (first === undefined) return line(name, `“${label}” (${source})`);
    const at = first.start === null ? "" : `, from character ${first.start}`;
    return line(name, `“${first.quote}” (${source}${at})`);
  });
  const more = support.length - MOST_QUOTED;
  return more > 0 ? [...lines, line(name, `and ${more} more`)] : lines;
}
