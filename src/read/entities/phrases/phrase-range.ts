import type { TokenRange } from "../../language/analysis/ranges.ts";
import { relationBase } from "../../language/trees/relation-base.ts";
import type { PhraseSource } from "./phrase-source.ts";

/** Relations of what stands before a noun and belongs to its phrase. */
const BEFORE: ReadonlySet<string> = new Set(
  "det amod compound nummod nmod flat advmod punct cc conj case obl".split(" "),
);

/** Relations of what stands right after a noun and belongs to its name. */
const AFTER: ReadonlySet<string> = new Set(["flat", "fixed", "goeswith", "compound"]);

/** A phrase goes no further, whatever the tree says; so reading it takes constant time. */
const LONGEST = 30;
const DEEPEST = 6;

/** A noun with what stands before it, and the rest of its name after it. */
export function phraseRange(source: PhraseSource, head: number): TokenRange {
  let firstToken = head;
  for (let at = head - 1; at >= 0 && at > head - LONGEST; at--) {
    if (!hangsBelow(source, at, head, BEFORE)) break;
    firstToken = at;
  }
  // Punctuation at its edge belongs to what is around it.
  while (firstToken < head && isEdge(source, firstToken)) firstToken++;
  let endToken = head + 1;
  while (endToken < head + LONGEST) {
    const next = isHyphen(source, endToken) ? endToken + 1 : endToken;
    if (!hangsBelow(source, next, head, AFTER)) break;
    endToken = next + 1;
  }
  return { firstToken, endToken };
}

/** "al-Nusra": a hyphen within a word, which hangs on what is behind it. */
function isHyphen({ tokens }: PhraseSource, index: number): boolean {
  const own = tokens[index];
  if (own === undefined || own.form !== "-") return false;
  return tokens[index - 1]?.end === own.start && tokens[index + 1]?.start === own.end;
}

/** Whether a token hangs from the head over arcs of these relations only. */
function hangsBelow(
  { tokens }: PhraseSource,
  token: number,
  head: number,
  relations: ReadonlySet<string>,
): boolean {
  let at = token;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const { head: above, relation } = tokens[at] ?? { head: null, relation: "root" };
    if (above === null || !relations.has(relationBase(relation))) return false;
    if (above === head) return isInner(tokens[at]?.upos, relation, at < head);
    at = above;
  }
  return false;
}

/** Directly below the head only some relations belong to its phrase: no clause, no other phrase. */
function isInner(upos: string | undefined, relation: string, isBefore: boolean): boolean {
  if (!isBefore) return true;
  const base = relationBase(relation);
  if (base === "nmod") return relation !== "nmod";
  if (base === "advmod") return upos === "ADV";
  return base !== "case" && base !== "cc" && base !== "conj" && base !== "obl";
}

function isEdge({ tokens }: PhraseSource, index: number): boolean {
  const upos = tokens[index]?.upos;
  return upos === "PUNCT" || upos === "ADV" || upos === "CCONJ";
}
