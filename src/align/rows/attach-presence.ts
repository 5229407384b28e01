import type { EventCluster } from "../events/cluster-events.ts";
import type { Relations } from "../events/relations.ts";
import type { ClaimRecord, Filler } from "../records/claim-record.ts";

/**
 * Finds, for each event, the claims about somebody's absence that concern it: of a participant (or
 * a kind or part of one), at a time and place that do not exclude it, with at least one of time,
 * place or story shared.
 *
 * @param clusters - All events.
 * @param relations - How parts of claims relate.
 * @returns For each cluster, in the same order, the claims about presence.
 */
export function attachPresence(
  clusters: readonly EventCluster[],
  relations: Relations,
): readonly (readonly ClaimRecord[])[] {
  const absences = clusters.flatMap((cluster) => cluster.records).filter(saysAbsent);
  const index = new Map<string, Set<number>>();
  if (absences.length > 0) {
    clusters.forEach((cluster, at) => {
      for (const key of cluster.records.flatMap(presentFillers).flatMap((filler) => filler.profile.blockingKeys)) {
        const found = index.get(key);
        if (found === undefined) index.set(key, new Set([at]));
        else found.add(at);
      }
    });
  }
  const attached = clusters.map((): ClaimRecord[] => []);
  for (const absence of absences) {
    const keys = absence.fillers.flatMap((filler) => filler.profile.blockingKeys);
    const nearby = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
    for (const at of nearby) {
      const cluster = clusters[at];
      if (cluster?.records.some((record) => concerns(absence, record, relations))) attached[at]?.push(absence);
    }
  }
  return attached;
}

function saysAbsent(record: ClaimRecord): boolean {
  const { presence } = record.concept;
  return presence !== null && presence.present !== (record.claim.polarity === "positive");
}

function presentFillers(record: ClaimRecord): readonly Filler[] {
  if (record.claim.polarity === "negative") return [];
  const needed = new Set(record.concept.needsPresenceOf);
  return record.fillers.filter((filler) => needed.has(filler.role) && filler.polarity === "positive");
}

function concerns(absence: ClaimRecord, record: ClaimRecord, relations: Relations): boolean {
  const time =
    absence.time === null || record.time === null ? null : relations.times(absence.time, record.time).relation;
  const place =
    absence.place === null || record.place === null ? null : relations.places(absence.place, record.place).relation;
  if (time === "disjoint" || place === "disjoint") return false;
  const sharesSetting = time !== null || place === "same" || place === "narrower" || place === "broader";
  const sharesStory = absence.story !== null && absence.story === record.story;
  if (!sharesSetting && !sharesStory) return false;
  const of = absence.concept.presence?.of;
  return absence.fillers
    .filter((filler) => filler.role === of && filler.polarity === "positive")
    .some((filler) =>
      presentFillers(record).some((other) => {
        const { relation } = relations.entities(filler.profile, other.profile);
        return relation === "same" || relation === "narrower" || relation === "broader";
      }),
    );
}
