/**
 * Names whose "The" is part of them: without it they name nothing. Source: gazetteers, which list them
 * under "The". Of "The Hague tribunal" the article is the tribunal's.
 */
const ARTICLE_NAMES: ReadonlySet<string> = new Set(
  "hague gambia bronx dalles woodlands".split(" "),
);

/** Whether these words, an article before them or not, are such a name. */
export const needsArticle = (name: string): boolean =>
  ARTICLE_NAMES.has(name.toLowerCase()) && /^\p{Lu}/u.test(name);
