import { shownText } from "../escape/shown-text.ts";
import type { ReportContext } from "./report-context.ts";

/** Events that were close to being taken for one, a sentence each. */
export const nearMissSentences = (context: ReportContext): readonly string[] =>
  context.comparison.alignment.nearMisses.map(
    ({ events: [left, right], score, reason }) =>
      `“${context.eventName(left)}” and “${context.eventName(right)}” ` +
      `(match ${score.toFixed(2)}): ${shownText(reason, "sentence")}`,
  );
