import type { AlignedEntityId } from "../model/ids.ts";
import type { ParticipantValue } from "../model/reading-value.ts";
import type { Role } from "../model/role.ts";
import type { Detection, ReadingPair, Stop } from "./detector.ts";
import type { EntityRelation, JudgeContext } from "./judge-context.ts";
import { UNIDENTIFIED_WORDS } from "./unidentified-table.ts";

/** Slots filled by somebody or something, compared as actors. */
export const ACTOR_SLOTS = [
  "agent",
  "patient",
  "party",
  "theme",
  "recipient",
  "beneficiary",
  "addressee",
  "companion",
  "origin",
  "destination",
] as const satisfies readonly Role[];

/** A conflict of fillers, and whether it is one of what they are rather than of who they are. */
export interface FillerConflict {
  readonly by: "identity" | "category";
  readonly answer: Detection | Stop;
}

/**
 * Compares the fillers of one role in two readings.
 *
 * Known to be one: nothing. Narrower: a refinement. Disjoint (declared, stated, known): a
 * contradiction, unless the role takes several fillers and no account says "X, not Y". Unknown:
 * a tension where the role has one filler, since labels alone prove nothing.
 */
export function compareFillers(pair: ReadingPair, context: JudgeContext): FillerConflict | null {
  const left = pair.left.value;
  const right = pair.right.value;
  if (left.type !== "participant" || right.type !== "participant") return null;
  if (left.quantifier !== null || right.quantifier !== null) return null;
  if (left.entity === null || right.entity === null) return null;
  if (left.polarity !== right.polarity) return deniedFiller(left, right, context);
  if (left.polarity === "negative") return null;
  const relation = context.relate(left.entity, right.entity);
  const bothNamed = context.entity(left.entity).named && context.entity(right.entity).named;
  const fixed = { assumptions: [], change: "fixed" as const };
  switch (relation.relation) {
    case "same":
      return null;
    case "akin":
      return {
        by: "category",
        answer: {
          verdict: "difference",
          strength: 0.8,
          rule: `labels differ in valence only: ${relation.because}`,
          ...fixed,
        },
      };
    case "narrower":
    case "broader":
      return {
        by: bothNamed || relation.licence === "declared" ? "identity" : "category",
        answer: {
          verdict: "refinement",
          strength: 0.8,
          rule: `one filler includes the other: ${relation.because}`,
          ...fixed,
        },
      };
    case "disjoint":
      return disjointFillers(
        pair,
        [left.entity, right.entity],
        left.role,
        relation,
        bothNamed,
        context,
      );
    default:
      if ([left.entity, right.entity].some((one) => isUnidentified(one, context))) {
        const rule = "one account does not identify whom the other names";
        return { by: "category", answer: { verdict: "difference", strength: 0.7, rule, ...fixed } };
      }
      if (isNamedAndDescribed(left.entity, right.entity, context)) {
        const rule = "one account names whom the other describes";
        return { by: "category", answer: { verdict: "difference", strength: 0.6, rule, ...fixed } };
      }
      return unknownFillers(pair, left.role, bothNamed, context);
  }
}

/** "Not the Taliban" against "the Taliban". */
function deniedFiller(
  left: ParticipantValue,
  right: ParticipantValue,
  context: JudgeContext,
): FillerConflict | null {
  const denied = left.polarity === "negative" ? left.entity : right.entity;
  const named = left.polarity === "negative" ? right.entity : left.entity;
  if (denied === null || named === null) return null;
  const { relation } = context.relate(named, denied);
  // To deny the Taliban denies Taliban fighters; to deny one unit does not deny the Taliban.
  if (relation !== "same" && relation !== "narrower") return null;
  const rule = `stated: an account says that ${context.entity(denied).name} did not fill the role`;
  return {
    by: "identity",
    answer: { verdict: "contradiction", strength: 0.95, rule, assumptions: [], change: "fixed" },
  };
}

/** "Juan Poe" and "a suspected smuggler": a man may be both. */
function isNamedAndDescribed(
  left: AlignedEntityId,
  right: AlignedEntityId,
  context: JudgeContext,
): boolean {
  const [one, other] = [context.entity(left), context.entity(right)];
  const [named, described] = one.named ? [one, other] : [other, one];
  return (
    named.named &&
    !described.named &&
    named.types.includes("person") &&
    described.types.every((type) => type === "person")
  );
}

function isUnidentified(entity: AlignedEntityId, context: JudgeContext): boolean {
  return context
    .entity(entity)
    .names.every((name) =>
      UNIDENTIFIED_WORDS.some((word) => name.toLowerCase().split(/\s+/u).includes(word)),
    );
}

const STRENGTH: Readonly<Record<EntityRelation["licence"], number>> = {
  stated: 0.95,
  declared: 0.95,
  "built-in": 0.85,
  names: 0.85,
  none: 0.5,
};

function disjointFillers(
  pair: ReadingPair,
  [left, right]: readonly [AlignedEntityId, AlignedEntityId],
  role: Role,
  relation: EntityRelation,
  bothNamed: boolean,
  context: JudgeContext,
): FillerConflict {
  const names = [context.entity(left).name, context.entity(right).name];
  const by = relation.licence === "built-in" && !bothNamed ? "category" : "identity";
  const several = context.isMultiValued(pair.event, role);
  if (several && relation.licence !== "stated" && !sameCount(pair, role, context)) {
    return { by, answer: severalFillers(role) };
  }
  const assumptions = [
    `in every account of this event the words stand for the same parties (${names.join(", ")})`,
    ...(several && relation.licence !== "stated"
      ? ["the equal figures count the same people"]
      : []),
  ];
  const rule = `disjoint fillers of one role (${relation.licence}): ${relation.because}`;
  return {
    by,
    answer: {
      verdict: "contradiction",
      strength: STRENGTH[relation.licence],
      rule,
      assumptions,
      change: "fixed",
    },
  };
}

function unknownFillers(
  pair: ReadingPair,
  role: Role,
  bothNamed: boolean,
  context: JudgeContext,
): FillerConflict {
  const by = bothNamed ? "identity" : "category";
  if (context.isMultiValued(pair.event, role)) return { by, answer: severalFillers(role) };
  const rule = bothNamed
    ? "two names in one role, not known to be one nor to be two"
    : "two labels in one role, not known to fit one party nor to exclude each other";
  const assumptions = ["the labels stand for two parties, and only one of them filled the role"];
  return { by, answer: { verdict: "tension", strength: 0.5, rule, assumptions, change: "fixed" } };
}

function severalFillers(role: Role): Stop {
  return {
    gate: "G5 single-valued slot or disjointness",
    reason: `several can be ${role} of such an event, and no account says that it was one and not the other`,
  };
}

/** Do both accounts give one and the same figure for those in the role? Then they count the same. */
function sameCount(pair: ReadingPair, role: Role, context: JudgeContext): boolean {
  const figures = context.rows(pair.event, "quantity").flatMap((row) => row.readings);
  const narratives = (side: "left" | "right") =>
    new Set(pair[side].support.map((one) => one.narrative));
  const left = narratives("left");
  const right = narratives("right");
  const exact = (narrativeSet: ReadonlySet<string>): ReadonlySet<number> =>
    new Set(
      figures.flatMap(({ value, support }) => {
        if (value.type !== "quantity" || value.quantity.counts !== role) return [];
        const { best, approximate } = value.quantity;
        if (best === null || approximate || !support.some((one) => narrativeSet.has(one.narrative)))
          return [];
        return [best];
      }),
    );
  const rightFigures = exact(right);
  return [...exact(left)].some((figure) => rightFigures.has(figure));
}
