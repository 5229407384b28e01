import { ordinal } from "./ordinal.ts";
import type { ReportContext } from "./report-context.ts";

/** Events told in another place than most accounts tell them, a sentence each. */
export const movedSentences = (context: ReportContext): readonly string[] =>
  context.comparison.alignment.moved.map(
    ({ narrative, event, position, usual }) =>
      `${context.siglumOf(narrative)} tells “${context.eventName(event)}” ` +
      `${ordinal(position + 1)}; most accounts tell it ${ordinal(usual + 1)}.`,
  );
