import type { TokenRange } from "../analysis/ranges.ts";
import { LINKS } from "./links-table.ts";
import type { NameDocument } from "./name-document.ts";
import { standsInNoName } from "./stands-in-no-name.ts";

/** Cuts spans at words that stand in no name; what is left of a name stays one. */
export function withoutAddresses(
  { forms, xpos }: NameDocument,
  spans: readonly TokenRange[],
): readonly TokenRange[] {
  const isNone = (word: number) => standsInNoName(forms[word] ?? "", xpos[word] ?? "");
  // "of" and the like stand between two words of a name, so they go with the cut.
  const isLink = (word: number) => LINKS.has((forms[word] ?? "").toLowerCase());
  return spans.flatMap(({ firstToken, endToken }) => {
    const parts: TokenRange[] = [];
    let first = firstToken;
    for (let word = firstToken; word <= endToken; word++) {
      if (word < endToken && !isNone(word)) continue;
      let end = word;
      while (first < end && isLink(first) && first > firstToken) first++;
      while (first < end && isLink(end - 1) && end < endToken) end--;
      if (end > first) parts.push({ firstToken: first, endToken: end });
      first = word + 1;
    }
    return parts;
  });
}
