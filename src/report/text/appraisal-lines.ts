import stringWidth from "string-width";
import type {
  AppraisalGroupView,
  AppraisalItemView,
  AppraisalSectionView,
  FieldView,
} from "../view/appraisal/appraisal-view.ts";
import { gridLines } from "./grid-lines.ts";
import { padEnd } from "./pad-end.ts";
import { sectionHeading } from "./section-heading.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const INDENT = "   ";
const LONGEST_NAME = 14;

/** Texts beside the name of their field, below each other; long names have a line of their own. */
const fieldLines = ({ name, texts }: FieldView, width: number, style: TextStyle): string[] => {
  if (name === "")
    return texts.flatMap((text) => wrapLines(text, style.width, INDENT, `${INDENT}  `));
  const isBeside = stringWidth(name) <= width;
  const room = " ".repeat(width + 2);
  return [
    ...(isBeside ? [] : wrapLines(name, style.width, INDENT)),
    ...texts.flatMap((text, index) => {
      const first = index === 0 && isBeside ? `${padEnd(name, width)}  ` : room;
      return wrapLines(text, style.width, INDENT + first, `${INDENT}${room}  `);
    }),
  ];
};

const titleLines = (
  title: string,
  titles: AppraisalSectionView["titles"],
  style: TextStyle,
): readonly string[] => {
  if (title === "") return [];
  return titles === "sentences"
    ? wrapLines(title, style.width, "•  ", INDENT)
    : wrapLines(style.paint("heading", title), style.width, "", INDENT);
};

const itemLines = (
  { title, fields, grid }: AppraisalItemView,
  titles: AppraisalSectionView["titles"],
  style: TextStyle,
): readonly string[] => {
  const names = fields
    .map(({ name }) => stringWidth(name))
    .filter((width) => width <= LONGEST_NAME);
  const width = Math.max(0, ...names);
  return [
    ...titleLines(title, titles, style),
    ...fields.flatMap((field) => fieldLines(field, width, style)),
    ...(grid !== null && fields.length > 0 ? [""] : []),
    ...(grid === null ? [] : gridLines(grid, INDENT, style)),
  ];
};

const groupLines = (
  { items, more }: AppraisalGroupView,
  titles: AppraisalSectionView["titles"],
  style: TextStyle,
): readonly (readonly string[])[] => [
  ...items.map((item) => itemLines(item, titles, style)),
  ...(more === null ? [] : [wrapLines(more, style.width)]),
];

/** One section of the appraisal, a blank line between two entries. */
export const appraisalLines = (
  { heading, gloss, titles, groups }: AppraisalSectionView,
  style: TextStyle,
): readonly string[] => [
  ...sectionHeading(heading, gloss, style),
  ...groups
    .flatMap((group) => groupLines(group, titles, style))
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines])),
];
