import type { NarrativeId } from "../model/ids.ts";
import type { UncorroboratedReading } from "./select-uncorroborated.ts";

/** Why a test fails: what the draft says, in its words, and who else says it. */
export function describeUncorroborated(
  readings: readonly UncorroboratedReading[],
  draft: ReadonlySet<NarrativeId>,
  minOrigins: number,
): string {
  const lacking =
    minOrigins === 1
      ? "none of its sources says"
      : `fewer than ${minOrigins} independent origins among its sources say`;
  return [
    `The draft says what ${lacking}:`,
    ...readings.map(({ locus, reading, origins }, index) => {
      const own = reading.support.find(({ narrative }) => draft.has(narrative));
      const quote = own?.evidence[0]?.quote ?? reading.label;
      const others = origins.length === 0 ? "nobody" : origins.join(", ");
      return [
        `  ${index + 1}. ${locus.question} “${reading.label}”`,
        `     draft:   “${quote}” (${own?.source ?? ""})`,
        `     sources: ${others}`,
      ].join("\n");
    }),
  ].join("\n\n");
}
