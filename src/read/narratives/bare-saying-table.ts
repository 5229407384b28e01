/**
 * Verbs of which nothing is left where it is not known what was said, by predicate. An apology or a
 * warning is something done; who "added" or "said" what we could not read did nothing to compare.
 */
export const BARE_SAYING: ReadonlySet<string> = new Set(
  "say add tell note remark explain insist argue contend assert concede acknowledge reply".split(
    " ",
  ),
);
