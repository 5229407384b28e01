import type { RelationName } from "../../knowledge/relations.ts";
import type { Place } from "../../model/place.ts";
import type { Support } from "../../model/reading.ts";
import type { AttributeValue } from "../../model/reading-value.ts";
import { compareQuantities } from "../compare-quantities.ts";
import type { Change, Detection, Detector, Stop } from "../detector.ts";
import type { JudgeContext } from "../judge-context.ts";

/** Attributes whose second value is a known possibility, so that two values are a tension. */
const SELDOM_SEVERAL: ReadonlySet<string> = new Set(["nationality"]);

/** Attributes whose values are places, and are compared as places. */
const PLACES: ReadonlySet<string> = new Set(["birthplace", "place of death"]);

/** Attributes that stay what they are. */
const FIXED: ReadonlySet<string> = new Set([
  "birthplace",
  "date of birth",
  "date of death",
  "place of death",
  "registration",
]);

function changeOf({ name }: AttributeValue): Change {
  return FIXED.has(name) ? "fixed" : "slow";
}

/** A property that has one value only: age, rank, birthplace. */
export const attributeDetector: Detector<"attribute"> = {
  kind: "attribute",
  slots: ["attribute"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type !== "attribute" || other.type !== "attribute" || one.name === "category")
      return null;
    const byFigure = compareByFigure(one, other);
    if (byFigure !== undefined) return byFigure;
    return compareByWords(one, other, context);
  },
  oppose(left, right, pair, context) {
    return sameHolder(left, right, pair.left.value, context)
      ? "opposed"
      : {
          gate: "G1 same event",
          reason: "an unnamed person among several may be another in each account",
        };
  },
};

/** Ages a year apart may be a birthday; other figures have their bounds. `undefined`: no figures. */
function compareByFigure(
  left: AttributeValue,
  right: AttributeValue,
): Detection | null | undefined {
  if (left.quantity === null || right.quantity === null) return undefined;
  const relation = compareQuantities(left.quantity, right.quantity);
  const change = changeOf(left);
  if (relation === "same") return null;
  if (relation === "includes")
    return {
      verdict: "refinement",
      strength: 0.8,
      rule: `one ${left.name} lies within the bounds of the other`,
      assumptions: [],
      change,
    };
  if (relation === "compatible") return null;
  const [one, other] = [left.quantity.best, right.quantity.best];
  const birthday =
    left.name === "age" && one !== null && other !== null && Math.abs(one - other) <= 1;
  if (relation === "fringe" || birthday) {
    return {
      verdict: "tension",
      strength: 0.3,
      rule: birthday ? "ages a year apart" : `values of ${left.name} that meet only at the fringe`,
      assumptions: birthday ? ["no birthday lies between the accounts"] : [],
      change,
    };
  }
  return {
    verdict: "contradiction",
    strength: 0.85,
    rule: `${left.name} has one value, and the figures do not meet`,
    assumptions: [],
    change,
  };
}

function compareByWords(
  left: AttributeValue,
  right: AttributeValue,
  context: JudgeContext,
): Detection | Stop | null {
  const { base } = context;
  const known = base.attribute(left.name);
  const { relation, because } = PLACES.has(left.name)
    ? base.relatePlaces(asPlace(left), asPlace(right))
    : base.relateAttributeValues(left.name, left.value, right.value);
  if (relation === "same") return null;
  const change = changeOf(left);
  if (relation === "narrower" || relation === "broader") {
    return {
      verdict: "refinement",
      strength: 0.7,
      rule: `one ${left.name} includes the other: ${because}`,
      assumptions: [],
      change,
    };
  }
  if (relation === "akin" || relation === "adjacent") {
    return {
      verdict: "tension",
      strength: 0.25,
      rule: `${left.name} spelled or written differently: ${because}`,
      assumptions: ["the spellings stand for two values"],
      change,
    };
  }
  if (known === null || !known.singleValued) return severalValues(left, relation);
  if (relation === "unknown" && [left, right].every(({ value }) => /\p{N}/u.test(value))) {
    const reason = `values of ${left.name} in different units or notations`;
    return { gate: "G2 same slot and scope", reason };
  }
  if (relation === "disjoint") {
    return {
      verdict: "contradiction",
      strength: 0.85,
      rule: `${left.name} has one value: ${because}`,
      assumptions: [],
      change,
    };
  }
  return {
    verdict: "tension",
    strength: 0.4,
    rule: `${left.name} has one value, and these are not known to be one`,
    assumptions: ["the values are not two words for one"],
    change,
  };
}

function asPlace({ value }: AttributeValue): Place {
  const [name = value, ...within] = value.split(", ");
  return { name, within, coordinates: null, evidence: [] };
}

function severalValues(left: AttributeValue, relation: RelationName): Detection | Stop | null {
  const { name } = left;
  if (SELDOM_SEVERAL.has(name) && (relation === "unknown" || relation === "disjoint")) {
    return {
      verdict: "tension",
      strength: 0.35,
      rule: `two values of ${name}`,
      assumptions: [`the holder has only one ${name}`],
      change: changeOf(left),
    };
  }
  return {
    gate: "G5 single-valued slot or disjointness",
    reason: `${name} can have several values at once`,
  };
}

/** A named holder is the same; an unnamed one only where one alone can fill the role. */
function sameHolder(
  left: Support,
  right: Support,
  value: { readonly type: string },
  context: JudgeContext,
): boolean {
  const { entity } = value as AttributeValue;
  const holder = context.entity(entity);
  if (holder.named) return true;
  const roles = [...left.participants, ...right.participants]
    .filter((one) => one.entity === entity)
    .map((one) => one.role);
  return roles.every((role) => !context.isMultiValued(holder.event, role));
}
