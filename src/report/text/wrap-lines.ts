import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/**
 * The text in lines of at most `width` columns, indents included; words longer than a line are cut.
 * Spaces that do not break become plain ones. Codes of colour in the text are closed and opened again where a line ends.
 *
 * @param first - Indent of the first line.
 * @param rest - Indent of all further lines, at least as wide as `first`.
 */
export const wrapLines = (
  text: string,
  width: number,
  first = "",
  rest = " ".repeat(first.length),
): readonly string[] => {
  // A single line needs no room for the deeper indent of the ones after it.
  const fits = stringWidth(first + text) <= width;
  const wrapped = fits ? text : wrapAnsi(text, Math.max(width - rest.length, 1), { hard: true });
  return wrapped
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line, index) => (index === 0 ? first : rest) + line);
};
