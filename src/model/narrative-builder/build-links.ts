import { describeValue } from "../check/describe-value.ts";
import { nearestName } from "../check/nearest-name.ts";
import type { ClaimLink } from "../claim.ts";
import type { ClaimId } from "../ids.ts";
import { quoteExcerpt } from "../quote-excerpt.ts";
import { checkObject } from "./check-object.ts";
import type { ClaimContext } from "./claim-context.ts";
import type { ClaimInput, LinkInput, LinkKey } from "./claim-input.ts";
import { eachOf } from "./each-of.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import { type PlannedClaim, RELATION_OF } from "./planned-claim.ts";
import { readChoice } from "./read-choice.ts";
import { readFlag } from "./read-flag.ts";
import { readString } from "./read-string.ts";

const LINK_KEYS = ["cause", "result", "before", "after", "partOf"] as const;

/** The ties of a claim, in the order cause, result, before, after, part of. */
export function buildLinks(planned: PlannedClaim, context: ClaimContext): readonly ClaimLink[] {
  const implied = impliedKeys(`${planned.path}.implied`, planned.input.implied);
  return LINK_KEYS.flatMap((key) =>
    eachOf<unknown>(`${planned.path}.${key}`, planned.input[key]).map(({ path, value }) => {
      const inner = planned.inner.find((link) => link.path === path);
      if (inner !== undefined) {
        return link(key, path, { claim: inner.claim.id, ...inner.link }, implied, context);
      }
      const input = readLinkInput(path, value);
      return link(key, path, input, implied, context);
    }),
  );
}

function readLinkInput(path: string, value: unknown): LinkInput {
  if (typeof value === "string") return { claim: readString(path, value) };
  checkObject(path, value, INPUT_KEYS.link);
  const input = value as LinkInput;
  readString(`${path}.claim`, input.claim);
  return input;
}

function link(
  key: LinkKey,
  path: string,
  { claim, negated, implied: own, quote }: LinkInput,
  implied: readonly LinkKey[],
  { ids, locate }: ClaimContext,
): ClaimLink {
  if (!ids.has(claim as ClaimId)) {
    const nearest = nearestName(claim, [...ids]);
    const hint = nearest === null ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
    throw new RangeError(`${path}: there is no claim ${quoteExcerpt(claim)}${hint}`);
  }
  return {
    relation: RELATION_OF[key],
    claim: claim as ClaimId,
    polarity: readFlag(`${path}.negated`, negated) ? "negative" : "positive",
    stated: !(readFlag(`${path}.implied`, own) || implied.includes(key)),
    evidence: locate(`${path}.quote`, quote),
  };
}

function impliedKeys(path: string, implied: ClaimInput["implied"]): readonly LinkKey[] {
  if (implied === undefined || implied === false) return [];
  if (implied === true) return LINK_KEYS;
  if (!Array.isArray(implied)) {
    throw new TypeError(`${path}: must be true or an array of keys, not ${describeValue(implied)}`);
  }
  return implied.map((key, index) => readChoice(`${path}[${index}]`, key, LINK_KEYS));
}
