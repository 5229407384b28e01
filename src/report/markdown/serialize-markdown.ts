import type { RootContent } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";

/**
 * Nodes as GitHub-flavoured Markdown; all text in them is escaped, so that it shows as it is.
 *
 * Beyond CommonMark and tables, GitHub reads `~` as strikethrough and `$` as mathematics.
 */
export const serializeMarkdown = (nodes: readonly RootContent[]): string =>
  toMarkdown(
    { type: "root", children: [...nodes] },
    {
      bullet: "-",
      extensions: [
        gfmTableToMarkdown({ tablePipeAlign: false }),
        {
          unsafe: [
            { character: "~", inConstruct: "phrasing" },
            { character: "$", inConstruct: "phrasing" },
          ],
        },
      ],
    },
  );
