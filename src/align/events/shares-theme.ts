import type { ClaimRecord, Filler } from "../records/claim-record.ts";
import { fillersIn } from "../records/fillers-in.ts";
import type { Relations } from "./relations.ts";

/** Plural nouns without an s. */
const PLURALS: ReadonlySet<string> = new Set([
  "people",
  "men",
  "women",
  "children",
  "police",
  "troops",
  "personnel",
  "staff",
  "crew",
  "cattle",
]);

/** Does a label name several ("soldiers", "25 people") rather than one? */
export function isPluralLabel(label: string): boolean {
  const last = label.toLowerCase().match(/[\p{L}]+(?=[^\p{L}]*$)/u)?.[0] ?? "";
  return PLURALS.has(last) || /[^sui]s$/.test(last);
}

/**
 * Are two end states ("killed", "survived") those of one and the same thing? Of a group, some may
 * be killed and others survive: only a named entity, a single one, or "all" of a group will do.
 */
export function sharesTheme(left: ClaimRecord, right: ClaimRecord, relations: Relations): boolean {
  return themes(left).some((one) =>
    themes(right).some((other) => {
      if (relations.entities(one.profile, other.profile).relation !== "same") return false;
      if (one.quantifier === "all" || other.quantifier === "all") return true;
      if (one.profile.type === "group" || other.profile.type === "group") return false;
      return !isPluralLabel(one.label) && !isPluralLabel(other.label);
    }),
  );
}

function themes(record: ClaimRecord): readonly Filler[] {
  const { endState } = record.concept;
  return endState === null ? [] : fillersIn(record, endState.of);
}
