import type { LocusId } from "../../../model/ids.ts";
import type { ReportContext } from "../report-context.ts";

/** Loci with a contradiction or a tension, each once, in the order of the findings. */
export const contestedLoci = ({ comparison }: ReportContext): ReadonlySet<LocusId> =>
  new Set(
    comparison.findings
      .filter(({ verdict }) => verdict === "contradiction" || verdict === "tension")
      .map(({ locus }) => locus.id),
  );
