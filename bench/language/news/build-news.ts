import { createRandom, type Random } from "../../inputs/create-random.ts";
import { PARTIES, PLACES, personName, VICTIMS } from "../../inputs/words-table.ts";
import { NEWS_SENTENCES, NEWS_WORDS } from "./news-words-table.ts";

/** People in the news. */
const PEOPLE = 2000;
/** Paragraphs of an article. */
const PARAGRAPHS = 12;

/**
 * News articles in our own words, at least `size` code units of them: a headline, a dateline,
 * paragraphs of one to three sentences. The same in every run.
 */
export function buildNews(size: number): string {
  const random = createRandom(size);
  const articles: string[] = [];
  for (let length = 0; length < size; length += articles.at(-1)?.length ?? 0) {
    articles.push(buildArticle(random));
  }
  return articles.join("\n\n");
}

function buildArticle(random: Random): string {
  const headline = `${random.pick(PARTIES)} denies role in attack on ${townOf(random)}`;
  const dateline = `${townOf(random).toUpperCase()} (AP) - `;
  const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: 1 + random.below(3) }, () => buildSentence(random)).join(" "),
  );
  return `${headline}\n\n${dateline}${paragraphs.join("\n\n")}`;
}

function buildSentence(random: Random): string {
  return random.pick(NEWS_SENTENCES).replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case "person":
        return personName(random.below(PEOPLE));
      case "party":
        return random.pick(PARTIES);
      case "place":
        return townOf(random);
      case "victim":
        return random.pick(VICTIMS);
      default:
        return random.pick(NEWS_WORDS[slot as keyof typeof NEWS_WORDS]);
    }
  });
}

function townOf(random: Random): string {
  return random.pick(PLACES).split(",")[0] ?? "";
}
