import type { PageElement } from "../page-dom.ts";

const MARKED =
  'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"][datetime], time[class*="publish"], time[class*="entry-date"]';
/** More are a list of other articles. */
const MOST = 50;

/**
 * The times of `time` elements that may be the page's own, the surest first: those marked as
 * published, then those of the head of the article, then one that stands alone on the page.
 */
export function timesOfElements(body: PageElement): readonly string[] {
  const marked = times(body, MARKED);
  const header = times(body, "article header time, main header time, article > time");
  const all = new Set(times(body, "time[datetime]"));
  return [...marked, ...header, ...(all.size === 1 ? all : [])];
}

function times(body: PageElement, selector: string): readonly string[] {
  return [...body.querySelectorAll(selector)]
    .slice(0, MOST)
    .map((time) => time.getAttribute("datetime") ?? time.textContent ?? "");
}
