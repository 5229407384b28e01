import type { Support } from "../../model/reading.ts";
import { shownText } from "../escape/shown-text.ts";
import { countOf } from "./count-of.ts";
import type { ReportContext } from "./report-context.ts";
import type { SpeakerView } from "./report-view.ts";
import { siglumRanges } from "./siglum-ranges.ts";
import { sharedDetails, supportDetails } from "./support-details.ts";
import type { VoiceContext } from "./voice-context.ts";

/** More names than this make a list that nobody reads; the legend has them. */
const MOST_NAMES = 4;

const nameOf = (support: Support, context: ReportContext): string => {
  const narrative = context.narrativeOf(support.narrative);
  const source = shownText(support.source, "label");
  if (narrative === null || narrative.source.name === support.source) return source;
  return `${source}, cited by ${shownText(narrative.source.name, "label")}`;
};

/** Many voices as one, with the details that hold for all of them. */
const crowdView = (
  supports: readonly Support[],
  context: ReportContext,
  clocks: boolean,
): SpeakerView => {
  const columns = new Set(supports.map(({ narrative }) => context.columnOf(narrative)));
  return {
    siglum: siglumRanges([...columns].sort((left, right) => left - right)).join(" "),
    name: "",
    details: [countOf(columns.size, "account"), ...sharedDetails(supports, clocks)],
  };
};

const speakersOf = (
  supports: readonly Support[],
  context: ReportContext,
  clocks: boolean,
): readonly SpeakerView[] =>
  supports.length > MOST_NAMES
    ? [crowdView(supports, context, clocks)]
    : supports.map((support) => ({
        siglum: context.siglumOf(support.narrative),
        name: nameOf(support, context),
        details: supportDetails(support, clocks),
      }));

/** Accounts by siglum and name, or all as one when they are more than four. */
export const reportVoices = (context: ReportContext): VoiceContext => ({
  columnOf: context.columnOf,
  textOf: (id) => context.narrativeOf(id)?.text ?? null,
  speakersOf: (supports, clocks) => speakersOf(supports, context, clocks),
  namesOf: (ids) => {
    const columns = new Set(ids.map(context.columnOf));
    return siglumRanges([...columns].sort((left, right) => left - right));
  },
});
