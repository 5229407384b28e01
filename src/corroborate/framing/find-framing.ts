import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Framing } from "../../model/framing.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { frameEvents } from "./frame-events.ts";
import { frameReferents } from "./frame-referents.ts";
import { createVoiceOf } from "./voice-of.ts";
import { createChargeOf } from "./word-charges.ts";

/** Options of {@link findFraming}. */
export interface FindFramingOptions {
  /**
   * How many accounts must name a referent, or tell an event, before their words are compared.
   *
   * @defaultValue 2
   */
  readonly minAccounts?: number;
  /**
   * What the accounts were compared with.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
}

const KEYS: OptionKeys<FindFramingOptions> = { minAccounts: true, knowledge: true };

/**
 * Shows how accounts word what they share: what each calls whom, by which word it tells an event,
 * whether it says who did it, in which voice, how early and at what length. It never judges: a
 * difference of words is no contradiction, and no word is called wrong.
 *
 * Each word that carries something is shown with its value in AFINN-165 (Nielsen 2011) and with why style
 * guides are careful with it. Both look at the word alone; neither knows what it means here.
 *
 * Linear in claims, mentions and findings.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link FindFramingOptions}.
 * @throws TypeError for what is no comparison, RangeError when `minAccounts` is no whole number from 1.
 * @example Two names for one party
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, findFraming, narrative } from "rashomon";
 *
 * const told = (source: string, agent: string) =>
 *   narrative({ source, claims: [{ predicate: "capture", agent, theme: "the bridge", event: "b" }] });
 * const comparison = compare([told("A", "Rovers fighters"), told("B", "Rovers militants")]);
 * const [referent] = findFraming(comparison).referents;
 * assert.deepEqual(referent?.terms, ["Rovers fighters", "Rovers militants"]);
 * assert.equal(referent.accounts[1]?.labels[0]?.loaded, true);
 * ```
 */
export function findFraming(comparison: Comparison, options: FindFramingOptions = {}): Framing {
  const { minAccounts = 2, knowledge = declareKnowledge() } = checkOptions(
    options,
    "find framing",
    KEYS,
  );
  checkIsComparison(comparison, "find framing");
  if (!Number.isInteger(minAccounts) || minAccounts < 1) {
    throw new RangeError(
      `Cannot find framing with minAccounts ${minAccounts}: it is a whole number from 1`,
    );
  }
  const base = createKnowledgeBase(knowledge);
  const chargeOf = createChargeOf();
  return {
    referents: frameReferents(comparison, base, chargeOf, minAccounts),
    events: frameEvents(comparison, { base, chargeOf, voiceOf: createVoiceOf() }, minAccounts),
  };
}
