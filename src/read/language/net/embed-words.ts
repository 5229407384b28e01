import type { Pointer } from "./kernels.ts";
import type { Net } from "./net.ts";
import { inputWidth, TABLES, tableWidths } from "./net-shape.ts";
import { type Bags, layOutBags, type WordRows } from "./word-bags.ts";
import type { Workspace } from "./workspace.ts";

/** What stands for words at the input of a network. */
export interface EmbeddedWords {
  /** float32[words × input width]: for each word its rows of the tables side by side. */
  readonly input: Pointer;
  /** By table; for training. */
  readonly bags: readonly Bags[];
}

/** Looks words up in the tables of a network. */
export function embedWords(space: Workspace, net: Net, words: readonly WordRows[]): EmbeddedWords {
  const width = inputWidth(net.shape);
  const widths = tableWidths(net.shape);
  const bags = TABLES.map((table) => layOutBags(space, words, table));
  const input = space.allocateZeros(words.length * width);
  let to = input;
  bags.forEach(({ start, index, scale }, table) => {
    const own = widths[table] ?? 0;
    const rows = net.at(TABLES[table] ?? "");
    space.kernels.addBags(words.length, own, start, index, scale, rows, to, width);
    to += own * 4;
  });
  return { input, bags };
}
