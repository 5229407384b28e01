import { NAME_PLACE } from "./may-be-name.ts";

/** Labels of words: outside a name, its first word, a further one; and of what is no word. */
export const NAME_LABELS = { outside: 0, begins: 1, inside: 2, padding: 3 } as const;

/** How many labels a word can have. */
export const NAME_LABEL_COUNT = 3;

const { outside, begins, inside } = NAME_LABELS;
const CHOICES = {
  none: Uint8Array.of(outside),
  goOn: Uint8Array.of(outside, inside),
  begin: Uint8Array.of(outside, begins),
  all: Uint8Array.of(outside, begins, inside),
};

/** Labels a word can have, given where it can stand in a name and the label before it. */
export function nameLabelChoices(place: number, before: number): Uint8Array {
  const isOpen = before === begins || before === inside;
  switch (place) {
    case NAME_PLACE.anywhere:
      return isOpen ? CHOICES.all : CHOICES.begin;
    case NAME_PLACE.inside:
      return isOpen ? CHOICES.goOn : CHOICES.none;
    default:
      return CHOICES.none;
  }
}
