/** What the keys leave out in front of a noun: articles, figures, words of doubt. */
const LEFT_OUT = new Set(
  `the a an this that these those his her its their our my your some several many few other another
  two three four five six seven eight nine ten eleven twelve one at least about more than
  approximately nearly almost alleged all any no each both various numerous u.s. dozen around
  over`.split(/\s+/u),
);

/** A phrase as the keys of the corpus write it. */
export function keyLabel(phrase: string): string {
  const words = plainString(phrase).split(" ");
  const first = words.findIndex((word) => !LEFT_OUT.has(word) && !/^\d[\d,.]*$/u.test(word));
  return words.slice(Math.max(0, first)).join(" ");
}

/** Case, quotation marks and spacing do not matter. */
export function plainString(text: string): string {
  return text.toLowerCase().replace(/["“”]/gu, "").replace(/\s+/gu, " ").trim();
}
