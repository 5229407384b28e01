import type { EvidenceSpan } from "../../../src/model/evidence-span.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { Reading } from "../../../src/model/reading.ts";
import type { GoldConflict } from "./gold.ts";
import { KIND_WORDS } from "./kind-words-table.ts";

/** Whether a finding is of a kind that the conflict allows, with words of two versions of it. */
export function matchConflict(finding: Finding, conflict: GoldConflict, text: string): boolean {
  const kinds = conflict.kinds.flatMap((word) => KIND_WORDS[word] ?? []);
  if (!kinds.includes(finding.kind)) return false;
  const versions = conflict.versions.map(({ quotes }) => quotes.flatMap((one) => place(one, text)));
  const [left, right] = finding.readings.map(evidenceOf);
  if (left === undefined || right === undefined) return false;
  return versions.some((one, at) =>
    versions.some((other, index) => index !== at && meets(left, one) && meets(right, other)),
  );
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every quote a reading rests on that has a place in the text. */
export function evidenceOf({ support }: Reading): readonly Range[] {
  return support
    .flatMap(({ evidence }): readonly EvidenceSpan[] => evidence)
    .flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
}

function place(quote: string, text: string): readonly Range[] {
  const start = text.indexOf(quote);
  return start < 0 ? [] : [{ start, end: start + quote.length }];
}

function meets(left: readonly Range[], right: readonly Range[]): boolean {
  return left.some((one) => right.some((other) => one.start < other.end && other.start < one.end));
}
