import type { PageElement } from "../page-dom.ts";
import { cleanText } from "./clean-text.ts";

/** The value of the first of these names that has one; `null` when none has. */
export type Meta = (names: readonly string[]) => string | null;

/** Reads the `meta` elements of a page; the first of a name counts. */
export function readMeta(root: PageElement): Meta {
  const values = new Map<string, string>();
  for (const element of root.querySelectorAll("meta[content]")) {
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      const content = cleanText(element.getAttribute("content"));
      if (name && content !== null && !values.has(name)) values.set(name, content);
    }
  }
  return (names) => {
    const name = names.find((one) => values.has(one));
    return name === undefined ? null : (values.get(name) ?? null);
  };
}
