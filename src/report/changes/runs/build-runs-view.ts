import { checkOptions, type OptionKeys } from "../../../model/check/check-options.ts";
import type { Finding } from "../../../model/finding.ts";
import { VERDICTS, type Verdict } from "../../../model/finding-kind.ts";
import type { ChangedFinding, FindingChanges, RunChanges } from "../../../model/run-changes.ts";
import { checkInteger } from "../../check-integer.ts";
import { shownText } from "../../escape/shown-text.ts";
import { TEXT_STYLE_KEYS, type TextStyleOptions } from "../../text/text-style-options.ts";
import { cutTexts } from "../../view/appraisal/cut-list.ts";
import { countOf } from "../../view/count-of.ts";
import { locusNames } from "../../view/locus-names.ts";
import { type QuoteLimits, readingViews } from "../../view/reading-views.ts";
import type { FindingView } from "../../view/report-view.ts";
import type { VoiceContext } from "../../view/voice-context.ts";
import { checkRunChanges } from "./check-run-changes.ts";
import { FINDING_LISTS, type FindingListWords } from "./finding-lists-table.ts";
import { runVoices } from "./run-voices.ts";
import type { RunsReportOptions } from "./runs-report-options.ts";
import type { AccountChangeView, RunsView } from "./runs-view.ts";

/** Ids of a list that are told; the others are counted. */
const MOST_ACCOUNTS = 12;

/** A finding of either run, with what the earlier one had where that differs. */
type Listed = Pick<ChangedFinding, "after"> & { readonly before: Finding | null };

const listed = (findings: FindingChanges, list: keyof FindingChanges): readonly Listed[] =>
  list === "changed" ? findings.changed : findings[list].map((after) => ({ before: null, after }));

/** "tension, score 0.41: 30 people | 12 people", as far as it was otherwise. */
const earlierText = (before: Finding, after: Finding): string => {
  const labels = ({ readings }: Finding) =>
    readings.map(({ label }) => `“${shownText(label, "label")}”`).join(" against ");
  const parts = [
    before.verdict,
    ...(before.kind === after.kind ? [] : [shownText(before.kind, "label")]),
    `score ${before.score.toFixed(2)}`,
  ];
  const readings = labels(before);
  return `${parts.join(", ")}${readings === labels(after) ? "" : `: ${readings}`}`;
};

const findingView = (
  finding: Finding,
  number: number,
  limits: QuoteLimits,
  voices: VoiceContext,
): FindingView => ({
  number,
  kind: `${finding.verdict} · ${shownText(finding.kind, "label")}`,
  score: finding.score.toFixed(2),
  self: finding.self,
  question: locusNames([finding]).questionOf(finding.locus),
  readings: readingViews(finding.readings, limits, voices),
  explanation: shownText(finding.explanation, "sentence"),
  rule: shownText(finding.rule, "sentence"),
  assumptions: finding.assumptions.map((text) => shownText(text, "sentence")),
});

const accountViews = ({ narratives }: RunChanges): readonly AccountChangeView[] => {
  const { added, changed, removed, unchanged } = narratives;
  const lists = [
    ["Added", added],
    ["Changed", changed],
    ["Removed", removed],
  ] as const;
  const named = lists
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => ({
      name,
      text: cutTexts(
        ids.map((id) => shownText(id, "label")),
        MOST_ACCOUNTS,
        "account",
      ).join(", "),
    }));
  return unchanged.length === 0
    ? named
    : [...named, { name: "Unchanged", text: countOf(unchanged.length, "account") }];
};

const summaryOf = ({ findings }: RunChanges): readonly string[] => {
  const counts = FINDING_LISTS.map(({ list }) => [findings[list].length, list] as const).filter(
    ([count]) => count > 0,
  );
  return counts.length === 0
    ? ["no findings in either run"]
    : counts.map(([count, list], index) =>
        index === 0 ? `${countOf(count, "finding")} ${list}` : `${count} ${list}`,
      );
};

const hasVerdict = ({ before, after }: Listed, verdicts: readonly Verdict[]): boolean =>
  verdicts.includes(after.verdict) || (before !== null && verdicts.includes(before.verdict));

const KEYS: OptionKeys<RunsReportOptions & TextStyleOptions> = {
  ...TEXT_STYLE_KEYS,
  verdicts: true,
  quotesPerReading: true,
  quoteLength: true,
};

/** Everything a report on two runs says, ready for layout. Linear in the findings. */
export const buildRunsView = (given: RunChanges, options: RunsReportOptions): RunsView => {
  const changes = checkRunChanges(given);
  checkOptions(options, "write changes", KEYS);
  const { verdicts = VERDICTS } = options;
  const limits = {
    quotesPerReading: checkInteger("quotesPerReading", options.quotesPerReading ?? 3, 1),
    quoteLength: checkInteger("quoteLength", options.quoteLength ?? 280, 40),
  };
  const shown = FINDING_LISTS.map((words) => ({
    words,
    entries: listed(changes.findings, words.list).filter((one) => hasVerdict(one, verdicts)),
  })).filter(({ entries }) => entries.length > 0);
  const voices = runVoices(shown.flatMap(({ entries }) => entries.map(({ after }) => after)));
  let number = 0;
  const listView = (words: FindingListWords, entries: readonly Listed[]) => ({
    heading: words.heading,
    gloss: words.gloss,
    findings: entries.map(({ before, after }) => {
      number += 1;
      return {
        finding: findingView(after, number, limits, voices),
        verdict: after.verdict,
        was: before === null ? null : earlierText(before, after),
        withReasons: words.withReasons,
      };
    }),
  });
  return {
    title: "What changed between two runs",
    summary: summaryOf(changes),
    accounts: accountViews(changes),
    lists: shown.map(({ words, entries }) => listView(words, entries)),
  };
};
