import type { BlockContent, PhrasingContent, RootContent } from "mdast";
import type { QuotePiece } from "../difference/quote-piece.ts";
import type { FindingView, QuoteView, ReadingView, SpeakerView } from "../view/report-view.ts";
import { blockquote, bulletList, heading, paragraph } from "./nodes.ts";

const strong = (text: string): PhrasingContent => ({
  type: "strong",
  children: [{ type: "text", value: text }],
});

const text = (value: string): PhrasingContent => ({ type: "text", value });

const quoted = (pieces: readonly QuotePiece[]): PhrasingContent[] => [
  text("“"),
  ...pieces.map((piece) => (piece.marked ? strong(piece.text) : text(piece.text))),
  text("”"),
];

const speakerText = ({ siglum, name, details }: SpeakerView): string =>
  [siglum, name, details.length === 0 ? "" : `(${details.join(", ")})`]
    .filter((part) => part !== "")
    .join(" ");

const quoteNode = ({ speakers, pieces }: QuoteView): BlockContent =>
  blockquote([
    paragraph(pieces === null ? "no quote" : quoted(pieces)),
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

const field = (name: string, value: string): BlockContent[] => [
  paragraph([text(`${name}: `), text(value)]),
];

/** One finding: the question, both readings with their quotes, why, the rule, the assumptions. */
export const findingNodes = (finding: FindingView): readonly RootContent[] => [
  heading(3, `${finding.number}. ${finding.question}`),
  paragraph(
    [finding.kind, ...(finding.self ? ["within one account"] : []), `score ${finding.score}`].join(
      ", ",
    ),
  ),
  ...finding.readings.flatMap(readingNodes),
  bulletList([
    field("Why", finding.explanation),
    field("Rule", finding.rule),
    ...finding.assumptions.map((assumption) => field("Assumes", assumption)),
  ]),
];
