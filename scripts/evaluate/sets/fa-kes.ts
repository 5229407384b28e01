import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { compare } from "rashomon";
import { createReader } from "rashomon/english";
import type { EvaluationResult, EvaluationSet } from "../evaluation-set.ts";
import { incidentReport } from "../muc4/incident-report.ts";

/** A report on the war in Syria, with where and when it is set. */
interface Report {
  readonly unit_id: string;
  readonly article_title: string;
  readonly article_content: string;
  readonly source: string;
  /** Month, day and year: "7/5/2015". */
  readonly date: string;
  readonly location: string;
}

/**
 * Reports of opposed outlets on one place and day, read from the texts and compared. There is no
 * gold for conflicts: the findings are to be read by hand.
 */
export const faKes: EvaluationSet = { name: "fa-kes", directory: "fa-kes", run };

async function run(folder: string): Promise<EvaluationResult | null> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  if (files.length === 0) return null;
  const reports = files.flatMap((name): readonly Report[] =>
    parse(readFileSync(join(folder, name), "utf8"), { columns: true, relax_column_count: true }),
  );
  const reader = await createReader();
  const groups = byDayAndPlace(reports);
  const told = groups
    .filter((group) => new Set(group.map(({ source }) => source)).size > 1)
    .map((group, number) => {
      const narratives = group.flatMap(({ unit_id, source, date, ...report }) => {
        const [month = "", day = "", year = ""] = date.split("/");
        const publishedAt = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
        const { article_title: title, article_content: text } = report;
        return reader.read({
          id: `${source}-${unit_id}`,
          publisher: source,
          publishedAt,
          title,
          text,
        });
      });
      return { number, comparison: compare(narratives) };
    });
  return incidentReport(told);
}

function byDayAndPlace(reports: readonly Report[]): readonly (readonly Report[])[] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const key = `${report.date} ${report.location}`;
    const own = groups.get(key) ?? [];
    own.push(report);
    groups.set(key, own);
  }
  return [...groups.values()];
}
