import type { CheckedQuotation } from "../../../model/checked-quotation.ts";
import type { Dependence } from "../../../model/dependence.ts";
import type { EvidenceSpan } from "../../../model/evidence-span.ts";
import type { NarrativeId } from "../../../model/ids.ts";
import type { AccountPassage, ReusePair } from "../../../model/text-reuse.ts";
import { shownText } from "../../escape/shown-text.ts";
import type { AppraisalContext } from "./appraisal-context.ts";
import type { AppraisalItemView, AppraisalSectionView, FieldView } from "./appraisal-view.ts";
import { cutGroup } from "./cut-list.ts";
import { fieldsOf } from "./fields-of.ts";
import { quotedText } from "./quoted-text.ts";
import { siglaText } from "./sigla-text.ts";

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const quotesOf = (
  sides: readonly (readonly [name: string, evidence: readonly EvidenceSpan[]])[],
  length: number,
) =>
  fieldsOf(
    sides.map(([name, evidence]) => {
      const words = quotedText(evidence, length);
      return [name, words === null ? [] : [words]] as const;
    }),
  );

const longest = (passages: readonly AccountPassage[]): AccountPassage | null =>
  passages.reduce<AccountPassage | null>(
    (most, one) => (most === null || one.words > most.words ? one : most),
    null,
  );

/** The longest passage, once where both have it word for word. */
const passageFields = (
  passages: readonly AccountPassage[],
  [left, right]: readonly [string, string],
  length: number,
): readonly FieldView[] => {
  const passage = longest(passages);
  if (passage === null) return [];
  const [first, second] = passage.spans;
  return first.quote === second.quote
    ? quotesOf([["Both", [first]]], length)
    : quotesOf(
        [
          [left, [first]],
          [right, [second]],
        ],
        length,
      );
};

const reuseItem = (
  { texts: [first, second], class: found, earlier, passages }: ReusePair,
  { report, quoteLength }: AppraisalContext,
): AppraisalItemView => {
  const left = siglaText(first.narratives, report);
  const right = siglaText(second.narratives, report);
  const order =
    earlier === null
      ? "which came out first is not known"
      : `${earlier === 0 ? left : right} came out first`;
  return {
    title:
      `${left} and ${right} share their words (${found.replaceAll("-", " ")}), ${percent(first.share)} of ${left} ` +
      `and ${percent(second.share)} of ${right}; ${order}.`,
    fields: passageFields(passages, [left, right], quoteLength),
    grid: null,
  };
};

const detailItem = (
  { narratives, reason, evidence }: Dependence,
  { report, quoteLength }: AppraisalContext,
): AppraisalItemView => ({
  title: `${shownText(reason, "sentence")}.`,
  fields: quotesOf(
    narratives.map((id, index) => [report.siglumOf(id), evidence[index] ?? []] as const),
    quoteLength,
  ),
  grid: null,
});

const quotationItem = (
  { narrative, comparedWith, basis, quoted, said, reason }: CheckedQuotation,
  { report, quoteLength }: AppraisalContext,
): AppraisalItemView => {
  const by = (id: NarrativeId, verb: string) => `${report.siglumOf(id)} ${verb}`;
  return {
    title: `A quotation in ${report.siglumOf(narrative)} ${shownText(reason, "sentence")}.`,
    fields: quotesOf(
      [
        [by(narrative, "quotes"), [quoted]],
        [by(comparedWith, basis === "own-words" ? "says" : "quotes"), [said]],
      ],
      quoteLength,
    ),
    grid: null,
  };
};

const isMisquoted = ({ class: found }: CheckedQuotation): boolean =>
  found === "altered" || found === "reworded";

/** Texts and details that accounts share, and quotations that are not what was said. */
export const copiesSection = (context: AppraisalContext): AppraisalSectionView => {
  const { textReuse, dependences, misquotations } = context.appraisal;
  const { most } = context;
  // Reuse of text stands above with its passages; stated citations are in the chains.
  const details = dependences.filter(
    ({ kind }) => kind === "shared-detail" || kind === "shared-error",
  );
  return {
    heading: "Copied and misquoted",
    gloss: "who has whose words or details, and quotations beside the words quoted",
    titles: "sentences",
    groups: [
      cutGroup(textReuse, most, ["pair of texts", "pairs of texts"], (pair) =>
        reuseItem(pair, context),
      ),
      cutGroup(details, most, ["pair with shared details", "pairs with shared details"], (one) =>
        detailItem(one, context),
      ),
      cutGroup(misquotations.filter(isMisquoted), most, ["quotation", "quotations"], (one) =>
        quotationItem(one, context),
      ),
    ],
  };
};
