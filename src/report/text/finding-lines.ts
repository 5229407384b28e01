import stringWidth from "string-width";
import type { Verdict } from "../../model/finding-kind.ts";
import type { FindingView, QuoteView, ReadingView, SpeakerView } from "../view/report-view.ts";
import { quoteLines } from "./quote-lines.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const INDENT = "   ";
const QUOTE_INDENT = `${INDENT}     `;

/** "1  actor.identity ─────── score 0.92", on two lines where one is too narrow. */
const headLines = (finding: FindingView, verdict: Verdict, style: TextStyle): readonly string[] => {
  const number = `${finding.number} `.padEnd(INDENT.length);
  const kind = finding.self ? `${finding.kind}, within one account` : finding.kind;
  const score = `score ${finding.score}`;
  const room = style.width - stringWidth(number + kind + score) - 2;
  if (room < 1) {
    return [
      ...wrapLines(style.paint(verdict, kind), style.width, number, INDENT),
      ...wrapLines(score, style.width, INDENT),
    ];
  }
  const rule = style.paint("quiet", "─".repeat(room));
  return [`${style.paint(verdict, number + kind)} ${rule} ${score}`];
};

const speakerText = ({ siglum, name, details }: SpeakerView, style: TextStyle): string => {
  const who = `${style.paint("siglum", siglum)} ${name}`.trimEnd();
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

/** "Rule     text", the text wrapped beside its name. */
const field = (name: string, text: string, style: TextStyle): readonly string[] =>
  wrapLines(text, style.width, INDENT + name.padEnd(9), INDENT + " ".repeat(9));

/**
 * One finding: the question, both readings with who says so in which words, then why it was
 * flagged, by which rule, and what that takes for granted.
 */
export const findingLines = (
  finding: FindingView,
  verdict: Verdict,
  style: TextStyle,
): readonly string[] => [
  ...headLines(finding, verdict, style),
  ...wrapLines(finding.question, style.width, INDENT),
  "",
  ...readingBlock(finding.readings[0], style),
  "",
  ...readingBlock(finding.readings[1], style),
  "",
  ...field("Why", finding.explanation, style),
  ...field("Rule", finding.rule, style),
  ...finding.assumptions.flatMap((assumption, index) =>
    field(index === 0 ? "Assumes" : "", assumption, style),
  ),
];
