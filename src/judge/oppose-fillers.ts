import type { EntityType } from "../model/entity.ts";
import type { AlignedEntityId } from "../model/ids.ts";
import type { Support } from "../model/reading.ts";
import type { ReadingPair } from "./detector.ts";
import type { JudgeContext } from "./judge-context.ts";
import { areRunningText } from "./pairs/are-running-text.ts";

/**
 * Do two voices really stand against each other in who filled a role? Not when one of them names
 * the other's filler as well; among sides (`party`) the shared sides are set against each other
 * and only what is left over is compared.
 */
export function opposeFillers(
  left: Support,
  right: Support,
  pair: ReadingPair,
  context: JudgeContext,
): "opposed" | "uncertain" | "apart" {
  const one = pair.left.value;
  const other = pair.right.value;
  if (one.type !== "participant" || other.type !== "participant") return "apart";
  if (one.entity === null || other.entity === null) return "apart";
  if (one.polarity !== other.polarity) return "opposed";
  const read = areRunningText(left, right) && one.role !== "instrument";
  if (read) {
    const known = context.relate(one.entity, other.entity).relation !== "unknown";
    // Two labels of which nothing is known are rivals in notices at most.
    const tellMuch = [left, right].some(({ narrative }) => context.tellsMuch(narrative));
    if (!known && (tellMuch || !areParties([one.entity, other.entity], pair, context)))
      return "apart";
    // Civilians stream into a clinic, and fighters into a country.
    if (tellMuch && !isKnownKind(pair, context)) return "apart";
  }
  const role = one.role;
  const lefts = fillersGiven(left, pair);
  const rights = fillersGiven(right, pair);
  const fits = (first: AlignedEntityId, second: AlignedEntityId): boolean =>
    ["same", "akin", "narrower", "broader"].includes(context.relate(first, second).relation);
  const restLeft = lefts.filter((first) => !rights.some((second) => fits(first, second)));
  const restRight = rights.filter((second) => !lefts.some((first) => fits(first, second)));
  if (!restLeft.includes(one.entity) || !restRight.includes(other.entity)) return "apart";
  if (role === "party") return lefts.length > 2 || rights.length > 2 ? "uncertain" : "opposed";
  if (restLeft.length < lefts.length) return "apart";
  return swaps(left, right, one.entity, other.entity) ? "apart" : "opposed";
}

const PARTIES: ReadonlySet<EntityType> = new Set([
  "person",
  "group",
  "organisation",
  "authority",
  "armed-party",
  "civilian",
]);

/**
 * Whether both are parties to a known kind of event. Of "have" and "give" texts say many things, and
 * of things they tell several.
 */
function areParties(
  entities: readonly AlignedEntityId[],
  pair: ReadingPair,
  context: JudgeContext,
): boolean {
  const isKnown = isKnownKind(pair, context);
  return (
    isKnown && entities.every((id) => context.entity(id).types.some((type) => PARTIES.has(type)))
  );
}

/** Everyone a voice puts in the role, over all its claims about the event. */
function fillersGiven(support: Support, pair: ReadingPair): readonly AlignedEntityId[] {
  return pair
    .given(support)
    .flatMap(({ value }) =>
      value.type === "participant" && value.polarity === "positive" && value.entity !== null
        ? [value.entity]
        : [],
    );
}

/** Swapped roles are a reversal, not two identities. */
function swaps(
  left: Support,
  right: Support,
  one: AlignedEntityId,
  other: AlignedEntityId,
): boolean {
  const has = (support: Support, entity: AlignedEntityId): boolean =>
    support.participants.some((participant) => participant.entity === entity);
  return has(left, other) && has(right, one);
}

function isKnownKind({ event }: ReadingPair, { event: eventOf, base }: JudgeContext): boolean {
  return eventOf(event).concepts.every((concept) => base.predicate(concept).known);
}
