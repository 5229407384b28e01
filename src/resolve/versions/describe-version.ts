import type { AlignedEvent } from "../../model/alignment.ts";
import type { Finding } from "../../model/finding.ts";
import type { EventId } from "../../model/ids.ts";
import type { Version, VersionReading } from "../../model/version.ts";
import { TELLINGS } from "./telling-table.ts";
import { listNames, type VoiceNames } from "./voice-names.ts";

/** A version before it is put into words. */
export type UntoldVersion = Omit<Version, "id" | "sentences">;

/** What sentences need beside the version. */
export interface Words {
  readonly names: VoiceNames;
  readonly events: ReadonlyMap<EventId, AlignedEvent>;
  /** Loci at which something is in conflict or in tension: those that are told. */
  readonly disputed: ReadonlySet<string>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly questions: ReadonlyMap<string, string>;
}

/** The most labels and questions that one sentence spells out. */
const MOST_LISTED = 5;

/**
 * Tells a version in plain sentences: who stands behind it, what it holds at each locus in dispute,
 * whom it takes apart, who is against it, and what it needs that nobody states.
 */
export function describeVersion(version: UntoldVersion, words: Words): readonly string[] {
  const { names, findings } = words;
  const { supporters, origins, takesApart, against, tensions } = version;
  const count =
    origins.length === 1 ? "1 independent origin" : `${origins.length} independent origins`;
  return [
    supporters.length === 0
      ? "No account stands whole in this version."
      : `Of what ${listNames(names(supporters))} say, nothing is given up (${count}).`,
    ...tellReadings(version.readings, words),
    ...takesApart.map(
      ({ voice, dropped }) =>
        `It takes ${listNames(names([voice]))} apart, whose answer falls to ${listNames(questionsAt(dropped, words), MOST_LISTED)}.`,
    ),
    ...(against.length === 0 ? [] : [`Against it: ${listNames(names(against))}.`]),
    ...tensions.flatMap((id) => {
      const finding = findings.get(id);
      return finding === undefined ? [] : [`Its accounts are in tension. ${finding.explanation}`];
    }),
  ];
}

function questionsAt(loci: readonly string[], { questions }: Words): readonly string[] {
  return [...new Set(loci.map((locus) => `“${questions.get(locus) ?? locus}”`))];
}

function tellReadings(
  readings: readonly VersionReading[],
  { events, disputed }: Words,
): readonly string[] {
  const byLocus = new Map<string, VersionReading[]>();
  for (const reading of readings) {
    if (!disputed.has(reading.locus.id)) continue;
    const own = byLocus.get(reading.locus.id);
    if (own === undefined) byLocus.set(reading.locus.id, [reading]);
    else own.push(reading);
  }
  return [...byLocus.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { slot, event, question } = first.locus;
    const what = listLabels([...new Set(own.map(({ label }) => label))]);
    const told =
      TELLINGS[slot]?.(events.get(event)?.label ?? "event", what) ?? `${question} ${what}.`;
    if (own.every(({ basis }) => basis !== "open")) return [told];
    return [`${told} Another reading there would go with the rest as well.`];
  });
}

/** Labels with a colon of their own ("the posts: fallen") are not run together. */
function listLabels(labels: readonly string[]): string {
  if (labels.every((label) => !label.includes(": "))) return listNames(labels, MOST_LISTED);
  const rest = labels.length - MOST_LISTED;
  return [...labels.slice(0, MOST_LISTED), ...(rest > 0 ? [`${rest} others`] : [])].join("; ");
}
