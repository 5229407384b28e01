/** What may be there to show something. FrameNet: Evidence, Recording; without texts that say it. */
export const RECORD_NOUNS: ReadonlySet<string> = new Set(
  "evidence proof footage video photograph photo recording tape film".split(" "),
);
