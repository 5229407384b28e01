import type { BlockContent, RootContent } from "mdast";
import type {
  AppraisalGroupView,
  AppraisalItemView,
  AppraisalSectionView,
  FieldView,
  GridView,
} from "../view/appraisal/appraisal-view.ts";
import { bulletList, heading, paragraph, table } from "./nodes.ts";

/** "Ask: the guards", or several texts as bullets below their name. */
const fieldItems = ({ name, texts }: FieldView): readonly (readonly BlockContent[])[] => {
  const [only = ""] = texts;
  if (name === "") return texts.map((text) => [paragraph(text)]);
  if (texts.length === 1) return [[paragraph(`${name}: ${only}`)]];
  return [[paragraph(`${name}:`), bulletList(texts.map((text) => [paragraph(text)]))]];
};

const fieldNodes = (fields: readonly FieldView[]): BlockContent[] =>
  fields.length === 0 ? [] : [bulletList(fields.flatMap(fieldItems))];

const gridNodes = ({ head, rows }: GridView): RootContent =>
  table([head, ...rows].map((cells) => cells.map((cell) => [cell])));

const itemNodes = ({ title, fields, grid }: AppraisalItemView): RootContent[] => [
  ...(title === "" ? [] : [heading(3, title)]),
  ...fieldNodes(fields),
  ...(grid === null ? [] : [gridNodes(grid)]),
];

const sentenceNodes = (items: readonly AppraisalItemView[]): RootContent[] => [
  bulletList(items.map(({ title, fields }) => [paragraph(title), ...fieldNodes(fields)])),
];

const groupNodes = (
  { items, more }: AppraisalGroupView,
  titles: AppraisalSectionView["titles"],
): RootContent[] => [
  ...(titles === "sentences" ? sentenceNodes(items) : items.flatMap(itemNodes)),
  ...(more === null ? [] : [paragraph(more)]),
];

/** One section of the appraisal. */
export const appraisalNodes = ({
  heading: title,
  gloss,
  titles,
  groups,
}: AppraisalSectionView): readonly RootContent[] => [
  heading(2, title),
  paragraph(gloss),
  ...groups.flatMap((group) => groupNodes(group, titles)),
];
