import type { EventTime } from "../../model/event-time.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Source } from "../../model/source.ts";
import { shownText } from "../escape/shown-text.ts";
import type { ReportContext } from "./report-context.ts";
import type { AccountView } from "./report-view.ts";

const sourceDetails = (source: Source): string[] => [
  ...(source.kind === null || source.kind === "other" ? [] : [source.kind.replaceAll("-", " ")]),
  ...(source.affiliation === null ? [] : [`close to ${source.affiliation}`]),
  ...(source.anonymous ? ["anonymous"] : []),
  ...(source.reliability === null ? [] : [`reliability ${source.reliability}`]),
  ...(source.credibility === null ? [] : [`credibility ${source.credibility}`]),
];

const clock = (name: string, time: EventTime | null): string[] =>
  time === null ? [] : [`${name} ${time.edtf}`];

const accountView = (
  narrative: Narrative,
  context: ReportContext,
  known: string | null,
): AccountView => ({
  siglum: context.siglumOf(narrative.id),
  title: narrative.title === null ? null : shownText(narrative.title, "label"),
  // `via` is outermost first; a reader follows the story from its teller outwards.
  chain: [narrative.source, ...narrative.via.map(({ source }) => source).reverse()].map(
    ({ name }) => shownText(name, "label"),
  ),
  details: [
    ...sourceDetails(narrative.source),
    ...clock("as of", narrative.asOf),
    ...clock("published", narrative.publishedAt).filter((text) => text !== known),
    ...(narrative.supersedes === null
      ? []
      : [`continues ${context.siglumOf(narrative.supersedes)}`]),
  ].map((text) => shownText(text, "label")),
});

/**
 * The legend: one entry a narrative, in the order of the columns.
 *
 * @param known - A detail that the title gives for all of them.
 */
export const accountViews = (
  context: ReportContext,
  known: string | null,
): readonly AccountView[] =>
  context.comparison.alignment.narratives.flatMap((id) => {
    const narrative = context.narrativeOf(id);
    return narrative === null ? [] : [accountView(narrative, context, known)];
  });
