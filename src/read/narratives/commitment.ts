import type { Modality, Polarity } from "../../model/claim.ts";
import type { Certainty } from "../../model/source.ts";
import type { AttributionMention, CueForce } from "../attribution/attribution-mention.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";

/** What a source commits itself to with one clause. */
export interface Commitment {
  readonly polarity: Polarity;
  readonly polarityCues: readonly TextSpan[];
  readonly modality: Modality;
  readonly modalityCues: readonly TextSpan[];
  readonly certainty: Certainty;
}

/**
 * What a force other than assertion makes of what is said: a wish or a plan leaves it open whether
 * it happened. `null`: it stays what it is.
 */
const FORCE_MODALITY: Readonly<Record<CueForce, Modality | null>> = {
  assert: null,
  believe: null,
  perceive: null,
  comment: null,
  deny: null,
  doubt: "unconfirmed",
  ask: "asked",
  demand: "required",
  expect: "expected",
  plan: "planned",
  fear: "feared",
  hope: "possible",
};

/** A clause as it stands in what is said. */
export interface SaidPlace {
  /**
   * The token at its head, and the nouns that it spells out ("reports that", "the claim that"):
   * whatever is done to these is done to it.
   */
  readonly heads: readonly number[];
  /** Whether a relative or adverbial clause of its own holds it. */
  readonly subordinate: boolean;
  /** Whether it is an embedded question that takes it for given that it happened: "how they died". */
  readonly given: boolean;
}

/**
 * What the speaker of a clause is committed to: what the clause says, turned by the force of
 * the attributions of that speaker ("denied that", "fears that", "rejected reports that").
 *
 * Only the top of what is said takes the force: who denies that troops who crossed the river fired
 * does not deny that they crossed it. What else lies inside a rejected or wished-for content is
 * passed on without commitment.
 *
 * @param clause - What a clause says.
 * @param attributions - Those of its speaker around it, outermost first.
 * @param place - Where it stands in them.
 */
export function commitmentOf(
  clause: Commitment,
  attributions: readonly AttributionMention[],
  { heads, subordinate, given }: SaidPlace,
): Commitment {
  let own: Commitment = { ...clause };
  const tops = new Set(heads);
  for (const { cue, contentHeads } of [...attributions].reverse()) {
    const top = contentHeads.some((head) => tops.has(head));
    // "Denied reports that": what is done to the reports is done to what they say.
    if (top) tops.add(cue.head);
    const isUnsaid = cue.negated && cue.force === "assert";
    // What was not said is why it happened, or what happened when she was there.
    if (isUnsaid && (given || subordinate)) continue;
    own = isUnsaid ? unsaid(own, cue) : apply(own, cue, top, subordinate);
  }
  return own;
}

type Cue = AttributionMention["cue"];

/** "did not say that", "would not confirm that": nobody is committed to it. */
function unsaid(own: Commitment, cue: Cue): Commitment {
  return own.modality === "actual" ? withModality(own, "unconfirmed", cue) : own;
}

function apply(own: Commitment, cue: Cue, top: boolean, subordinate: boolean): Commitment {
  const certainty = own.certainty === "unstated" ? cue.certainty : own.certainty;
  const said: Commitment = { ...own, certainty };
  const isRejected = (cue.force === "deny") !== cue.negated && cue.force !== "doubt";
  const modality = FORCE_MODALITY[cue.force];
  if (cue.force === "deny" && isRejected) {
    if (top) return negated(withoutAllegation(said), cue);
    return subordinate || own.modality !== "actual" ? said : withModality(said, "alleged", cue);
  }
  if (cue.force === "believe" && cue.negated && top) {
    // "Did not know whether": neither a yes nor a no.
    return own.modality === "asked" ? own : negated(said, cue);
  }
  if (modality === null || own.modality !== "actual") return said;
  if (top) return withModality(said, modality, cue);
  return subordinate ? said : withModality(said, "alleged", cue);
}

/** What claims of it allege is what is denied. */
function withoutAllegation(own: Commitment): Commitment {
  return own.modality === "alleged" ? { ...own, modality: "actual", modalityCues: [] } : own;
}

function negated(own: Commitment, cue: TextSpan): Commitment {
  return {
    ...own,
    polarity: own.polarity === "negative" ? "positive" : "negative",
    polarityCues: [...own.polarityCues, { start: cue.start, end: cue.end }],
  };
}

function withModality(own: Commitment, modality: Modality, cue: TextSpan): Commitment {
  return {
    ...own,
    modality,
    modalityCues: [...own.modalityCues, { start: cue.start, end: cue.end }],
  };
}
