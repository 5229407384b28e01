/** What publishing systems put between a headline and the name of the site. */
const SEPARATOR = /\s+[|–—•·»:-]\s+/g;

/** A headline, and the site behind it. */
export interface SplitTitle {
  readonly headline: string;
  /** `null` where the title is not known to have a site, and all is headline. */
  readonly site: string | null;
}

/**
 * Cuts the title of a page ("Guards repel raid | World | First Daily") where one of the headlines
 * ends, or where the name of one of the sites begins. What stands between the two is a section.
 */
export function splitTitle(
  title: string,
  headlines: readonly (string | null)[],
  sites: readonly (string | null)[],
): SplitTitle {
  for (const { 0: separator, index } of title.matchAll(SEPARATOR)) {
    const headline = title.slice(0, index);
    const behind = title.slice(index + separator.length);
    if (headlines.includes(headline) || sites.includes(behind)) {
      return { headline, site: behind.split(SEPARATOR).at(-1) ?? behind };
    }
  }
  return { headline: title, site: null };
}
