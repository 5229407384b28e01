import { type Claim, MODALITIES, type Modality, POLARITIES, type Polarity } from "../claim.ts";
import { CERTAINTIES } from "../source.ts";
import { buildAttributes } from "./build-attributes.ts";
import { buildLinks } from "./build-links.ts";
import { buildParticipants } from "./build-participants.ts";
import { buildQuantities } from "./build-quantities.ts";
import type { ClaimContext } from "./claim-context.ts";
import type { ClaimInput } from "./claim-input.ts";
import type { PlannedClaim } from "./planned-claim.ts";
import { readChoice } from "./read-choice.ts";
import { readFlag } from "./read-flag.ts";
import { readPlaceInput } from "./read-place-input.ts";
import { readSourceInput } from "./read-source-input.ts";
import { readString } from "./read-string.ts";
import { readTimeInput } from "./read-time-input.ts";
import { readViaInput } from "./read-via-input.ts";

/** A claim of its plan. Errors name the path. */
export function buildClaim(planned: PlannedClaim, context: ClaimContext): Claim {
  const { path, id, input } = planned;
  const { locate } = context;
  const optional = (key: "event" | "content") =>
    input[key] === undefined ? null : readString(`${path}.${key}`, input[key]);
  const { quotes, voice, asOf, modality, certainty } = takenOver(planned);
  const evidence = locate(`${quotes.path}.quote`, quotes.input.quote);
  const participants = buildParticipants(path, input, evidence, context);
  return {
    id,
    predicate: readString(`${path}.predicate`, input.predicate),
    event: optional("event"),
    participants,
    attributes: buildAttributes(path, input, evidence, context),
    place: readPlaceInput(`${path}.place`, input.place, locate),
    time: readTimeInput(`${path}.time`, input.time, locate),
    quantities: buildQuantities(path, input, participants, context),
    polarity: readPolarity(path, input),
    polarityEvidence: locate(`${path}.negationQuote`, input.negationQuote),
    modality,
    modalityEvidence: locate(`${path}.modalityQuote`, input.modalityQuote),
    certainty:
      certainty.input.certainty === undefined
        ? "unstated"
        : readChoice(`${certainty.path}.certainty`, certainty.input.certainty, CERTAINTIES),
    content: optional("content"),
    source:
      voice.input.source === undefined
        ? null
        : readSourceInput(`${voice.path}.source`, voice.input.source),
    via: readViaInput(`${voice.path}.via`, voice.input.via, locate),
    asOf: readTimeInput(`${asOf.path}.asOf`, asOf.input.asOf, locate),
    links: buildLinks(planned, context),
    evidence,
  };
}

/** Where something stands that a claim may have from the claim around it. */
interface Origin {
  readonly path: string;
  readonly input: ClaimInput;
}

interface TakenOver {
  readonly quotes: Origin;
  readonly voice: Origin;
  readonly asOf: Origin;
  readonly certainty: Origin;
  readonly modality: Modality;
}

/** The nearest claim, from the innermost out, that gives one of the keys; else the claim itself. */
function nearest(planned: PlannedClaim, keys: readonly (keyof ClaimInput)[]): Origin {
  for (let at: PlannedClaim | null = planned; at !== null; at = at.parent) {
    const { input } = at;
    if (keys.some((key) => input[key] !== undefined)) return at;
  }
  return planned;
}

/** A cause or result is put forward by the voice of the claim it stands in. */
function takenOver(planned: PlannedClaim): TakenOver {
  return {
    quotes: nearest(planned, ["quote"]),
    voice: nearest(planned, ["source", "via"]),
    asOf: nearest(planned, ["asOf"]),
    certainty: nearest(planned, ["certainty"]),
    modality: modalityOf(planned),
  };
}

/**
 * "Allegedly" covers the cause as well; "planned", "cancelled" and the like are about one event and
 * say nothing of its cause.
 */
function modalityOf({ path, input, parent }: PlannedClaim): Modality {
  if (input.modality !== undefined) {
    return readChoice(`${path}.modality`, input.modality, MODALITIES);
  }
  return parent !== null && modalityOf(parent) === "alleged" ? "alleged" : "actual";
}

function readPolarity(path: string, { polarity, negated }: ClaimInput): Polarity {
  const flagged: Polarity = readFlag(`${path}.negated`, negated) ? "negative" : "positive";
  if (polarity === undefined) return flagged;
  const chosen = readChoice(`${path}.polarity`, polarity, POLARITIES);
  if (negated !== undefined && chosen !== flagged) {
    throw new RangeError(`${path}.polarity: ${chosen} does not agree with negated: ${negated}`);
  }
  return chosen;
}
