import type { Finding } from "../../model/finding.ts";
import { shownText } from "../escape/shown-text.ts";
import type { ReportContext } from "./report-context.ts";

/**
 * Why the finding was flagged. Where the sentence tells anonymous sources apart by the id of their
 * narrative, the siglum stands instead: it is what the legend has.
 */
export const explanationOf = (finding: Finding, context: ReportContext): string => {
  const text = finding.readings
    .flatMap(({ support }) => support)
    .filter(({ sourceKey }) => sourceKey.startsWith("?"))
    .reduce(
      (sentence, { source, narrative }) =>
        sentence.replaceAll(
          `${source} (${narrative})`,
          // A function as replacement: "$&" in a name must stay what it is.
          () => `${source} (${context.siglumOf(narrative)})`,
        ),
      finding.explanation,
    );
  return shownText(text, "sentence");
};
