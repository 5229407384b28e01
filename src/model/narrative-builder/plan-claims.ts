import { describeValue } from "../check/describe-value.ts";
import type { ClaimId } from "../ids.ts";
import { checkObject } from "./check-object.ts";
import type { CauseInput, ClaimInput, LinkInput, NotCauseInput } from "./claim-input.ts";
import { eachOf } from "./each-of.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import type { PlannedClaim, PlannedLink } from "./planned-claim.ts";
import { readString } from "./read-string.ts";

/** Claims within claims within claims: more is a circle or a slip. */
const DEEPEST = 32;

/** A claim before it has an id. */
interface Draft {
  readonly path: string;
  readonly input: ClaimInput;
  readonly inner: readonly DraftLink[];
  /** Given as a string alone, which could be meant as an id. */
  readonly phrase: boolean;
}

interface DraftLink extends Omit<PlannedLink, "claim"> {
  readonly draft: Draft;
}

/**
 * All claims of an input in the order of telling, each followed by the causes and results that stand
 * in it, with their ids: the given ones, and `c1`, `c2` … first for the claims of the list itself.
 *
 * @throws TypeError when a claim is no object or has unknown keys.
 * @throws RangeError when two claims have one id, or claims are nested too deeply.
 */
export function planClaims(inputs: readonly ClaimInput[]): readonly PlannedClaim[] {
  if (!Array.isArray(inputs)) {
    throw new TypeError(`claims: must be an array, not ${describeValue(inputs)}`);
  }
  const drafts = inputs.map((input, index) => draftOf(`claims[${index}]`, input, 0));
  const ids = assignIds(drafts);
  const known = new Set<string>(ids.values());
  const planned: PlannedClaim[] = [];
  const plan = (draft: Draft, parent: PlannedClaim | null): PlannedClaim => {
    const id = ids.get(draft) as ClaimId;
    const words = draft.input.predicate;
    if (draft.phrase && known.has(words)) {
      const meant = `write { claim: ${JSON.stringify(words)} }`;
      throw new RangeError(
        `${draft.path}: ${JSON.stringify(words)} is the id of a claim; ${meant}`,
      );
    }
    const claim: PlannedClaim = { path: draft.path, id, input: draft.input, parent, inner: [] };
    planned.push(claim);
    for (const { draft: innerDraft, ...link } of draft.inner) {
      claim.inner.push({ ...link, claim: plan(innerDraft, claim) });
    }
    return claim;
  };
  for (const draft of drafts) plan(draft, null);
  return planned;
}

function draftOf(path: string, input: ClaimInput, depth: number): Draft {
  if (depth > DEEPEST) throw new RangeError(`${path}: claims are nested more than ${DEEPEST} deep`);
  checkObject(path, input, INPUT_KEYS.claim);
  const inner = (["cause", "result"] as const).flatMap((key) =>
    eachOf(`${path}.${key}`, input[key]).flatMap(({ path: at, value }) => {
      const drafted = draftInner(at, value, depth);
      return drafted === null ? [] : [{ key, path: at, ...drafted }];
    }),
  );
  return { path, input, inner, phrase: false };
}

/** `null` for a tie to a claim of the list, which needs no claim of its own. */
function draftInner(
  path: string,
  input: CauseInput,
  depth: number,
): Pick<DraftLink, "draft" | "link"> | null {
  if (typeof input === "string") {
    const draft: Draft = {
      path,
      input: { predicate: readString(path, input) },
      inner: [],
      phrase: true,
    };
    return { draft, link: {} };
  }
  if (isNot(input)) {
    checkObject(path, input, INPUT_KEYS.notCause);
    const predicate = readString(`${path}.not`, input.not);
    // Denying a cause does not say that it happened.
    const claim: ClaimInput = { predicate, modality: "hypothetical", quote: input.quote };
    return {
      draft: { path, input: claim, inner: [], phrase: true },
      link: { negated: true, quote: input.quote },
    };
  }
  if (isLink(input)) return null;
  return { draft: draftOf(path, input, depth + 1), link: {} };
}

function isNot(input: CauseInput): input is NotCauseInput {
  return input !== null && typeof input === "object" && "not" in input;
}

function isLink(input: CauseInput): input is LinkInput {
  return input !== null && typeof input === "object" && "claim" in input;
}

function assignIds(drafts: readonly Draft[]): ReadonlyMap<Draft, ClaimId> {
  const innerDrafts = drafts.flatMap(draftsWithin);
  const all = [...drafts, ...innerDrafts];
  const paths = new Map<string, string>();
  for (const { path, input } of all) {
    if (input.id === undefined) continue;
    const id = readString(`${path}.id`, input.id);
    const other = paths.get(id);
    if (other !== undefined) {
      throw new RangeError(`${path}.id: ${JSON.stringify(id)} is the id of ${other} too`);
    }
    paths.set(id, path);
  }
  let number = 0;
  const next = (): string => {
    do number += 1;
    while (paths.has(`c${number}`));
    return `c${number}`;
  };
  return new Map(all.map((draft) => [draft, (draft.input.id ?? next()) as ClaimId]));
}

function draftsWithin(draft: Draft): readonly Draft[] {
  return draft.inner.flatMap(({ draft: inner }) => [inner, ...draftsWithin(inner)]);
}
