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

/** A tension of a version that the report tells already is only named. */
const shownTensions = ({ tensions }: Version, { report, shown }: AppraisalContext) =>
  report.comparison.findings.flatMap((finding, index) =>
    tensions.includes(finding.id) && shown.has(index + 1) ? [{ finding, number: index + 1 }] : [],
  );

const sentencesOf = (version: Version, context: AppraisalContext): readonly string[] => {
  const { report } = context;
  const told = shownTensions(version, context);
  const left = version.sentences.filter(
    (sentence) => !told.some(({ finding }) => sentence.endsWith(finding.explanation)),
  );
  const questions = told.map(
    ({ finding, number }) => `“${report.questionOf(finding.locus)}” (see ${number})`,
  );
  return [
    ...left.map((sentence) => shownText(report.withSigla(sentence), "sentence")),
    ...(told.length === 0 ? [] : [`Its accounts are in tension on ${listWords(questions)}.`]),
  ];
};

const versionItem = (version: Version, context: AppraisalContext): AppraisalItemView => {
  const { id, supporters } = version;
  const { report } = context;
  const sigla = siglaText(
    supporters.map(({ narrative }) => narrative),
    report,
  );
  return {
    title: sigla === "" ? `${id}, which nobody tells whole` : `${id}, told by ${sigla}`,
    fields: fieldsOf([["", sentencesOf(version, context)]]),
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
  { most, report }: AppraisalContext,
): AppraisalItemView => ({
  title: shownText(report.withSigla(question), "sentence"),
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
