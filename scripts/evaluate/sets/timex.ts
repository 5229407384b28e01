import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLanguage, createTreeQuery, type Language } from "rashomon/english";
import { readTime } from "../../../src/model/read-time.ts";
import { findTimes } from "../../../src/read/times/find-times.ts";
import type { TimeMention } from "../../../src/read/times/time-mention.ts";
import type { EvaluationSet, Figures } from "../evaluation-set.ts";
import { readTimeml, type TimemlDocument, type Timex } from "../timex/read-timeml.ts";
import { valueWindow, windowOf } from "../timex/value-window.ts";
import { f1, rate } from "../ud/rate.ts";

/**
 * Phrases of time against the TIMEX3 of TempEval-3, one part for every folder of `*.tml`. Gold are
 * `DATE` and `TIME` whose value is a date: "recently" (`PAST_REF`) and durations are no times here.
 * A phrase is found when it overlaps with one of ours. `RASHOMON_SHOW=wrong` prints what is wrong.
 */
export const timex: EvaluationSet = { name: "timex", directory: "tempeval3-matres", run };

interface Counts {
  gold: number;
  found: number;
  right: number;
  values: number;
  documents: number;
}

/** A week of slack for "two weeks ago", which annotators give as a day or as a week. */
const WEEK = 8;

async function run(folder: string) {
  const language = await createLanguage();
  const lines: string[] = [];
  const figures: Record<string, Figures> = {};
  let items = 0;
  for (const name of readdirSync(folder).sort()) {
    const files = name.includes(".") ? [] : readdirSync(join(folder, name)).sort();
    const documents = files.filter((file) => file.endsWith(".tml"));
    if (documents.length === 0) continue;
    const counts: Counts = { gold: 0, found: 0, right: 0, values: 0, documents: 0 };
    for (const file of documents) {
      const document = readTimeml(readFileSync(join(folder, name, file), "utf8"));
      lines.push(...countDocument(language, document, counts).map((line) => `${file}: ${line}`));
    }
    figures[name] = figuresOf(counts);
    items += counts.gold;
    lines.push(
      `== ${name}`,
      ...Object.entries(figuresOf(counts)).map(([key, value]) => `  ${key.padEnd(10)}${value}`),
    );
  }
  return lines.length === 0 ? null : { lines, figures: { ...figures, items } };
}

function figuresOf({ gold, found, right, values, documents }: Counts): Figures {
  return {
    spansF1: f1(right, found, gold),
    precision: rate(right, found),
    recall: rate(right, gold),
    values: rate(values, right),
    items: gold,
    documents,
  };
}

function countDocument(language: Language, document: TimemlDocument, counts: Counts) {
  const analysis = language.analyze(document.text);
  const mentions = findTimes({
    analysis,
    tree: createTreeQuery(analysis),
    lexicon: language.lexicon,
    publishedAt: readTime(document.created.slice(0, 10)),
  });
  const show = process.env["RASHOMON_SHOW"] === "wrong";
  const lines: string[] = [];
  const gold = document.times.filter(isDated);
  counts.documents += 1;
  counts.gold += gold.length;
  const own = withoutOthers(document.times, mentions);
  counts.found += own.length;
  for (const one of own) {
    const label = document.text.slice(one.start, one.end);
    const hit = gold.find((other) => overlaps(one, other));
    if (hit === undefined) lines.push(`false "${label}" ${one.time?.edtf}`);
  }
  for (const one of gold) {
    const hit = own.find((other) => overlaps(other, one));
    const words = document.text.slice(one.start, one.end).replace(/\s+/gu, " ");
    if (hit === undefined) lines.push(`missed "${words}" ${one.value}`);
    else {
      counts.right += 1;
      if (isRight(hit, one)) counts.values += 1;
      else
        lines.push(
          `value "${words}" ${one.value}${one.mod} is not ${hit.time?.edtf} (${document.created})`,
        );
    }
  }
  return show ? lines : [];
}

function overlaps(left: TimeMention, right: Timex): boolean {
  return left.start < right.end && right.start < left.end;
}

/** What is a TIMEX3 without a date ("recently") is neither right nor a false alarm. */
function withoutOthers(times: readonly Timex[], mentions: readonly TimeMention[]) {
  return mentions.filter((one) => {
    const hits = times.filter((other) => overlaps(one, other));
    return hits.length === 0 || hits.some(isDated);
  });
}

function isDated({ type, value }: Timex): boolean {
  return (type === "DATE" || type === "TIME") && valueWindow(value) !== null;
}

/**
 * Whether the days are the same; an interval ("early 1998", "later this week") may lie inside, or
 * begin or end alike, and a rough one around.
 */
function isRight({ time }: TimeMention, { value, mod }: Timex): boolean {
  const gold = valueWindow(value);
  if (time === null || time.start === null || time.end === null || gold === null) return false;
  const inDay = time.precision === "part-of-day" || time.precision === "minute";
  const { first, last } = windowOf(time.start, time.end, inDay);
  if (Math.abs(first - gold.first) <= (gold.last > gold.first ? 1 : 0)) {
    if (Math.abs(last - gold.last) <= (gold.last > gold.first ? 1 : 0)) return true;
  }
  // Both ends of "from 1991 to 1997" are TIMEX3s of their own.
  if (time.interval && (first === gold.first || last === gold.last)) return true;
  const inside = first >= gold.first && last <= gold.last;
  const around = first <= gold.first && last >= gold.last && last - first <= WEEK;
  return (inside && (mod !== "" || time.interval)) || (time.approximate && around);
}
