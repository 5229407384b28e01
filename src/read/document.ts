/** One text with what is known of its publication: an article, a post, a statement. */
export interface Document {
  /** The text, as it is: every span of what is read points into it. */
  readonly text: string;
  /** Unique among the documents read together; the beginning of the ids of its narratives. */
  readonly id?: string | null;
  /** Its headline, where it is not part of the text. */
  readonly title?: string | null;
  /** The outlet that published it: the first link of every chain. */
  readonly publisher?: string | null;
  readonly author?: string | null;
  /** EDTF or ISO 8601, `2021-12-02`: what "on Wednesday" and "last month" are counted from. */
  readonly publishedAt?: string | null;
  /** Where it was found; narratives have no place for it, and it is not looked at. */
  readonly url?: string | null;
  /** Language tag, `en` or `en-GB`; another language is refused. Without one, English is assumed. */
  readonly language?: string | null;
}
