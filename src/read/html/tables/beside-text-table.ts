/**
 * Words in the `class` or `id` of what stands beside the text of an article: captions, sharing,
 * promotion, notices, lines with author and date.
 *
 * Source: own observation of the names that news sites and their publishing systems use.
 */
export const BESIDE_TEXT_WORDS: ReadonlySet<string> = new Set(
  (
    "ad ads advert advertisement adverts author authors banner breadcrumb breadcrumbs byline bylines " +
    "caption captions comments consent cookie cookies copyright credit credits donate donation " +
    "feedback follow gallery gdpr login menu newsletter newsletters outbrain paywall popup print promo " +
    "promoted promotion published pubdate readmore recirc recirculation recommended related " +
    "relatedlinks share sharebar sharing signup skip slideshow social sponsor sponsored subscribe " +
    "subscription taboola taglist tags timestamp toolbar trending widget"
  ).split(" "),
);

/** Those of them that are never about the text, however much they hold. */
export const NEVER_TEXT_WORDS: ReadonlySet<string> = new Set(
  "comments consent cookie cookies gdpr newsletter newsletters outbrain taboola".split(" "),
);

/** Roles of ARIA for what stands beside the text. */
export const BESIDE_TEXT_ROLES: ReadonlySet<string> = new Set([
  "navigation",
  "search",
  "menu",
  "menubar",
  "toolbar",
  "dialog",
  "alertdialog",
  "complementary",
]);

/**
 * Whole paragraphs that are no text of an article, though they stand between its paragraphs.
 *
 * Source: own observation of news sites.
 */
export const BESIDE_TEXT_LINES: readonly RegExp[] = [
  /^advertisement(?: - continue reading below)?$/i,
  /^(?:story|article) continues below(?: advertisement)?$/i,
  /^(?:read|see|watch|listen)(?: more| also| next)?: .{0,150}$/i,
  /^(?:also read|related|more on this(?: story)?|related (?:stories|articles|topics|coverage))(?::.{0,150})?$/i,
  /^(?:share|share this(?: (?:article|story|page))?|follow us(?: on .{0,60})?|print|email|e-mail)$/i,
  /^(?:sign up|subscribe)(?: (?:now|here|for|to|today)\b.{0,150})?[.!]?$/i,
  /^(?:photo|photograph|image|picture|credit|video)s?(?: by)?: .{0,120}$/i,
  /^(?:published|updated|last updated|posted|first published)(?: on| at)?:? .{0,80}\d{2}.{0,60}$/i,
  /^\d+ min(?:ute)?s?(?: read)?$/i,
  /^(?:©|\(c\)|copyright\b).{0,150}$/i,
];
