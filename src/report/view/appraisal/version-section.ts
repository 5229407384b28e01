import { listWords } from "../../../model/list-words.ts";
import type { ConflictSet, Standing, Version } from "../../../model/version.ts";
import { shownText } from "../../escape/shown-text.ts";
import type { AppraisalContext } from "./appraisal-context.ts";
import type {
  AppraisalGroupView,
  AppraisalItemView,
  AppraisalSectionView,
} from "./appraisal-view.ts";
import { cutGroup, cutTexts } from "./cut-list.ts";
import { fieldsOf } from "./fields-of.ts";
import { siglaText } from "./sigla-text.ts";

const versionItem = (
  { id, supporters, sentences }: Version,
  { report }: AppraisalContext,
): AppraisalItemView => {
  const sigla = siglaText(
    supporters.map(({ narrative }) => narrative),
    report,
  );
  return {
    title: sigla === "" ? `${id}, which nobody tells whole` : `${id}, told by ${sigla}`,
    fields: fieldsOf([["", sentences.map((sentence) => shownText(sentence, "sentence"))]]),
    grid: null,
  };
};

/** Who could answer, those with one reason together: "the guards and the bandits: took part". */
const standingTexts = (standing: readonly Standing[], most: number): readonly string[] => {
  const byReason = new Map<string, string[]>();
  for (const { who, why } of standing) {
    byReason.set(why, [...(byReason.get(why) ?? []), shownText(who, "label")]);
  }
  const texts = [...byReason].map(
    ([why, who]) => `${listWords(cutTexts(who, most, "other"))}: ${shownText(why, "sentence")}`,
  );
  return cutTexts(texts, most, "reason");
};

const conflictItem = (
  { question, standing }: ConflictSet,
  { most }: AppraisalContext,
): AppraisalItemView => ({
  title: shownText(question, "sentence"),
  fields: fieldsOf([["Ask", standingTexts(standing, most)]]),
  grid: null,
});

const leftOutSentence = (given: string): string =>
  `Not all versions are here: ${shownText(given, "sentence")}.`;

/** Sets of readings that can be true together, then what would settle each conflict. */
export const versionSection = (context: AppraisalContext): AppraisalSectionView => {
  const { disputes, reason } = context.appraisal.versions;
  const { most } = context;
  const versions: AppraisalGroupView = cutGroup(
    disputes.flatMap((dispute) => dispute.versions),
    most,
    ["version", "versions"],
    (version) => versionItem(version, context),
  );
  const notes = [versions.more, reason === null ? null : leftOutSentence(reason)];
  return {
    heading: "Versions that can stand",
    gloss: "each can be true as a whole, no two of one dispute together; then what would settle it",
    titles: "headings",
    groups: [
      { ...versions, more: notes.filter((note) => note !== null).join(". ") || null },
      cutGroup(
        disputes.flatMap(({ conflicts }) => conflicts),
        most,
        ["conflict", "conflicts"],
        (conflict) => conflictItem(conflict, context),
      ),
    ],
  };
};
