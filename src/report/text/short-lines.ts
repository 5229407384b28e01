import stringWidth from "string-width";
import type { ShortList, ShortSideView, ShortView } from "../view/report-view.ts";
import { padEnd } from "./pad-end.ts";
import { sectionHeading } from "./section-heading.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const INDENT = "   ";

/** What is said gets at most this share of a line. */
const LABEL_SHARE = 0.5;

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);

/** "the Taliban   A B  unnamed reports, Reza Khaasteh"; a long label has a line of its own. */
const sideLines = (
  { label, sigla, names }: ShortSideView,
  width: number,
  style: TextStyle,
): readonly string[] => {
  const who = `${style.paint("siglum", sigla)}  ${names}`.trim();
  const room = " ".repeat(INDENT.length + width + 2);
  if (stringWidth(label) > width) {
    return [...wrapLines(label, style.width, INDENT), ...wrapLines(who, style.width, room)];
  }
  return wrapLines(who, style.width, `${INDENT}${padEnd(label, width)}  `, room);
};

const findingLines = (
  { number, verdict, question, sides }: ShortView,
  width: number,
  style: TextStyle,
): readonly string[] => [
  ...wrapLines(
    style.paint(verdict, question),
    style.width,
    `${number} `.padEnd(INDENT.length),
    INDENT,
  ),
  ...sides.flatMap((side) => sideLines(side, width, style)),
];

/** Findings in short: who stands against whom on what. */
export const shortLines = ({ findings, more }: ShortList, style: TextStyle): readonly string[] => {
  const most = Math.floor((style.width - INDENT.length) * LABEL_SHARE);
  const labels = findings.flatMap(({ sides }) => sides.map(({ label }) => label));
  const width = widest(labels.filter((label) => stringWidth(label) <= most));
  return [
    ...sectionHeading("In short", "who stands against whom, on what", style),
    ...findings.flatMap((finding) => findingLines(finding, width, style)),
    ...(more === null ? [] : wrapLines(more, style.width)),
  ];
};
