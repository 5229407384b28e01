/** English fractions, as numerator and denominator; given as per cent of what they are part of. */
export const FRACTIONS: ReadonlyMap<string, readonly [number, number]> = new Map<
  string,
  readonly [number, number]
>([
  ["half", [1, 2]],
  ["a half", [1, 2]],
  ["one half", [1, 2]],
  ["a third", [1, 3]],
  ["one third", [1, 3]],
  ["two thirds", [2, 3]],
  ["a quarter", [1, 4]],
  ["one quarter", [1, 4]],
  ["three quarters", [3, 4]],
  ["a fifth", [1, 5]],
  ["one fifth", [1, 5]],
  ["two fifths", [2, 5]],
  ["three fifths", [3, 5]],
  ["four fifths", [4, 5]],
  ["a tenth", [1, 10]],
  ["one tenth", [1, 10]],
  ["nine tenths", [9, 10]],
]);
