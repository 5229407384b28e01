import type { Verdict } from "../../model/finding-kind.ts";
import { moreOf } from "./appraisal/cut-list.ts";
import type { ReadingView, ShortList, ShortSideView, VerdictView } from "./report-view.ts";

/** Of fewer findings the first screen shows the most, unless the accounts fill it. */
const LEAST = 3;
const MANY_ACCOUNTS = 12;

const MOST = 12;

/** What a reader looks for first. */
const VERDICTS_IN_SHORT: readonly Verdict[] = ["contradiction", "tension"];

const sideView = ({ label, quotes, others }: ReadingView): ShortSideView => {
  const speakers = quotes.flatMap((quote) => quote.speakers);
  const names = [...new Set(speakers.map(({ name }) => name))].filter((name) => name !== "");
  const sigla = [...new Set([...speakers.map(({ siglum }) => siglum), ...others])];
  return { label, sigla: sigla.join(" "), names: names.join(", ") };
};

/**
 * Contradictions and tensions in short: the question, and who says what. None where there are less
 * than three and at most twelve accounts.
 *
 * @param verdicts - The findings that the report shows.
 */
export const shortViews = (verdicts: readonly VerdictView[], accounts: number): ShortList => {
  const all = verdicts
    .filter(({ verdict }) => VERDICTS_IN_SHORT.includes(verdict))
    .flatMap(({ verdict, findings }) => findings.map((finding) => ({ verdict, finding })));
  if (all.length < LEAST && accounts <= MANY_ACCOUNTS) return { findings: [], more: null };
  return {
    findings: all.slice(0, MOST).map(({ verdict, finding }) => ({
      number: finding.number,
      verdict,
      question: verdict === "contradiction" ? finding.question : `${finding.question} (${verdict})`,
      sides: [sideView(finding.readings[0]), sideView(finding.readings[1])],
    })),
    more: moreOf(all.length - MOST, "finding", "findings"),
  };
};
