import { voiceKey } from "../../judge/voice-key.ts";
import type { Alignment } from "../../model/alignment.ts";
import type { Support } from "../../model/reading.ts";
import type { ReadingValue } from "../../model/reading-value.ts";
import type { Slot } from "../../model/slot.ts";
import type { Atom, Atoms, ReadingAt } from "./collect-atoms.ts";

/** Gives the readings in conflict that what a voice says rests on; `[]` for what stands by itself. */
export type BasesOf = (reading: ReadingAt, support: Support) => readonly Atom[];

/** Slots whose fillers take part in the event in a way that other readings take for granted. */
const TAKES_PART: ReadonlySet<Slot> = new Set<Slot>(["party", "agent", "patient", "theme"]);

/**
 * Two ways in which readings of one voice depend on each other:
 *
 * - on its word that the event happened (or did not), where they are made of the same claims: whoever
 *   denies the capture leaves nothing to say of who captured it;
 * - on its word that somebody took part: if the bandits were not there, they did not begin it, and
 *   were not beaten back.
 *
 * @param atoms - Those in conflict.
 */
export function createBases({ events }: Alignment, atoms: Atoms): BasesOf {
  const eventOf = new Map<string, string>();
  for (const { id, claims } of events) {
    for (const { narrative, claim } of claims) eventOf.set(`${narrative}\u0000${claim}`, id);
  }
  const occurrences = new Map<string, Atom | null>();
  const fillers = new Map<string, Atom | null>();
  for (const atom of atoms.values()) {
    const { slot, event } = atom.locus;
    const { value } = atom.reading;
    if (slot === "occurrence") putOnce(occurrences, keyOf(atom.support, event), atom);
    const takesPart = TAKES_PART.has(slot) && value.type === "participant";
    if (!takesPart || value.entity === null || value.polarity === "negative") continue;
    putOnce(fillers, keyOf(atom.support, event, value.entity), atom);
  }
  const happening = ({ locus }: ReadingAt, support: Support): Atom | null => {
    const event = eventOf.get(`${support.narrative}\u0000${support.claims[0]}`) ?? "";
    const base = occurrences.get(keyOf(support, event)) ?? null;
    if (base === null || base.locus.id === locus.id) return null;
    const own = new Set(base.support.claims);
    return support.claims.every((claim) => own.has(claim)) ? base : null;
  };
  return (reading, support) => {
    const parts = about(reading.reading.value).flatMap(
      (entity) => fillers.get(keyOf(support, reading.locus.event, entity)) ?? [],
    );
    const base = happening(reading, support);
    return base === null ? parts : [base, ...parts];
  };
}

function keyOf(support: Support, ...rest: readonly string[]): string {
  return [voiceKey(support), ...rest].join("\u0000");
}

/** A voice that says two things there leaves open what the rest goes with. */
function putOnce(index: Map<string, Atom | null>, key: string, atom: Atom): void {
  index.set(key, index.has(key) ? null : atom);
}

/** Whose part in the event a reading takes for granted. */
function about(value: ReadingValue): readonly string[] {
  if (value.type === "direction") return [value.agent, value.patient];
  if (value.type === "outcome") return value.theme === null ? [] : [value.theme];
  if (value.type !== "participant" || value.role !== "initiator") return [];
  return value.entity === null || value.polarity === "negative" ? [] : [value.entity];
}
