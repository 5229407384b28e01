import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { compare } from "../../../src/compare.ts";
import type { Dispute, Version, Versions } from "../../../src/model/version.ts";
import { findVersions } from "../../../src/resolve/versions/find-versions.ts";
import { severalNarratives } from "../../support/arbitraries.ts";
import { compareWithSharedBase } from "../../support/compare-with-shared-base.ts";
import { comparePoll, type Poll, polls, toAccounts } from "./polls.ts";

const RUNS = { numRuns: 60 };
const options = fc.record({ tensions: fc.boolean(), mixed: fc.boolean() });

/** Whether a reading stands in a version for one of the voices of a side. */
function holds(version: Version, side: Dispute["conflicts"][number]["sides"][number]): boolean {
  const voices = new Set(side.voices.map(({ narrative, sourceKey }) => narrative + sourceKey));
  return version.readings.some(
    ({ locus, key, voices: own }) =>
      locus.id === side.locus.id &&
      key === side.key &&
      own.some(({ narrative, sourceKey }) => voices.has(narrative + sourceKey)),
  );
}

test.prop([severalNarratives({ minimum: 3 }), options], RUNS)(
  "findVersions() gives versions that hold no conflict, and hides no reading in conflict",
  (narratives, chosen) => {
    const { disputes, bounded } = findVersions(compareWithSharedBase(narratives), chosen);
    expect(bounded).toBe(false);
    for (const { conflicts, versions } of disputes) {
      expect(versions.length).toBeGreaterThan(1);
      for (const { sides } of conflicts) {
        for (const version of versions) {
          expect(sides.every((side) => holds(version, side))).toBe(false);
        }
        for (const side of sides) {
          const own = versions.filter((version) => holds(version, side)).map(({ id }) => id);
          expect(side.versions).toEqual(own);
          expect(own).not.toEqual([]);
        }
      }
    }
  },
);

test.prop([severalNarratives({ minimum: 3 })], RUNS)(
  "findVersions() gives as many mixed versions as it counts, those around whole accounts among them",
  (narratives) => {
    const comparison = compareWithSharedBase(narratives);
    const whole = findVersions(comparison, { limit: 500 });
    const mixed = findVersions(comparison, { mixed: true, limit: 500 });
    whole.disputes.forEach((dispute, index) => {
      const all = mixed.disputes[index];
      expect(all?.versions.length).toBe(dispute.possible);
      const told = new Set(all?.versions.map((version) => standing(version, dispute)));
      for (const version of dispute.versions) {
        expect(told).toContain(standing(version, dispute));
      }
    });
  },
);

function standing(version: Version, { conflicts }: Dispute): string {
  const sides = conflicts.flatMap(({ sides: own }) => own);
  return sides.map((side) => (holds(version, side) ? 1 : 0)).join("");
}

/** Every largest set of accounts that agree, by trying all sets. */
function agreeing(poll: Poll): readonly string[] {
  const clash = (left: number, right: number) =>
    (poll[left] ?? []).some((figure, toll) => {
      const other = poll[right]?.[toll] ?? null;
      return figure !== null && other !== null && figure !== other;
    });
  const all = poll.map((_, index) => index);
  const engaged = all.filter((one) => all.some((other) => clash(one, other)));
  const sound = (set: readonly number[]) =>
    set.every((one) => set.every((other) => !clash(one, other)));
  const sets: (readonly number[])[] = [[]];
  for (const one of engaged) sets.push(...sets.map((set) => [...set, one]));
  return sets
    .filter((set) => set.length > 0 && sound(set))
    .filter((set) => engaged.every((one) => set.includes(one) || !sound([...set, one])))
    .map((set) => set.map((index) => `outlet-${index}`).join())
    .sort();
}

const supportersOf = ({ disputes }: Versions): readonly string[] =>
  disputes
    .flatMap(({ versions }) => versions)
    .map(({ supporters }) => supporters.map(({ narrative }) => narrative).join())
    .sort();

test.prop([polls], RUNS)(
  "findVersions() forms a version around each largest set of accounts that agree, as trying all sets does",
  (poll) => {
    const found = findVersions(comparePoll(poll), { limit: 500 });
    // With one dispute; accounts of several would have to be put together.
    if (found.disputes.length === 1) expect(supportersOf(found)).toEqual(agreeing(poll));
  },
);

test.prop([polls, fc.boolean()], RUNS)(
  "findVersions() leaves nothing out of a version that would go with it",
  (poll, mixed) => {
    const { disputes } = findVersions(comparePoll(poll), { mixed, limit: 500 });
    for (const { conflicts, versions } of disputes) {
      for (const { sides } of conflicts) {
        for (const side of sides) {
          for (const version of versions.filter((one) => !holds(one, side))) {
            const barred = conflicts.some(
              (other) =>
                other.sides.some(
                  ({ locus, key }) => locus.id === side.locus.id && key === side.key,
                ) &&
                other.sides
                  .filter(({ key, locus }) => key !== side.key || locus.id !== side.locus.id)
                  .every((one) => holds(version, one)),
            );
            expect(barred).toBe(true);
          }
        }
      }
    }
  },
);

test.prop([severalNarratives({ minimum: 3 }), options], RUNS)(
  "findVersions() gives conflict sets none of which holds another",
  (narratives, chosen) => {
    const { disputes } = findVersions(compareWithSharedBase(narratives), chosen);
    const sets = disputes
      .flatMap(({ conflicts }) => conflicts)
      .map(({ sides }) =>
        sides.map(({ locus, key, voices }) => ({
          at: `${locus.id} ${key}`,
          voices: voices.map(({ narrative, sourceKey }) => `${narrative} ${sourceKey}`),
        })),
      );
    for (const set of sets) {
      for (const other of sets) {
        if (other.length >= set.length) continue;
        const inside = other.every(({ at, voices }) =>
          set.some((side) => side.at === at && side.voices.every((one) => voices.includes(one))),
        );
        expect(inside).toBe(false);
      }
    }
  },
);

const shuffled = severalNarratives({ minimum: 3 }).chain((given) =>
  fc.tuple(
    fc.constant(given),
    fc.shuffledSubarray([...given], { minLength: given.length, maxLength: given.length }),
  ),
);

test.prop([shuffled, options], RUNS)(
  "findVersions() does not depend on the order of the accounts, and gives plain JSON",
  ([given, other], chosen) => {
    const found = findVersions(compareWithSharedBase(given), chosen);
    expect(findVersions(compareWithSharedBase(other), chosen)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  },
);

test.prop([polls, fc.infiniteStream(fc.nat())], RUNS)(
  "findVersions() does not depend on what accounts are called, but for the order of equals",
  (poll, numbers) => {
    const order = poll
      .map((_, index) => ({ index, by: numbers.next().value ?? 0 }))
      .sort((left, right) => left.by - right.by || left.index - right.index)
      .map(({ index }) => index);
    const renamed = compare(toAccounts(poll, (index) => `Outlet ${order[index]}`));
    const before = findVersions(comparePoll(poll), { limit: 500 });
    const after = findVersions(renamed, { limit: 500 });
    const back = (name: string) => `outlet-${order.indexOf(Number(name.slice("outlet-".length)))}`;
    const supporters = after.disputes
      .flatMap(({ versions }) => versions)
      .map((version) =>
        version.supporters
          .map(({ narrative }) => back(narrative))
          .sort()
          .join(),
      )
      .sort();
    expect(supporters).toEqual(supportersOf(before));
    expect(after.disputes.map(({ possible }) => possible)).toEqual(
      before.disputes.map(({ possible }) => possible),
    );
  },
);
