import type { UniversalPos } from "../analysis/universal-pos.ts";
import { CAPITALS, capitalsOf } from "../tags/capitals.ts";
import { LINKS } from "./links-table.ts";

/** Where a word can stand in a name: nowhere, after its first word, anywhere. */
export const NAME_PLACE = { none: 0, inside: 1, anywhere: 2 } as const;

/** Whether a word can be of a name, going by its tag and capitals. */
export function mayBeName(form: string, upos: UniversalPos, xpos: string): number {
  if (upos === "PROPN" || xpos === "NNP" || xpos === "NNPS") return NAME_PLACE.anywhere;
  const first = form.charCodeAt(0);
  const isSmall = first >= 97 && first <= 122;
  switch (upos) {
    case "ADJ":
    case "NOUN":
    case "VERB":
    case "ADV":
    case "INTJ":
    case "X":
      if (isSmall) return NAME_PLACE.none;
      return hasCapital(form) ? NAME_PLACE.anywhere : NAME_PLACE.none;
    case "NUM":
      return hasCapital(form) ? NAME_PLACE.anywhere : NAME_PLACE.inside;
    default:
      return LINKS.has(form.toLowerCase()) ? NAME_PLACE.inside : NAME_PLACE.none;
  }
}

function hasCapital(form: string): boolean {
  const capitals = capitalsOf(form.slice(0, LONGEST));
  return capitals >= CAPITALS.initial && capitals <= CAPITALS.single;
}

const LONGEST = 40;
