import type {
  BlockContent,
  Blockquote,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Table,
  TableCell,
} from "mdast";

/*
 * Builders for the nodes a report needs, in the words of mdast. `""` makes no text node: the
 * serializer takes an empty one for content.
 */

const phrasing = (content: string | readonly PhrasingContent[]): PhrasingContent[] => {
  if (typeof content !== "string") return [...content];
  return content === "" ? [] : [{ type: "text", value: content }];
};

/** A heading of rank 1 to 4. */
export const heading = (depth: 1 | 2 | 3 | 4, text: string): Heading => ({
  type: "heading",
  depth,
  children: phrasing(text),
});

/** A paragraph. */
export const paragraph = (content: string | readonly PhrasingContent[]): Paragraph => ({
  type: "paragraph",
  children: phrasing(content),
});

/** A block of quoted paragraphs. */
export const blockquote = (children: readonly BlockContent[]): Blockquote => ({
  type: "blockquote",
  children: [...children],
});

/** A tight list with bullets; items may hold a list of their own. */
export const bulletList = (items: readonly (readonly BlockContent[])[]): List => ({
  type: "list",
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: "listItem",
    spread: false,
    children: [...children],
  })),
});

/** A table whose first row is the head. Cells with several texts have a line break between them. */
export const table = (rows: readonly (readonly (readonly string[])[])[]): Table => ({
  type: "table",
  children: rows.map((cells) => ({
    type: "tableRow",
    children: cells.map(
      (texts): TableCell => ({
        type: "tableCell",
        children: texts.flatMap((text, index): PhrasingContent[] => [
          // Only HTML breaks a line within a cell.
          ...(index === 0 ? [] : [{ type: "html" as const, value: "<br>" }]),
          ...phrasing(text),
        ]),
      }),
    ),
  })),
});
