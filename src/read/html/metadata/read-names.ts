import { cleanText } from "./clean-text.ts";
import { asList, isJsonObject } from "./json-object.ts";
import type { JsonLd } from "./read-json-ld.ts";

/** More authors than this stand under no article. */
const MOST = 20;
const ADDRESS = /^(?:https?:|www\.|@|[^\s@]+@)/i;

/** The names of people or organisations in JSON-LD, joined by commas; `null` when there is none. */
export function readNames(value: unknown, { resolve }: JsonLd): string | null {
  const names = asList(value)
    .slice(0, MOST)
    .map(resolve)
    .flatMap((one) => asList(isJsonObject(one) ? one["name"] : one))
    .map((name) => readName(cleanText(name)))
    .filter((name) => name !== null);
  return [...new Set(names)].join(", ") || null;
}

/** A name without "By" before it; `null` for an address, which many pages give instead. */
export function readName(text: string | null): string | null {
  const name = text?.replace(/^by:?\s+/i, "").trim() ?? "";
  return name === "" || ADDRESS.test(name) ? null : name;
}
