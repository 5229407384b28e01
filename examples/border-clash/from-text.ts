import { compare } from "rashomon";
import { createReader } from "rashomon/english";
import { toText } from "rashomon/report";
import { article } from "./article.ts";

/** Reads the article into accounts and compares them: nothing in it was structured by hand. */
export async function printFromText(): Promise<void> {
  const reader = await createReader();
  const comparison = compare(reader.read(article));
  console.log("\nTHE SAME EVENT, READ FROM AN ARTICLE\n");
  console.log(toText(comparison, { width: 100, verdicts: ["contradiction", "tension"] }));
}
