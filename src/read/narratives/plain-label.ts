import { needsArticle } from "../article-names-table.ts";
import type { MentionIndex } from "./mention-index.ts";
import { withoutFigure } from "./without-figure.ts";

/** A label without its article and without how many there are: neither is part of who they are. */
export function plainLabel(label: string, head: number, { figuresAt }: MentionIndex): string {
  return withoutFigure(withoutArticle(label), figuresAt(head));
}

/** Letters, figures and single blanks, whose first word is no article: most labels are that. */
const IS_BARE = /^(?!(?:the|an?|no|any) )[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/iu;

/** A label without a leading article and without marks around it. */
export function withoutArticle(label: string): string {
  if (IS_BARE.test(label)) return needsArticle(label) ? `The ${label}` : label;
  const bare = label
    .replace(/^[\s"“”‘’'#@]*(?:the|an?|no|any)\s+/iu, "")
    .replace(/^[\s"“”‘’']+|[\s"“”‘’',.;:]+$/gu, "")
    .replace(/\s+/gu, " ");
  return needsArticle(bare) ? `The ${bare}` : bare;
}
