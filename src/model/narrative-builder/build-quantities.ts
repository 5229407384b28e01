import type { Participant } from "../claim.ts";
import { QUANTITY_SCOPES, type Quantity } from "../quantity.ts";
import { readQuantity } from "../read-quantity.ts";
import { ROLES } from "../role.ts";
import { atPath } from "./at-path.ts";
import { checkObject } from "./check-object.ts";
import type { ClaimContext } from "./claim-context.ts";
import type { ClaimInput, QuantityInput } from "./claim-input.ts";
import { eachOf } from "./each-of.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import { readChoice } from "./read-choice.ts";
import { readString } from "./read-string.ts";

/** What {@link readQuantity} says of figures that come without a noun. */
const UNNAMED = "people";
/** What is counted by "how often". */
const TIMES = "times";

/** The quantities of a claim: those of `quantity`, of `quantities`, then `count`. */
export function buildQuantities(
  path: string,
  input: ClaimInput,
  participants: readonly Participant[],
  context: ClaimContext,
): readonly Quantity[] {
  const placed = (["quantity", "quantities"] as const).flatMap((key) =>
    eachOf<number | string | QuantityInput>(`${path}.${key}`, input[key]),
  );
  const quantities = placed.map(({ path: at, value }) =>
    typeof value === "number" || typeof value === "string"
      ? complete(
          atPath(at, () => readQuantity(value)),
          {},
          participants,
        )
      : build(at, value, participants, context),
  );
  const { count } = input;
  if (count === undefined) return quantities;
  const often = atPath(`${path}.count`, () => readQuantity(count, TIMES));
  return [...quantities, { ...often, counts: "event" }];
}

function build(
  path: string,
  input: QuantityInput,
  participants: readonly Participant[],
  { locate }: ClaimContext,
): Quantity {
  checkObject(path, input, INPUT_KEYS.quantity);
  const { value, of, counts, unit, scope, quote } = input;
  if (of !== undefined) readString(`${path}.of`, of);
  const read = atPath(`${path}.value`, () => readQuantity(value, of));
  const quantity: Quantity = {
    ...read,
    unit: unit === undefined ? read.unit : readString(`${path}.unit`, unit),
    scope: scope === undefined ? read.scope : readChoice(`${path}.scope`, scope, QUANTITY_SCOPES),
    evidence: locate(`${path}.quote`, quote),
  };
  if (counts === undefined) return complete(quantity, { of }, participants);
  if (counts === null) return quantity;
  const role = readChoice(`${path}.counts`, counts, [...ROLES, "event"] as const);
  return name({ ...quantity, counts: role }, of, participants);
}

/** Fills in `counts`: whole numbers without a unit count the patient, the rest are measures. */
function complete(
  quantity: Quantity,
  { of }: { readonly of?: string | undefined },
  participants: readonly Participant[],
): Quantity {
  const whole = [quantity.low, quantity.best, quantity.high].every(
    (value) => value === null || Number.isInteger(value),
  );
  if (quantity.unit !== null || !whole) return quantity;
  return name({ ...quantity, counts: "patient" }, of, participants);
}

/** Fills in `of` where no words say it: what the counted role is called, if one entity fills it. */
function name(
  quantity: Quantity,
  of: string | undefined,
  participants: readonly Participant[],
): Quantity {
  if (of !== undefined || quantity.of !== UNNAMED) return quantity;
  if (quantity.counts === "event") return { ...quantity, of: TIMES };
  const counted = participants.filter(
    ({ role, polarity }) => role === quantity.counts && polarity === "positive",
  );
  const [only] = counted;
  return only === undefined || counted.length > 1 ? quantity : { ...quantity, of: only.label };
}
