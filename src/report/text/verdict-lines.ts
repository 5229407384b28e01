import type { VerdictView } from "../view/report-view.ts";
import { findingLines } from "./finding-lines.ts";
import { reasonLines } from "./reason-lines.ts";
import { sectionHeading } from "./section-heading.ts";
import type { TextStyle } from "./text-style.ts";

/** All findings of one verdict under its heading, a blank line between two. */
export const verdictLines = (view: VerdictView, style: TextStyle): readonly string[] => [
  ...sectionHeading(view.heading, view.gloss, style),
  ...view.findings.flatMap((finding, index) => [
    ...(index === 0 ? [] : [""]),
    ...findingLines(finding, view.verdict, style),
    "",
    ...reasonLines(finding, style),
  ]),
];
