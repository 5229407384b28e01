import type { PageElement } from "../page-dom.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";

/** More objects than this belong to no article. */
const MOST_OBJECTS = 2000;

/** What a page says in JSON-LD, flat. */
export interface JsonLd {
  /** Objects at the top, those of lists and of `@graph`, in the order of the page. */
  readonly objects: readonly JsonObject[];
  /** What an object that only has an `@id` stands for; itself when nothing is known of it. */
  readonly resolve: (value: unknown) => unknown;
}

/** Reads the JSON-LD of a page. What is no JSON is left out. */
export function readJsonLd(root: PageElement): JsonLd {
  const objects: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  const queue: unknown[] = [];
  for (const script of root.querySelectorAll('script[type*="ld+json"]')) {
    queue.push(parseLeniently(script.textContent ?? ""));
  }
  for (let next = 0; next < queue.length && next < MOST_OBJECTS; next++) {
    const value = queue[next];
    if (Array.isArray(value)) for (const one of value.slice(0, MOST_OBJECTS)) queue.push(one);
    if (!isJsonObject(value)) continue;
    objects.push(value);
    const id = value["@id"];
    if (typeof id === "string" && !byId.has(id) && Object.keys(value).length > 1)
      byId.set(id, value);
    // A page's article is at times only told as what the page is about.
    for (const below of ["@graph", "mainEntity", "mainEntityOfPage"]) queue.push(value[below]);
  }
  const resolve = (value: unknown) => {
    const id = isJsonObject(value) ? value["@id"] : null;
    return (typeof id === "string" && byId.get(id)) || value;
  };
  return { objects, resolve };
}

/** JSON in a script, which may stand in a comment, end in a semicolon, or have raw line breaks. */
function parseLeniently(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .trim()
    .replace(/;$/, "");
  for (const attempt of [json, withoutControls(json)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing.
    }
  }
  return null;
}

/** Raw line breaks and tabs are not allowed in the strings of JSON, and stand there all the same. */
function withoutControls(json: string): string {
  return [...json].map((char) => (char < " " ? " " : char)).join("");
}
