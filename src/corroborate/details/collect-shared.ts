import { relateTimes } from "../../align/relate-times.ts";
import { commitment } from "../../judge/gates/committed.ts";
import type { AlignmentRow } from "../../model/alignment.ts";
import type { Reading, Support } from "../../model/reading.ts";
import { COPIED_SHARE, DETAIL_RATIO, RARE_MOST, RARE_SHARE } from "./copy-odds-table.ts";
import { type ExactValue, exactValue } from "./exact-value.ts";
import { excludes } from "./excludes.ts";

/** A rare value that a few accounts share. */
export interface SharedValue {
  readonly kind: "shared-error" | "shared-detail";
  /** How many times as probable it is when two of them depend on each other. */
  readonly ratio: number;
  readonly noun: string;
  readonly label: string;
  readonly question: string;
  /** How many accounts give another value. */
  readonly others: number;
  /** One an account. */
  readonly supports: readonly Support[];
}

/**
 * Finds the rare values of a row: exact ones that two or three accounts give. Where many others give
 * another, it is a shared error or a shared correction; who is right does not matter.
 */
export function collectShared({ locus, readings }: AlignmentRow): readonly SharedValue[] {
  const exact = readings.flatMap((reading) => {
    const value = exactValue(reading);
    return value === null ? [] : [{ reading, value, supports: byAccount(reading) }];
  });
  return exact.flatMap(({ reading, value, supports }): readonly SharedValue[] => {
    const sharing = supports.length;
    if (sharing < 2 || sharing > RARE_MOST) return [];
    const rivals = exact.filter((other) => excludes(other.reading.value, reading.value));
    const others = countOthers(
      rivals.flatMap((other) => other.supports),
      supports,
      value,
    );
    const about = { noun: value.noun, label: reading.label, question: locus.question };
    if (others >= RARE_SHARE * sharing) {
      const share = (sharing - 1) / (sharing + others - 1);
      const ratio = (COPIED_SHARE + (1 - COPIED_SHARE) * share) / share;
      return [{ kind: "shared-error", ratio, ...about, others, supports }];
    }
    if (!value.unusual || rivals.length > 0) return [];
    return [{ kind: "shared-detail", ratio: DETAIL_RATIO, ...about, others, supports }];
  });
}

/** The first voice of each account that is committed to a reading. */
function byAccount({ support }: Reading): readonly Support[] {
  const first = new Map<string, Support>();
  for (const one of support) {
    if (commitment(one) === "full" && !first.has(one.narrative)) first.set(one.narrative, one);
  }
  return [...first.values()];
}

/** A toll that has risen since is no other value than the one of its day. */
function countOthers(
  rivals: readonly Support[],
  sharing: readonly Support[],
  { cumulative }: ExactValue,
): number {
  const sharers = new Set(sharing.map(({ narrative }) => narrative));
  const other = rivals.filter(
    (rival) =>
      !sharers.has(rival.narrative) &&
      (!cumulative || sharing.every((one) => isAsOfOneTime(one, rival))),
  );
  return new Set(other.map(({ narrative }) => narrative)).size;
}

function isAsOfOneTime(left: Support, right: Support): boolean {
  if (left.asOf === null || right.asOf === null) return true;
  return relateTimes(left.asOf, right.asOf).relation !== "disjoint";
}
