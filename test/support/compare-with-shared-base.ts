import { alignWith } from "../../src/align/align.ts";
import type { CompareOptions } from "../../src/compare.ts";
import { judgeWith } from "../../src/judge/judge.ts";
import { createKnowledgeBase } from "../../src/knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";
import { type Comparison, SCHEMA_VERSION } from "../../src/model/comparison.ts";
import type { Narrative } from "../../src/model/narrative.ts";

let base: KnowledgeBase | null = null;

/**
 * What `compare` does, with the built-in knowledge compiled once for all calls: properties call it
 * a thousand times on a handful of claims. `test/promises/order.prop.ts` holds it to `compare`.
 */
export function compareWithSharedBase(
  narratives: readonly Narrative[],
  { sameEvent = false, ...options }: Omit<CompareOptions, "knowledge"> = {},
): Comparison {
  base ??= createKnowledgeBase(knowledge());
  const alignment = alignWith(narratives, base, sameEvent);
  return {
    schemaVersion: SCHEMA_VERSION,
    narratives,
    alignment,
    ...judgeWith(alignment, base, options),
  };
}
