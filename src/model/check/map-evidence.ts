import type { EvidenceSpan } from "../evidence-span.ts";
import { EVIDENCE_KEYS } from "./evidence-keys.ts";
import { soundEntries } from "./sound-entries.ts";

/** What becomes of a span; `null` leaves it out. */
export type ChangeSpan = (span: EvidenceSpan, path: readonly PropertyKey[]) => EvidenceSpan | null;

/**
 * A copy of a narrative or a part of it with every evidence span replaced, in the order of its keys.
 * The path given to `change` is `at` and the way from there.
 */
export function mapEvidence<Part>(
  part: Part,
  at: readonly PropertyKey[],
  change: ChangeSpan,
): Part {
  return mapValue(part, at, change) as Part;
}

function mapValue(value: unknown, path: readonly PropertyKey[], change: ChangeSpan): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => mapValue(item, [...path, index], change));
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const at = [...path, key];
      if (!EVIDENCE_KEYS.has(key)) return [key, mapValue(inner, at, change)];
      const spans = soundEntries(inner as readonly (EvidenceSpan | undefined)[] | undefined);
      const kept = spans.map(([index, span]) => change(span, [...at, index]));
      return [key, kept.filter((span) => span !== null)];
    }),
  );
}
