import { openPage } from "../open-page.ts";
import { findParagraphs } from "../text/find-paragraphs.ts";
import { plainSpace } from "../text/plain-space.ts";
import { asList, isJsonObject, type JsonObject } from "./json-object.ts";

/** Longer texts are no articles. */
const LONGEST = 1_000_000;
/** Posts of a live blog beyond this many are left out. */
const MOST_POSTS = 1000;

/** The paragraphs of an article as JSON-LD tells them, those of a live blog post by post. */
export function articleBody(article: JsonObject): readonly string[] {
  const posts = asList(article["liveBlogUpdate"]).slice(0, MOST_POSTS).filter(isJsonObject);
  const bodies = [
    article["articleBody"],
    ...posts.flatMap((post) => [post["headline"], post["articleBody"]]),
  ];
  return bodies.flatMap(paragraphsOf);
}

function paragraphsOf(body: unknown): readonly string[] {
  if (typeof body !== "string" || body.length > LONGEST) return [];
  if (/<\/?[a-z]/i.test(body)) return findParagraphs(openPage(body).body);
  return body
    .split(/\n+/)
    .map(plainSpace)
    .filter((paragraph) => paragraph !== "");
}
