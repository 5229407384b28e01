import { createLanguage, createTreeQuery, type LanguageMode } from "rashomon/english";
import { readTime } from "../../../src/model/read-time.ts";
import { findTimes } from "../../../src/read/times/find-times.ts";
import type { TimeMention } from "../../../src/read/times/time-mention.ts";

/** Reads the times of a text that was published on a day; `null` when it is not known. */
export type TimesReader = (text: string, published?: string | null) => readonly TimeMention[];

/** A Thursday. */
export const PUBLISHED = "2021-12-02";

/** In the mode "tags" without trees, for texts that no parser should have to bear. */
export async function timesReader(mode: LanguageMode = "accurate"): Promise<TimesReader> {
  const language = await createLanguage({ mode });
  return (text, published = PUBLISHED) => {
    const analysis = language.analyze(text);
    return findTimes({
      analysis,
      tree: createTreeQuery(analysis),
      lexicon: language.lexicon,
      publishedAt: published === null ? null : readTime(published),
    });
  };
}

/** "Wednesday = 2021-12-01; since March = since 2021-03", to be read in a table. */
export function timesOf(text: string, mentions: readonly TimeMention[]): string {
  return mentions
    .map(({ start, end, relation, time }) => {
      const how = relation === "at" ? "" : `${relation} `;
      return `${text.slice(start, end)} = ${how}${time?.edtf ?? "?"}`;
    })
    .join("; ");
}
