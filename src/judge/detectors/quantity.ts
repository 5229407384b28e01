import type { RelationName } from "../../knowledge/relations.ts";
import type { Support } from "../../model/reading.ts";
import type { QuantityValue, ReadingValue } from "../../model/reading-value.ts";
import type { ScopedParticipant } from "../../model/scoped-participant.ts";
import { apartStrength } from "../apart-strength.ts";
import { boundsOf, compareQuantities, lowerSide, relativeGap } from "../compare-quantities.ts";
import { compareOpenWindow, compareWindows } from "../compare-windows.ts";
import type { Detection, Detector, ReadingPair, Stop } from "../detector.ts";
import { isToll } from "../is-toll.ts";
import type { JudgeContext } from "../judge-context.ts";
import { noneElsewhere } from "../oppose-denial.ts";
import { areDeclaredOne } from "../pairs/are-declared-one.ts";
import { areRunningText } from "../pairs/are-running-text.ts";

/** How many or how much, of one population at one time. */
export const quantityDetector: Detector<"quantity"> = {
  kind: "quantity",
  slots: ["quantity"],
  detect({ left, right }, context) {
    const one = left.value;
    const other = right.value;
    if (one.type !== "quantity" || other.type !== "quantity") return null;
    const scope = compareScope(one, other, context);
    if (scope === "part of left" || scope === "part of right") {
      return partAgainstWhole(one, other, scope === "part of left");
    }
    if (one.quantity.scope === "subset" && other.quantity.scope === "subset") return TWO_PARTS;
    const figures = compareFigures(one, other);
    if (figures === null || figures.verdict === "refinement") return figures;
    if (typeof scope === "object") return scope;
    if (scope === "unclear") {
      const assumptions = [...figures.assumptions, "both figures count the same population"];
      return {
        ...figures,
        verdict: "tension",
        strength: Math.min(figures.strength, 0.4),
        assumptions,
        open: true,
      };
    }
    return figures;
  },
  oppose(left, right, pair, context) {
    const elsewhere = isNone(pair.left.value)
      ? noneElsewhere(left, right, pair, context)
      : isNone(pair.right.value)
        ? noneElsewhere(right, left, pair, context)
        : null;
    if (elsewhere !== null) return elsewhere;
    const [one, other] = [isNone(pair.left.value), isNone(pair.right.value)];
    // "No posts were taken" denies that posts were taken; of tolls it is the figure.
    if (one !== other && !isToll(context.event(pair.event).concepts, context.base)) return "apart";
    if (!areRunningText(left, right)) return "opposed";
    if (!countTheSame(left, right, pair, context)) return OTHER_COUNT;
    const running = openWindowOf(pair, areDeclaredOne(left, right, pair, context));
    if (running !== null) return running;
    // Of the figures of articles one is often a part of the other: those of one street or one blast.
    const tellMuch = [left, right].some(({ narrative }) => context.tellsMuch(narrative));
    return tellMuch ? "uncertain" : "opposed";
  },
};

function openWindowOf({ left, right }: ReadingPair, isYearDate: boolean): Stop | null {
  if (left.value.type !== "quantity" || right.value.type !== "quantity") return null;
  return compareOpenWindow(left.value, right.value, isYearDate);
}

/** Texts are full of figures: ten points by half-time, two shots from the front. */
const OTHER_COUNT = stop("the texts may count at two points, or two things");

/**
 * Whether the figures of two texts are of one count: of harm that only grows, or of something that
 * both tie to the same others.
 */
function countTheSame(
  left: Support,
  right: Support,
  pair: ReadingPair,
  context: JudgeContext,
): boolean {
  const concepts = context.event(pair.event).concepts.map((name) => context.base.predicate(name));
  if (!concepts.every(({ known }) => known)) return false;
  if (concepts.some(({ cumulative }) => cumulative)) return true;
  const beside = ({ value }: ReadingPair["left"], { participants }: Support) =>
    participants.filter(({ role }) => value.type === "quantity" && role !== value.quantity.counts);
  const [lefts, rights] = [beside(pair.left, left), beside(pair.right, right)];
  const fits = (one: ScopedParticipant, others: readonly ScopedParticipant[]): boolean =>
    others.some(({ entity }) => context.relate(one.entity, entity).relation === "same");
  return lefts.every((one) => fits(one, rights)) && rights.every((one) => fits(one, lefts));
}

function isNone(value: ReadingValue): boolean {
  return value.type === "quantity" && value.quantity.high === 0;
}

