const LONGEST = 24;

/**
 * The shape of a form: "Xxxx" for "Kabul" is "Xxx", "B-52s" is "X-ddx".
 *
 * Capitals are X, small letters x, other letters l, digits d, marks themselves; no more than two of
 * a kind in a row.
 */
export function wordShape(form: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  for (const character of form.slice(0, LONGEST)) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= "a" && character <= "z") return "x";
  if (character >= "A" && character <= "Z") return "X";
  if (character >= "0" && character <= "9") return "d";
  if (/\p{Lu}/u.test(character)) return "X";
  if (/\p{Ll}/u.test(character)) return "x";
  return /\p{L}/u.test(character) ? "l" : character;
}
