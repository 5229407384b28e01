import type { AlignedEvent } from "../../model/alignment.ts";
import type { Finding } from "../../model/finding.ts";
import type { EventId } from "../../model/ids.ts";
import { listWords } from "../../model/list-words.ts";
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
      : `It keeps all that ${saying(names(supporters))} (${count}).`,
    ...tellReadings(version.readings, words),
    ...takesApart.map(
      ({ voice, dropped }) =>
        `It keeps only a part of what ${saying(names([voice]))}, and has another answer to ${listWords(questionsAt(dropped, words), MOST_LISTED)}.`,
    ),
    ...(against.length === 0 ? [] : [`Against it: ${listNames(names(against))}.`]),
    ...tensions.flatMap((id) => {
      const finding = findings.get(id);
      return finding === undefined
        ? []
        : [`Two things in it hardly go together. ${finding.explanation}`];
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
    return [`${told} Another answer would fit in as well.`];
  });
}

/** A label with a colon of its own is put without: "the posts (fallen)" for "the posts: fallen". */
function listLabels(labels: readonly string[]): string {
  const plain = labels.map((label) => {
    const at = label.indexOf(": ");
    return at < 0 ? label : `${label.slice(0, at)} (${label.slice(at + 2)})`;
  });
  return listWords(plain, MOST_LISTED);
}

function saying(names: readonly string[]): string {
  return `${listNames(names)} ${names.length === 1 ? "says" : "say"}`;
}
