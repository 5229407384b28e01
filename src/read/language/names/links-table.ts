/** Words without a capital that may stand inside a name. Source: see `gold-names.ts`. */
export const LINKS: ReadonlySet<string> = new Set(
  "of the and & for de la le du del des von van der den di da dos el al bin ibn y - – ' .".split(
    " ",
  ),
);
