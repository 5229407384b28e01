import type { RootContent } from "mdast";
import type { ShortList, ShortSideView } from "../view/report-view.ts";
import { heading, paragraph, table } from "./nodes.ts";

const sideCell = ({ label, sigla, names }: ShortSideView): readonly string[] => [
  label,
  [sigla, names].filter((part) => part !== "").join(" "),
];

/** Findings in short as a table: who stands against whom on what. */
export const shortNodes = ({ findings, more }: ShortList): readonly RootContent[] => [
  heading(2, "In short"),
  table([
    [[""], ["Question"], ["One side"], ["Other side"]],
    ...findings.map(({ number, question, sides }) => [
      [String(number)],
      [question],
      ...sides.map(sideCell),
    ]),
  ]),
  ...(more === null ? [] : [paragraph(more)]),
];
