import { relateTimes } from "../align/relate-times.ts";
import type { Support } from "../model/reading.ts";
import type { OccurrenceValue } from "../model/reading-value.ts";
import type { Role } from "../model/role.ts";
import type { ScopedParticipant } from "../model/scoped-participant.ts";
import type { ReadingPair, Stop } from "./detector.ts";
import type { JudgeContext } from "./judge-context.ts";
import { areRunningText } from "./pairs/are-running-text.ts";

const SIDES: ReadonlySet<Role> = new Set(["agent", "patient", "party"]);

/** A denial in a text is of what another text tells if it names this much of it beside its kind. */
const FEWEST_TIES = 1.5;

/** What has no name counts for half. */
const NAMELESS = 0.5;

const ACTORS: ReadonlySet<Role> = new Set(["agent", "initiator", "instrument"]);

/**
 * Does a denial cover what another voice asserts? "The Taliban took no post" covers "Taliban
 * fighters took two posts"; "the northern post was not taken" does not cover "posts were taken".
 * What the other voice leaves open is taken to be covered.
 *
 * @returns A G2 stop when the scopes differ.
 */
export function opposeDenial(
  left: Support,
  right: Support,
  pair: ReadingPair,
  context: JudgeContext,
): "opposed" | Stop {
  const denial = isHappened(pair.left.value) ? pair.right.value : pair.left.value;
  const asserting = isHappened(pair.left.value) ? left : right;
  if (denial.type !== "occurrence") return "opposed";
  const elsewhere = outsideSetting(denial, asserting, pair, context);
  if (elsewhere !== null) return { gate: "G2 same slot and scope", reason: elsewhere };
  const read = areRunningText(left, right);
  const outside = denial.scope.find((one) => !covered(one, asserting, context, read));
  if (outside === undefined) {
    const denying = asserting === left ? right : left;
    return read && !namesEnough(denial, denying, asserting, context) ? TOO_BARE : "opposed";
  }
  const name = context.entity(outside.entity).name;
  const reason = `the denial is about ${name}, the other account may speak of something else`;
  return { gate: "G2 same slot and scope", reason };
}

/**
 * Why a count of none does not stand against another voice's figure: the clause that has it may be
 * about a shorter time or a smaller place ("no one was hurt in the school").
 *
 * @returns `null` when nothing says so.
 */
export function noneElsewhere(
  none: Support,
  counting: Support,
  pair: ReadingPair,
  context: JudgeContext,
): Stop | null {
  const denials = context
    .given(pair.event, "occurrence", none.narrative)
    .flatMap((value) =>
      value.type === "occurrence" && value.polarity === "negative" ? [value] : [],
    );
  const read = areRunningText(none, counting);
  const reasons = denials.map((denial) => {
    const isBare = read && !namesEnough(denial, none, counting, context);
    return outsideSetting(denial, counting, pair, context) ?? (isBare ? TOO_BARE.reason : null);
  });
  const [first] = reasons;
  if (first === undefined || first === null || reasons.includes(null)) return null;
  return { gate: "G2 same slot and scope", reason: first };
}

/**
 * The other side of a pair of which one side plainly asserts that it happened.
 *
 * @returns `null` when neither or both do.
 */
export function againstAssertion(pair: ReadingPair): OccurrenceValue | null {
  const [left, right] = [pair.left.value, pair.right.value];
  if (left.type !== "occurrence" || right.type !== "occurrence") return null;
  if (isHappened(left) === isHappened(right)) return null;
  return isHappened(left) ? right : left;
}

/** The plain assertion that something happened. */
export function isHappened(value: ReadingPair["left"]["value"]): boolean {
  return (
    value.type === "occurrence" && value.polarity === "positive" && value.modality === "actual"
  );
}

/** "No attack in the morning" leaves the evening open, "none in the market" the town. */
function outsideSetting(
  denial: OccurrenceValue,
  asserting: Support,
  pair: ReadingPair,
  context: JudgeContext,
): string | null {
  const { time, place } = denial;
  const times = context.given(pair.event, "time", asserting.narrative);
  const places = context.given(pair.event, "place", asserting.narrative);
  const sharesTime = times.some(
    (value) =>
      time === null ||
      (value.type === "time" &&
        !["disjoint", "within"].includes(relateTimes(time, value.time).relation)),
  );
  if (times.length > 0 && !sharesTime) return "the denial is about another or a shorter time";
  const sharesPlace = places.some(
    (value) =>
      place === null ||
      (value.type === "place" &&
        ["same", "akin", "broader"].includes(
          context.base.relatePlaces(place, value.place).relation,
        )),
  );
  return places.length > 0 && !sharesPlace
    ? "the denial is about another or a smaller place"
    : null;
}

/**
 * A text says in passing that somebody "did not know" or that "nobody was hurt": of what, the words
 * around it tell. Only what it names can be held against what others tell.
 */
const TOO_BARE: Stop = {
  gate: "G2 same slot and scope",
  reason: "the denial names too little to be one of what the other account tells",
};

/**
 * Whether the denial itself names enough: two of who, what, when and where; in another text what has
 * no name may be another of its kind. Within one text one of these is enough for a known kind of event, since the text tells which
 * event it means. Who was killed can be only once.
 */
function namesEnough(
  denial: OccurrenceValue,
  denying: Support,
  asserting: Support,
  context: JudgeContext,
): boolean {
  const { once, evidence, known, mutual } = context.base.predicate(denial.concept);
  const { scope, time, place } = denial;
  // "People do not see it" is no word on what one of them saw.
  const isAnyone = scope.every(({ entity }) => context.entity(entity).name === "people");
  // "There were no injuries", in an article that tells of three raids, is of one of them.
  const isSomewhere = place !== null && /\p{Lu}/u.test(place.name);
  const isBare = isAnyone && time === null && !isSomewhere && context.tellsMuch(denying.narrative);
  if ((once && !isBare) || (evidence && !isAnyone)) return true;
  const named = scope.filter(({ entity }) => context.entity(entity).named).length;
  const oneText = context.isOneText(denying.narrative, asserting.narrative);
  // Of a fight that one side did not fight, the other side tells which it was.
  const most = mutual ? 2 : 1;
  if (oneText && known && !isAnyone && scope.length >= most) return true;
  const settings = (time === null ? 0 : 1) + (isSomewhere ? 1 : 0);
  return named + settings + (scope.length - named) * (oneText ? 1 : NAMELESS) >= FEWEST_TIES;
}

function covered(
  denied: ScopedParticipant,
  asserting: Support,
  context: JudgeContext,
  read: boolean,
): boolean {
  const sameRole = (role: Role): boolean =>
    role === denied.role ||
    (SIDES.has(role) && SIDES.has(denied.role) && (role === "party" || denied.role === "party"));
  const own = asserting.participants.filter((one) => sameRole(one.role));
  // "Not all were taken" and "not only soldiers" deny nothing that somebody asserts.
  if (denied.quantifier !== null) return own.some((one) => one.quantifier === denied.quantifier);
  // "It was not us" denies nothing that an account says which names nobody.
  if (own.length === 0) return !read && !ACTORS.has(denied.role);
  return own.some((one) =>
    ["same", "akin", "narrower"].includes(context.relate(one.entity, denied.entity).relation),
  );
}
