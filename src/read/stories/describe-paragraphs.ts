import type { EventTime } from "../../model/event-time.ts";
import type { DocumentEntities } from "../entities/document-entities.ts";
import type { PlaceMention } from "../places/place-mention.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { TimeMention } from "../times/time-mention.ts";
import { SEPARATION_CUES } from "./separation-cues-table.ts";

/** What tells of which event a paragraph is. */
export interface Paragraph {
  readonly firstToken: number;
  readonly endToken: number;
  /** Indexes of the entities that are named or described in it. */
  readonly entities: ReadonlySet<number>;
  readonly times: readonly TimeMention[];
  /** When its dateline says that it was sent off; `null` without one. */
  readonly sent: EventTime | null;
  readonly places: readonly PlaceMention[];
  /** Whether it opens with "Separately" or the like. */
  readonly separate: boolean;
}

interface Range {
  readonly firstToken: number;
  /** Behind its dateline. */
  readonly body: number;
  endToken: number;
  readonly start: number;
  readonly paragraph: number;
}

/** The paragraphs of a document, in order; linear in its tokens and mentions. */
export function describeParagraphs(
  { analysis }: ReadingContext,
  entities: DocumentEntities,
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
): readonly Paragraph[] {
  const ranges: Range[] = [];
  for (const { firstToken, endToken, start, paragraph, kind } of analysis.sentences) {
    const last = ranges.at(-1);
    const body = kind === "dateline" ? endToken : firstToken;
    if (last?.paragraph === paragraph) last.endToken = endToken;
    else ranges.push({ firstToken, body, endToken, start, paragraph });
  }
  const numberAt = new Int32Array(analysis.tokens.length);
  ranges.forEach(({ firstToken, endToken }, index) => {
    numberAt.fill(index, firstToken, endToken);
  });
  const byParagraph = <Mention extends { readonly head: number }>(mentions: readonly Mention[]) => {
    const groups: Mention[][] = ranges.map(() => []);
    for (const one of mentions) groups[numberAt[one.head] ?? 0]?.push(one);
    return groups;
  };
  const named = byParagraph(entities.mentions.filter(({ kind }) => kind !== "pronoun"));
  const timed = byParagraph(times);
  const placed = byParagraph(places);
  return ranges.map(({ firstToken, body, endToken, start }, index) => {
    const opening = analysis.text.slice(start, start + 40).toLowerCase();
    const own = timed[index] ?? [];
    return {
      firstToken,
      endToken,
      entities: new Set((named[index] ?? []).map(({ entity }) => entity)),
      times: own.filter(({ head }) => head >= body),
      sent: own.find(({ head, time }) => head < body && time !== null)?.time ?? null,
      places: placed[index] ?? [],
      separate: SEPARATION_CUES.some((cue) => opening.startsWith(cue)),
    };
  });
}
