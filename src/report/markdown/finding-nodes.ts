import type { BlockContent, RootContent } from "mdast";
import type { FindingView, QuoteView, ReadingView, SpeakerView } from "../view/report-view.ts";
import { blockquote, heading, paragraph } from "./nodes.ts";
import { quotedWords } from "./quoted-words.ts";

const speakerText = ({ siglum, name, details }: SpeakerView): string =>
  [siglum, name, details.length === 0 ? "" : `(${details.join(", ")})`]
    .filter((part) => part !== "")
    .join(" ");

const quoteNode = ({ speakers, pieces }: QuoteView): BlockContent =>
  blockquote([
    paragraph(pieces === null ? "no quote" : quotedWords(pieces)),
    paragraph(`— ${speakers.map(speakerText).join(" · ")}`),
  ]);

const readingNodes = ({ label, quotes, others }: ReadingView): RootContent[] => [
  heading(4, label),
  // Without a line between them, Markdown reads neighbouring block quotes as one.
  ...quotes.flatMap((quote, index): RootContent[] => [
    ...(index === 0 ? [] : [{ type: "html" as const, value: "<!-- -->" }]),
    quoteNode(quote),
  ]),
  ...(others.length === 0 ? [] : [paragraph(`also ${others.join(" ")}`)]),
];

/** The question, and both readings with their quotes. */
export const findingNodes = (finding: FindingView): readonly RootContent[] => [
  heading(3, `${finding.number}. ${finding.question}`),
  paragraph(
    [finding.kind, ...(finding.self ? ["within one account"] : []), `score ${finding.score}`].join(
      " · ",
    ),
  ),
  ...finding.readings.flatMap(readingNodes),
];
