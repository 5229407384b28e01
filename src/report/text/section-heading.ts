import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

/** A heading in capitals with what it means after it, and a blank line. */
export const sectionHeading = (
  heading: string,
  gloss: string,
  style: TextStyle,
): readonly string[] => {
  const capitals = style.paint("heading", heading.toUpperCase());
  const text = gloss === "" ? capitals : `${capitals}  ${style.paint("quiet", gloss)}`;
  return [...wrapLines(text, style.width), ""];
};