type Scope = "same" | "unclear" | "part of left" | "part of right" | Stop;

function stop(reason: string): Stop {
  return { gate: "G2 same slot and scope", reason };
}

/** "178 of 369 blows" and "30 of 207" are parts, and nothing says that they are the same part. */
const TWO_PARTS = stop("both figures count a part, and perhaps not the same one");

/** Gate G2 for figures: the same population, the same stretch of time, the same whole. */
function compareScope(left: QuantityValue, right: QuantityValue, context: JudgeContext): Scope {
  const windows = compareWindows(left, right);
  if (windows !== null) return windows;
  if (left.cumulative && right.cumulative && areOfTwoScales(left, right))
    return stop("figures so far apart count an event and something larger, such as a war");
  const population = context.base.relatePopulations(left.quantity.of, right.quantity.of).relation;
  const part = partOf(left, right, population);
  if (part !== null) return part;
  if (population === "disjoint")
    return stop(`${left.quantity.of} and ${right.quantity.of} are counted apart`);
  return population === "unknown" ? "unclear" : "same";
}

/** From this ratio on the dead of one figure are not those of the other: an attack and its war. */
const SCALES_APART = 100;

/** The same where the larger figure is one that only wars and disasters reach. */
const WAR_APART = 30;
const WAR_DEAD = 10_000;

function areOfTwoScales(left: QuantityValue, right: QuantityValue): boolean {
  const [one, other] = [boundsOf(left.quantity), boundsOf(right.quantity)];
  const isFar = (small: number, large: number) =>
    small >= 1 && large >= (large >= WAR_DEAD ? WAR_APART : SCALES_APART) * small;
  return isFar(one.high, other.low) || isFar(other.high, one.low);
}

/** Is one figure for a part of what the other counts? */
function partOf(left: QuantityValue, right: QuantityValue, population: RelationName): Scope | null {
  if (population === "narrower") return "part of right";
  if (population === "broader") return "part of left";
  const [one, other] = [left.quantity.scope, right.quantity.scope];
  if (one === other || population === "disjoint") return null;
  if (one === "subset") return "part of right";
  if (other === "subset") return "part of left";
  return null;
}

/** A part and a whole may differ, but a part cannot be larger than its whole. */
function partAgainstWhole(
  left: QuantityValue,
  right: QuantityValue,
  leftIsWhole: boolean,
): Detection | Stop | null {
  const [whole, part] = leftIsWhole ? [left, right] : [right, left];
  // Of "four other clerks" nobody knows whether a count elsewhere is the whole, unless it says so.
  const isWhole = part.quantity.scope !== "subset" || whole.quantity.scope === "total";
  const impossible = isWhole && boundsOf(part.quantity).low > boundsOf(whole.quantity).high;
  if (!impossible) {
    const same = compareQuantities(left.quantity, right.quantity);
    return same === "apart" || same === "fringe"
      ? stop(`${part.quantity.label} counts a part of what ${whole.quantity.label} counts`)
      : null;
  }
  const lower = lowerSide(left.quantity, right.quantity);
  return {
    verdict: "contradiction",
    strength: 0.85,
    rule: "a part cannot be larger than its whole",
    assumptions: ["what one account counts is part of what the other counts"],
    ...changeOf(left, right),
    ...(lower === null ? {} : { lower }),
  };
}

function changeOf(left: QuantityValue, right: QuantityValue): Pick<Detection, "change"> {
  if (left.quantity.counts === null && left.quantity.unit !== null) return { change: "fixed" };
  return { change: left.cumulative && right.cumulative ? "rising" : "changing" };
}

function compareFigures(left: QuantityValue, right: QuantityValue): Detection | null {
  const relation = compareQuantities(left.quantity, right.quantity);
  const lower = lowerSide(left.quantity, right.quantity);
  const common = {
    assumptions: [],
    ...changeOf(left, right),
    ...(lower === null ? {} : { lower }),
  };
  switch (relation) {
    case "apart": {
      const strength = apartStrength(relativeGap(left.quantity, right.quantity));
      return {
        verdict: "contradiction",
        strength,
        rule: "figures whose bounds do not meet",
        ...common,
      };
    }
    case "fringe":
      return {
        verdict: "tension",
        strength: 0.4,
        rule: "figures that meet only at the fringe of their bounds",
        ...common,
      };
    case "includes":
      return {
        verdict: "refinement",
        strength: 0.8,
        rule: "one figure lies within the bounds of the other",
        ...common,
      };
    default:
      return null;
  }
}
