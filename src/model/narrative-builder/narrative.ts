import { describeValue } from "../check/describe-value.ts";
import type { NarrativeId } from "../ids.ts";
import { CODERS, type Narrative } from "../narrative.ts";
import { parseNarrative } from "../parse-narrative.ts";
import { buildClaim } from "./build-claim.ts";
import { checkObject } from "./check-object.ts";
import { entityRegister } from "./entity-register.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import type { NarrativeInput } from "./narrative-input.ts";
import { planClaims } from "./plan-claims.ts";
import { quoteLocator } from "./quote-locator.ts";
import { readChoice } from "./read-choice.ts";
import { readEntityInputs } from "./read-entity-inputs.ts";
import { readPlaceInput } from "./read-place-input.ts";
import { readSourceInput } from "./read-source-input.ts";
import { readString } from "./read-string.ts";
import { readTimeInput } from "./read-time-input.ts";
import { readViaInput } from "./read-via-input.ts";
import { slug } from "./slug.ts";

/**
 * An account written by hand, as a {@link Narrative}.
 *
 * Strings stand for most things: a source, a place ("Islam Qala, Herat"), a time (see
 * the notations of times in the guide "The model"), a quantity (see the notations of figures in the guide "The model"), an entity in a role. What is left out is
 * `null`, empty or the default that {@link NarrativeInput} and {@link ClaimInput} name. With `text`,
 * every quote is found in it and gets its offsets; nothing is moved to a place that only looks like
 * it. Parts of a claim have evidence of their own only where they give a `quote`; otherwise they rest
 * on the evidence of their claim. The input is not changed.
 *
 * Linear in the claims, and in the text for each quote.
 *
 * @returns A narrative that {@link parseNarrative} accepts.
 * @throws TypeError, RangeError or SyntaxError for the first mistake. The message starts with the
 * place: `claims[0].time: cannot read "yesterday" as a time`.
 * @example One claim
 * ```ts
 * import assert from "node:assert/strict";
 * import { narrative } from "rashomon";
 *
 * const account = narrative({
 *   source: "Fars News",
 *   claims: [
 *     { predicate: "clash", party: ["Iranian border guards", "the Taliban"], time: "2021-12-01" },
 *   ],
 * });
 * assert.equal(account.id, "fars-news");
 * assert.equal(account.claims[0]?.participants[1]?.entity, "taliban");
 * ```
 */
export function narrative(input: NarrativeInput): Narrative {
  checkObject("", input, INPUT_KEYS.narrative);
  const optional = (key: "id" | "title" | "event" | "supersedes") =>
    input[key] === undefined ? null : readString(key, input[key]);
  const text = readText(input.text);
  const locate = quoteLocator(text);
  const source = readSourceInput("source", input.source);
  const register = entityRegister(readEntityInputs(input.entities, locate));
  const planned = planClaims(input.claims);
  const context = { register, locate, ids: new Set(planned.map(({ id }) => id)) };
  const claims = planned.map((claim) => buildClaim(claim, context));
  return accepted({
    id: (optional("id") ?? slug(source.name, "narrative")) as NarrativeId,
    title: optional("title"),
    source,
    via: readViaInput("via", input.via, locate),
    text,
    event: optional("event"),
    eventTime: readTimeInput(...eventTimeOf(input), locate),
    place: readPlaceInput("place", input.place, locate),
    asOf: readTimeInput("asOf", input.asOf, locate),
    publishedAt: readTimeInput("publishedAt", input.publishedAt, locate),
    supersedes: optional("supersedes") as NarrativeId | null,
    codedBy: input.codedBy === undefined ? "person" : readChoice("codedBy", input.codedBy, CODERS),
    entities: register.entities(),
    claims,
  });
}

/** An empty text is a text: nothing can be quoted from it. */
function readText(text: unknown): string | null {
  if (text === undefined) return null;
  if (typeof text === "string") return text;
  throw new TypeError(`text: must be a string, not ${describeValue(text)}`);
}

function eventTimeOf({
  eventTime,
  time,
}: NarrativeInput): [path: string, input: NarrativeInput["time"]] {
  if (eventTime !== undefined && time !== undefined) {
    throw new TypeError("time: give only one of eventTime and time");
  }
  return time === undefined ? ["eventTime", eventTime] : ["time", time];
}

/** The last word is the validation's, so that both ways in let the same narratives through. */
function accepted(built: Narrative): Narrative {
  const parsed = parseNarrative(built);
  if (parsed.ok) return parsed.value;
  const [issue] = parsed.issues;
  throw new RangeError(`${issue?.path || "narrative"}: ${issue?.message ?? "is not a narrative"}`);
}
