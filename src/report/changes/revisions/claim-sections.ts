import type {
  ChangedClaim,
  RevisedClaim,
  RevisionChanges,
} from "../../../model/revision-changes.ts";
import { shownText } from "../../escape/shown-text.ts";
import type {
  AppraisalItemView,
  AppraisalSectionView,
} from "../../view/appraisal/appraisal-view.ts";
import { fieldsOf } from "../../view/appraisal/fields-of.ts";
import { quotedText } from "../../view/appraisal/quoted-text.ts";
import { CLAIM_FIELD_WORDS } from "./claim-field-words-table.ts";
import { fieldChangeText } from "./field-change-text.ts";

/** "police: plant". */
const titleOf = ({ source, predicate }: RevisedClaim): string =>
  `${shownText(source, "label")}: ${shownText(predicate, "label")}`;

const quoteOf = ({ evidence }: RevisedClaim, length: number): readonly string[] => [
  quotedText(evidence, length) ?? "no quote",
];

const changedItem = (
  { before, after, changes }: ChangedClaim,
  length: number,
): AppraisalItemView => ({
  title: titleOf(after),
  fields: fieldsOf([
    ...changes.map(
      (change) => [CLAIM_FIELD_WORDS[change.field].name, [fieldChangeText(change)]] as const,
    ),
    ["before", quoteOf(before, length)],
    ["after", quoteOf(after, length)],
  ]),
  grid: null,
});

const singleItem = (claim: RevisedClaim, length: number): AppraisalItemView => ({
  title: titleOf(claim),
  fields: [{ name: "", texts: quoteOf(claim, length) }],
  grid: null,
});

const section = (
  heading: string,
  gloss: string,
  items: readonly AppraisalItemView[],
): readonly AppraisalSectionView[] =>
  items.length === 0
    ? []
    : [{ heading, gloss, titles: "headings", groups: [{ items, more: null }] }];

/**
 * The claims that were changed, with every field that differs and both quotes, then those that were
 * added and dropped; sections that have none are left out.
 *
 * @param length - Code units a quote.
 */
export const claimSections = (
  { claims }: RevisionChanges,
  length: number,
): readonly AppraisalSectionView[] => [
  ...section(
    "Claims changed",
    "earlier → later",
    claims.changed.map((one) => changedItem(one, length)),
  ),
  ...section(
    "Claims added",
    "in the later version only",
    claims.added.map((one) => singleItem(one, length)),
  ),
  ...section(
    "Claims dropped",
    "in the earlier version only; it does not say that they were wrong",
    claims.dropped.map((one) => singleItem(one, length)),
  ),
];
