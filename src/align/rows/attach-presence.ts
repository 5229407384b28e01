import { compareText } from "../compare-text.ts";
import type { EventCluster } from "../events/cluster-events.ts";
import { daysOf } from "../events/days-of.ts";
import type { Relations } from "../events/relations.ts";
import { type ClaimRecord, type Filler, refKey } from "../records/claim-record.ts";
import { fillersIn } from "../records/fillers-in.ts";

/** Claims about who was there that are compared in one row of an event. */
export interface PresenceClaims {
  /** "X was not deployed there". */
  readonly absences: readonly ClaimRecord[];
  /** Claims of any event that need somebody whom those claims put elsewhere, and whom. */
  readonly needing: ReadonlyMap<ClaimRecord, readonly Filler[]>;
}

/**
 * Finds, for each claim about somebody's absence, the claims that need them (or a kind or part of
 * them) there, at a time and place that do not exclude it, with at least one of time, place or
 * story shared. One absence may stand against several events of a story: the row stands under the
 * event that most narratives tell.
 *
 * @param clusters - All events.
 * @param relations - How parts of claims relate.
 * @returns For each cluster, in the same order, its claims about presence, or `null`.
 */
export function attachPresence(
  clusters: readonly EventCluster[],
  relations: Relations,
): readonly (PresenceClaims | null)[] {
  const absences = clusters.flatMap((cluster) => cluster.records).filter(saysAbsent);
  if (absences.length === 0) return clusters.map(() => null);
  const index = indexPresent(clusters);
  const found = clusters.map(() => ({
    absences: new Set<ClaimRecord>(),
    needing: new Map<ClaimRecord, readonly Filler[]>(),
  }));
  for (const absence of absences) {
    const nearby = new Set(lookUpKeys(absence).flatMap((key) => index.get(key) ?? []));
    const needing = [...nearby].flatMap((one) => {
      const fillers = needed(absence, one.record, relations);
      return fillers.length === 0 ? [] : [{ ...one, fillers }];
    });
    const home = homeOf([...new Set(needing.map(({ cluster }) => cluster))], clusters);
    const row = home === null ? undefined : found[home];
    if (row === undefined) continue;
    row.absences.add(absence);
    for (const { record, fillers } of needing) {
      row.needing.set(record, [...new Set([...(row.needing.get(record) ?? []), ...fillers])]);
    }
  }
  return found.map((row) =>
    row.absences.size === 0 ? null : { absences: [...row.absences], needing: row.needing },
  );
}

interface Present {
  readonly record: ClaimRecord;
  readonly cluster: number;
}

/** Claims that need somebody there, under the words and days of whom they need. */
function indexPresent(clusters: readonly EventCluster[]): ReadonlyMap<string, readonly Present[]> {
  const index = new Map<string, Present[]>();
  clusters.forEach(({ records }, cluster) => {
    for (const record of records) {
      const present = { record, cluster };
      const words = presentFillers(record).flatMap((filler) => filler.profile.wordKeys);
      const days = daysOf(record);
      // Whoever is not dated to a day may meet any day; everybody meets those.
      const marks = days.length === 0 ? [ANY_DAY, EVERY_DAY] : [...days, EVERY_DAY];
      for (const word of new Set(words)) {
        for (const mark of marks) {
          const key = `${mark} ${word}`;
          const own = index.get(key);
          if (own === undefined) index.set(key, [present]);
          else own.push(present);
        }
      }
    }
  });
  return index;
}

const ANY_DAY = "any";
const EVERY_DAY = "every";

function lookUpKeys(absence: ClaimRecord): readonly string[] {
  const words = absence.fillers.flatMap((filler) => filler.profile.wordKeys);
  const days = daysOf(absence);
  const marks = days.length === 0 ? [EVERY_DAY] : [...days, ANY_DAY];
  return [...new Set(words)].flatMap((word) => marks.map((mark) => `${mark} ${word}`));
}

/** The event most narratives tell; ties go to the first id. */
function homeOf(candidates: readonly number[], clusters: readonly EventCluster[]): number | null {
  const size = (index: number): number =>
    new Set(clusters[index]?.records.map((record) => record.narrative.id)).size;
  const first = (index: number): string => {
    const record = clusters[index]?.records[0];
    return record === undefined ? "" : refKey(record);
  };
  const sorted = [...candidates].sort(
    (left, right) => size(right) - size(left) || compareText(first(left), first(right)),
  );
  return sorted[0] ?? null;
}

/**
 * A text tells of many who left and many who did not come: only where it says that somebody was
 * away the whole time does it deny what others say of them.
 */
function saysAbsent(record: ClaimRecord): boolean {
  const { presence } = record.concept;
  if (presence === null || presence.present === (record.claim.polarity === "positive"))
    return false;
  if (record.narrative.codedBy === "person") return true;
  // "I am not there yet" may be a figure of speech.
  const isSomewhere = statesPlace(record) || record.claim.predicate !== "be there";
  return presence.lasting === true && isSomewhere;
}

function statesPlace({ place, assumes }: ClaimRecord): boolean {
  return place !== null && !assumes.place;
}

/** Participants without whom the claim cannot be true. */
function presentFillers(record: ClaimRecord): readonly Filler[] {
  if (record.claim.polarity === "negative") return [];
  const roles = new Set(record.concept.needsPresenceOf);
  return record.fillers.filter(
    (filler) => roles.has(filler.role) && filler.polarity === "positive",
  );
}

/** Whom of the absent (or a kind, part or whole of them) a claim needs there. */
function needed(
  absence: ClaimRecord,
  record: ClaimRecord,
  relations: Relations,
): readonly Filler[] {
  if (!sharesSetting(absence, record, relations)) return [];
  const { presence } = absence.concept;
  const read = [absence, record].every((one) => one.narrative.codedBy === "program");
  // Who was not in one town may have been wherever the text does not say.
  if (read && statesPlace(absence) && !statesPlace(record)) return [];
  const absent = presence === null ? [] : fillersIn(absence, presence.of);
  return presentFillers(record).filter((filler) =>
    absent.some(
      (other) =>
        // "A man" of one text and "a man" of another are two men.
        (!read || (filler.profile.named && other.profile.named)) &&
        ["same", "narrower", "broader"].includes(relations.entities(other.profile, filler.profile)),
    ),
  );
}

/** Nothing excludes that both are about one time and place, and something says so. */
function sharesSetting(left: ClaimRecord, right: ClaimRecord, relations: Relations): boolean {
  const time =
    left.time === null || right.time === null
      ? null
      : relations.times(left.time, right.time).relation;
  const place =
    left.place === null || right.place === null ? null : relations.places(left.place, right.place);
  if (time === "disjoint") return false;
  // Two places of which nothing is known are two places.
  if (place !== null) return place === "same" || place === "narrower" || place === "broader";
  return time !== null || (left.story !== null && left.story === right.story);
}
