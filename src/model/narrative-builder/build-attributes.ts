import { describeValue } from "../check/describe-value.ts";
import { joinPath } from "../check/join-path.ts";
import type { Attribute } from "../claim.ts";
import type { EvidenceSpan } from "../evidence-span.ts";
import type { Quantity } from "../quantity.ts";
import { readQuantity } from "../read-quantity.ts";
import { atPath } from "./at-path.ts";
import type { ClaimContext } from "./claim-context.ts";
import type { AttributeInput, ClaimInput } from "./claim-input.ts";
import { eachOf } from "./each-of.ts";
import type { OneOrMany, QuoteInput } from "./part-inputs.ts";
import { readString } from "./read-string.ts";

/** The attributes of a claim: those of `attribute`, then those of `attributes`. */
export function buildAttributes(
  path: string,
  input: ClaimInput,
  claimEvidence: readonly EvidenceSpan[],
  context: ClaimContext,
): readonly Attribute[] {
  return (["attribute", "attributes"] as const).flatMap((key) =>
    eachOf(`${path}.${key}`, input[key]).flatMap(({ path: at, value }) =>
      build(at, value, claimEvidence, context),
    ),
  );
}

function build(
  path: string,
  input: AttributeInput,
  claimEvidence: readonly EvidenceSpan[],
  { register, locate }: ClaimContext,
): readonly Attribute[] {
  if (input === null || typeof input !== "object" || Array.isArray(input)) {
    throw new TypeError(`${path}: must be an object, not ${describeValue(input)}`);
  }
  const holder = readString(`${path}.of`, input.of);
  const entity = register.findOrAdd(`${path}.of`, holder);
  const evidence = locate(`${path}.quote`, input["quote"] as OneOrMany<QuoteInput> | undefined);
  register.mention(entity, {
    label: register.labelOf(entity, holder),
    scareQuoted: false,
    evidence: evidence.length > 0 ? evidence : claimEvidence,
  });
  const names = Object.keys(input).filter(
    (name) => name !== "of" && name !== "quote" && input[name] !== undefined,
  );
  if (names.length === 0) throw new TypeError(`${path}: must name a property, such as age: 25`);
  return names.map((name) => {
    const at = joinPath(path, name);
    const value = input[name];
    const quantity = quantityOf(at, readString(at, name), value);
    const words = typeof value === "number" ? String(value) : readString(at, value).trim();
    return { entity, name, value: quantity?.label ?? words, quantity, evidence };
  });
}

/** A number, or words that are a figure and nothing beside it: "25", "about 25". */
function quantityOf(path: string, name: string, value: unknown): Quantity | null {
  if (typeof value === "number") return atPath(path, () => readQuantity(value, name));
  if (typeof value !== "string") return null;
  try {
    // Without `of`, words after the figure would become what it counts.
    const bare = readQuantity(value);
    return bare.of === "people" || bare.unit !== null ? readQuantity(value, name) : null;
  } catch {
    return null;
  }
}
