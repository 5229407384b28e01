import type { Token } from "../../language/analysis/token.ts";

/** Whether a token is a proper noun, by either tag set. */
export function isProper(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.upos === "PROPN" || token.xpos === "NNP" || token.xpos === "NNPS";
}
