/** An account of a case as a text, the way such a source would print it. */
export interface ProseAccount {
  readonly publisher: string;
  readonly publishedAt: string;
  readonly title?: string;
  readonly text: string;
}
