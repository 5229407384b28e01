import { sectionHeading } from "./section-heading.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

/** A section of single sentences. */
export const sentenceLines = (
  heading: string,
  gloss: string,
  sentences: readonly string[],
  style: TextStyle,
): readonly string[] => [
  ...sectionHeading(heading, gloss, style),
  ...sentences.flatMap((sentence) => wrapLines(sentence, style.width, "• ", "  ")),
];
