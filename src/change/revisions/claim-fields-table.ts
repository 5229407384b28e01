import type { Quantity } from "../../model/quantity.ts";
import type { ClaimField } from "../../model/revision-changes.ts";
import type { Attribution } from "../../model/source.ts";
import type { DescribedClaim } from "./described-claim.ts";

/** A field of a claim: what is compared, and what is shown. */
interface FieldReader {
  readonly field: Exclude<ClaimField, "participant" | "label">;
  /** Equal keys are no change. */
  readonly key: (claim: DescribedClaim) => string;
  /** In words; `null` where the claim has nothing there. */
  readonly words: (claim: DescribedClaim) => string | null;
}

/** All fields but who takes part, in the order of `CLAIM_FIELDS`. Offsets and ids are in none. */
export const CLAIM_FIELD_READERS: readonly FieldReader[] = [
  {
    field: "predicate",
    key: ({ claim }) => claim.predicate.toLowerCase(),
    words: ({ claim }) => claim.predicate,
  },
  {
    field: "quantity",
    key: ({ claim }) => JSON.stringify(claim.quantities.map(quantityKey).sort()),
    words: ({ claim }) => listed(claim.quantities.map(({ label }) => label)),
  },
  {
    field: "time",
    key: ({ claim }) => claim.time?.edtf ?? "",
    words: ({ claim }) => claim.time?.label ?? null,
  },
  {
    field: "place",
    key: ({ claim }) => placeWords(claim)?.toLowerCase() ?? "",
    words: ({ claim }) => placeWords(claim),
  },
  field("polarity", ({ claim }) => claim.polarity),
  field("modality", ({ claim }) => claim.modality),
  field("certainty", ({ claim }) => claim.certainty),
  {
    field: "source",
    key: ({ source }) => source,
    words: ({ claim, narrative }) => (claim.source ?? narrative.source).name,
  },
  field("chain", ({ claim, narrative }) => chainWords([...narrative.via, ...claim.via])),
  field("content", ({ claim }) => claim.content),
  field("attribute", ({ claim, entities }) =>
    listed(
      claim.attributes.map(
        ({ entity, name, value }) => `${entities.get(entity)?.name ?? ""}: ${name} ${value}`,
      ),
    ),
  ),
  field("link", ({ claim, narrative }) =>
    listed(
      claim.links.map(({ relation, claim: id, polarity }) => {
        const other = narrative.claims.find((one) => one.id === id)?.predicate ?? "";
        return `${polarity === "negative" ? "not " : ""}${relation} ${other}`;
      }),
    ),
  ),
];

/** A field that is compared as it is shown. */
function field(
  name: FieldReader["field"],
  words: (claim: DescribedClaim) => string | null,
): FieldReader {
  return { field: name, key: (claim) => words(claim) ?? "", words };
}

function quantityKey(quantity: Quantity): string {
  const { low, best, high, approximate, of, counts, unit, scope } = quantity;
  return JSON.stringify([low, best, high, approximate, of.toLowerCase(), counts, unit, scope]);
}

function placeWords({ place }: DescribedClaim["claim"]): string | null {
  return place === null ? null : [place.name, ...place.within].join(", ");
}

function chainWords(via: readonly Attribution[]): string | null {
  return via.length === 0 ? null : via.map(({ source }) => source.name).join(" < ");
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : [...words].sort().join("; ");
}
