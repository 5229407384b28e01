import type { RootContent } from "mdast";
import type { AccountView } from "../view/report-view.ts";
import { heading, table } from "./nodes.ts";

/** The accounts as a table: siglum, who tells it and who carried it, what is known of them. */
export const legendNodes = (accounts: readonly AccountView[]): readonly RootContent[] => [
  heading(2, "Accounts"),
  table([
    [[""], ["Who tells it → who carried it"], ["Title"], ["Known of it"]],
    ...accounts.map(({ siglum, chain, title, details }) => [
      [siglum],
      [chain.join(" → ")],
      [title ?? ""],
      [details.join(", ")],
    ]),
  ]),
];
