import type { EvidenceSpan } from "../evidence-span.ts";
import { EVIDENCE_KEYS } from "./evidence-keys.ts";
import { soundEntries } from "./sound-entries.ts";

/**
 * Calls `visit` for every evidence span of a narrative or a part of it, in the order of its keys,
 * with the path `at` and the way from there.
 */
export function visitEvidence(
  part: unknown,
  at: readonly PropertyKey[],
  visit: (span: EvidenceSpan, path: readonly PropertyKey[]) => void,
): void {
  // One path for the whole walk: most values have no span, and a narrative has many values.
  const path = [...at];
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const key of keys) {
      const inner: unknown = (value as Record<PropertyKey, unknown>)[key];
      path.push(key);
      if (EVIDENCE_KEYS.has(String(key))) {
        const spans = soundEntries(inner as readonly (EvidenceSpan | undefined)[] | undefined);
        for (const [index, span] of spans) visit(span, [...path, index]);
      } else {
        walk(inner);
      }
      path.pop();
    }
  };
  walk(part);
}
