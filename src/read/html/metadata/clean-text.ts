import { parseHTML } from "linkedom";
import { plainSpace } from "../text/plain-space.ts";

/** Longer values are no headlines, names or dates. */
const LONGEST = 1000;

/**
 * A value of a page's metadata as text; `null` when it is none, or empty. Publishing systems often
 * escape twice, so what looks like HTML is read as such.
 */
export function cleanText(value: unknown): string | null {
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = /&(?:#\w+|\w+);|<\/?[a-z]/i.test(value) ? textOf(value) : value;
  return plainSpace(text) || null;
}

function textOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`) as unknown as {
    readonly document: { readonly body: { readonly textContent: string | null } };
  };
  return document.body.textContent ?? "";
}
