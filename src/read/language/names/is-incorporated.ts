import { isCorporateSuffix } from "./corporate-suffix.ts";
import type { NameDocument } from "./name-document.ts";

/** Whether a legal form stands behind the name that ends here, set off by a comma: "Brook, Inc." */
export function isIncorporated({ forms }: NameDocument, endToken: number): boolean {
  return forms[endToken] === "," && isCorporateSuffix(forms[endToken + 1] ?? "");
}
