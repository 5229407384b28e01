/** Longer addresses are none. */
const LONGEST = 4000;

/** Of several addresses the first that is one of the web, in full; `null` when none is. */
export function webAddress(values: readonly unknown[], base: string | null): string | null {
  for (const value of values) {
    if (typeof value !== "string" || value.length > LONGEST) continue;
    const text = value.trim();
    if (/^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text)) return text;
    const origin = /^https?:\/\/[^\s/?#]+/i.exec(base ?? "")?.[0];
    // "/news/1" and "//site/news/1": what else is relative is of no use without its folder.
    if (text.startsWith("//")) return `https:${text}`;
    if (text.startsWith("/") && origin !== undefined) return origin + text;
  }
  return null;
}

/** The address that browsers note at the top of a page they save; `null` when they did not. */
export function savedFrom(html: string): string | null {
  const FARTHEST = 2000;
  const note = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, FARTHEST));
  return note?.[1] ?? null;
}

/** The day in an address: "/2024/03/07/"; `null` when there is none. */
export function dayOfAddress(url: string | null): string | null {
  const [, year, month, day] =
    /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:\/|-|$)/.exec(url ?? "") ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
