/** English number words; place in the list is the value below twenty. Compounds are added up. */
const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

function wordValue(word: string): number | null {
  const small = SMALL.split(" ").indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.split(" ").indexOf(word);
  return tens >= 0 ? (tens + 2) * 10 : null;
}

/**
 * Reads a figure such as accounts give for an age or a measure: "25", "25-year-old", "twenty-five",
 * "6.1", "1,200 m".
 *
 * @param value - The words, one figure in them.
 * @returns The figure and the unit that follows it (lower case, `null` without one; years of age are
 * no unit), or `null` when there is no figure, more than one, or a word that bounds it.
 */
export function readNumber(
  value: string,
): { readonly value: number; readonly unit: string | null } | null {
  const plain = value.normalize("NFKC").toLowerCase().slice(0, 100).trim();
  const digits =
    /^(?:aged?|magnitude|m)?\s*([+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?)\s*(.*)$/u.exec(
      plain,
    );
  if (digits !== null)
    return withUnit(Number((digits[1] ?? "").replaceAll(",", "")), digits[2] ?? "");
  const words = plain.replace(/^aged?\s+/u, "").split(/[\s-]+/u);
  const first = wordValue(words[0] ?? "");
  if (first === null) return null;
  const second = first >= 20 ? wordValue(words[1] ?? "") : null;
  const compound = second !== null && second > 0 && second < 10;
  return withUnit(compound ? first + second : first, words.slice(compound ? 2 : 1).join(" "));
}

function withUnit(
  value: number,
  rest: string,
): { readonly value: number; readonly unit: string | null } | null {
  // A second figure or anything but a short unit makes it more than one plain value.
  const unit = rest
    .replace(/^-?\s*years?(?:[\s-]+old|[\s-]+of[\s-]+age)?$/u, "")
    .replace(/[.\s]+$/u, "")
    .trim();
  if (!Number.isFinite(value) || !/^[\p{L}°%/²³ ]{0,20}$/u.test(unit)) return null;
  return { value, unit: unit === "" ? null : unit };
}
