import type { Quantity } from "../../model/quantity.ts";
import { evidenceOf } from "../evidence-of.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";
import type { Predication } from "../predications/predication.ts";
import { isHarmWord } from "./harm-words-table.ts";

/** "Nobody was killed", "no one died": a toll of none, though it names nobody who takes part. */
const NOBODY = /^(?:nobody|no[ -]?one)$/iu;

/**
 * The toll of a clause that denies harm to anybody at all; empty for other clauses.
 *
 * @param cues - What negates the clause.
 */
export function countOfNobody(
  { predicate, participants }: Predication,
  cues: readonly TextSpan[],
  text: string,
): readonly Quantity[] {
  // "Nobody killed him" is about him.
  const isOfOthers = participants.some(({ role }) => role === "patient" || role === "agent");
  if (isOfOthers || !predicate.split(" ").some((word) => isHarmWord(word))) return [];
  const cue = cues
    .map((span) => withNext(span, text))
    .find(({ start, end }) => NOBODY.test(text.slice(start, end)));
  if (cue === undefined) return [];
  return [
    {
      low: 0,
      best: 0,
      high: 0,
      approximate: false,
      of: "people",
      counts: "patient",
      unit: null,
      scope: "unstated",
      label: "no people",
      evidence: [evidenceOf(text, cue)],
    },
  ];
}

/** The cue of "no one" may be its "no" alone. */
function withNext({ start, end }: TextSpan, text: string): TextSpan {
  const rest = /^ one\b/iu.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + rest };
}
