import type { AppraisalContext } from "./appraisal-context.ts";
import type { AppraisalSectionView } from "./appraisal-view.ts";
import { beliefSection } from "./belief-section.ts";
import { circularSection } from "./circular-section.ts";
import { copiesSection } from "./copies-section.ts";
import { corroborationSection } from "./corroboration-section.ts";
import { framingSection } from "./framing-section.ts";
import { hypothesisSection } from "./hypothesis-section.ts";
import { omissionSection } from "./omission-section.ts";
import { versionSection } from "./version-section.ts";

/** In the order of the report. */
const SECTIONS = [
  corroborationSection,
  circularSection,
  copiesSection,
  omissionSection,
  framingSection,
  versionSection,
  hypothesisSection,
  beliefSection,
] as const;

/** What a report shows of an appraisal; groups and sections that have nothing are left out. */
export const appraisalSections = (context: AppraisalContext): readonly AppraisalSectionView[] =>
  SECTIONS.map((toSection) => toSection(context))
    .map((section) => ({
      ...section,
      groups: section.groups.filter(({ items }) => items.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
