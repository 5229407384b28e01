import stringWidth from "string-width";
import type { Verdict } from "../../model/finding-kind.ts";
import type { FindingView, QuoteView, ReadingView, SpeakerView } from "../view/report-view.ts";
import { quoteLines } from "./quote-lines.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const INDENT = "   ";
const QUOTE_INDENT = `${INDENT}     `;

/** "1  Who did it (clash)? ─────── actor.identity · score 0.92", on several lines where one is too narrow. */
const headLines = (finding: FindingView, verdict: Verdict, style: TextStyle): readonly string[] => {
  const number = `${finding.number} `.padEnd(INDENT.length);
  const about = [
    finding.kind,
    ...(finding.self ? ["within one account"] : []),
    `score ${finding.score}`,
  ].join(" · ");
  const room = style.width - stringWidth(number + finding.question + about) - 2;
  if (room < 1) {
    return [
      ...wrapLines(style.paint(verdict, finding.question), style.width, number, INDENT),
      ...wrapLines(about, style.width, INDENT),
    ];
  }
  const rule = style.paint("quiet", "─".repeat(room));
  return [`${style.paint(verdict, number + finding.question)} ${rule} ${about}`];
};

const speakerText = ({ siglum, name, details }: SpeakerView, style: TextStyle): string => {
  const who = `${style.paint("siglum", siglum)} ${name}`.trim();
  return details.length === 0 ? who : `${who} (${details.join(", ")})`;
};

const quoteBlock = ({ speakers, pieces }: QuoteView, style: TextStyle): string[] => [
  ...wrapLines(
    speakers.map((speaker) => speakerText(speaker, style)).join(" · "),
    style.width,
    `${INDENT}   `,
  ),
  ...(pieces === null
    ? [`${QUOTE_INDENT}${style.paint("quiet", "no quote")}`]
    : quoteLines(pieces, style, QUOTE_INDENT)),
];

const readingBlock = ({ label, quotes, others }: ReadingView, style: TextStyle): string[] => [
  ...wrapLines(style.paint("heading", label), style.width, INDENT),
  ...quotes.flatMap((quote) => quoteBlock(quote, style)),
  ...(others.length === 0
    ? []
    : wrapLines(`also ${others.join(" ")}`, style.width, `${INDENT}   `)),
];

/** The question, and both readings with who says so in which words. */
export const findingLines = (
  finding: FindingView,
  verdict: Verdict,
  style: TextStyle,
): readonly string[] => [
  ...headLines(finding, verdict, style),
  "",
  ...readingBlock(finding.readings[0], style),
  "",
  ...readingBlock(finding.readings[1], style),
];
