import { compare, compareRevisions, compareRuns } from "rashomon";
import { createReader } from "rashomon/english";
import { revisionsToText, runsToText } from "rashomon/report";
import { first, second } from "./versions.ts";

const reader = await createReader();
const paper = (publisher: string, text: string) =>
  reader.read({ id: publisher, publisher, publishedAt: "2024-05-05", text });
const [before, after] = [reader.read(first), reader.read(second)];

console.log("ONE ARTICLE, TWO VERSIONS\n");
console.log(revisionsToText(compareRevisions(before, after)));

/** What two other papers say; each version of the article is compared with them. */
const others = [
  ...paper("The Herald", "An explosion killed 45 people at a market in Lorn on Saturday."),
  ...paper("The Echo", "An explosion killed 52 people at a market in Lorn on Saturday."),
];

console.log("\nYESTERDAY'S COMPARISON AGAIN, WITH THE NEW VERSION\n");
const runs = compareRuns(compare([...before, ...others]), compare([...after, ...others]));
console.log(runsToText(runs));
