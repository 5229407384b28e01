/**
 * Where pages say what is known of their publication, the surest first.
 *
 * Source: schema.org, the Open Graph protocol, Dublin Core, and the tags of the publishing systems
 * and analytics that news sites use (Parse.ly, Sailthru, Swiftype).
 */

/** Types of schema.org that are one text. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  "AnalysisNewsArticle",
  "AskPublicNewsArticle",
  "Article",
  "BackgroundNewsArticle",
  "BlogPosting",
  "LiveBlogPosting",
  "NewsArticle",
  "OpinionNewsArticle",
  "Report",
  "ReportageNewsArticle",
  "ReviewNewsArticle",
  "SatiricalArticle",
  "SocialMediaPosting",
]);

/** `name`, `property` or `itemprop` of the `meta` elements for each field, in small letters. */
export const META_NAMES = {
  title: ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline"],
  publisher: ["og:site_name", "article:publisher_name", "dc.publisher", "application-name"],
  author: ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"],
  publishedAt: [
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "published_at",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "date",
  ],
  url: ["og:url", "parsely-link"],
  language: ["og:locale", "content-language", "dc.language", "language"],
} as const;
