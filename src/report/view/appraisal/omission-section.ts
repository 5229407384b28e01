import { listWords } from "../../../model/list-words.ts";
import type { Omission, OmissionStatus } from "../../../model/omission.ts";
import { shownText } from "../../escape/shown-text.ts";
import { countOf } from "../count-of.ts";
import type { AppraisalContext } from "./appraisal-context.ts";
import type { AppraisalItemView, AppraisalSectionView } from "./appraisal-view.ts";
import { cutGroup, cutTexts } from "./cut-list.ts";
import { fieldsOf } from "./fields-of.ts";
import { siglaText } from "./sigla-text.ts";

/** How the report names why something is not said. */
const STATUS_WORDS: readonly (readonly [OmissionStatus, string])[] = [
  ["silent", "Silent on"],
  ["not-yet-known", "Not yet known"],
  ["out-of-scope", "Other story"],
];

const groupByAccount = (all: readonly Omission[]): readonly (readonly Omission[])[] => {
  const groups = new Map<string, Omission[]>();
  for (const one of all) {
    const key = JSON.stringify([one.account, one.narratives]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
};

/** "the Taliban as a party to the clash, told by 2 origins (B A); it names armed bandits instead". */
const omissionText = (omission: Omission, { report, most }: AppraisalContext): string => {
  const { label, tellers, omitted, stated } = omission;
  const accounts = tellers.map(({ narratives }) => siglaText(narratives, report)).sort();
  const instead = omitted.type === "participant" ? omitted.instead : [];
  const say = [...new Set(stated.map(({ source }) => source))];
  return [
    `${shownText(label, "sentence")}`,
    ...(tellers.length === 0
      ? []
      : [
          `told by ${countOf(tellers.length, "origin")} (${cutTexts(accounts, most, "origin").join(", ")})`,
        ]),
    ...(instead.length === 0
      ? []
      : [
          `it names ${listWords(instead.slice(0, most).map((name) => shownText(name, "label")))} instead`,
        ]),
    ...(say.length === 0
      ? []
      : [
          `left out according to ${listWords(say.slice(0, most).map((name) => shownText(name, "label")))}`,
        ]),
  ].join("; ");
};

const toItem = (omissions: readonly Omission[], context: AppraisalContext): AppraisalItemView => {
  const [{ account = "", narratives = [] } = {}] = omissions as readonly Partial<Omission>[];
  return {
    title: `${siglaText(narratives, context.report)} ${shownText(account, "label")}`,
    fields: fieldsOf(
      STATUS_WORDS.map(([status, words]) => {
        const texts = omissions
          .filter((one) => one.status === status)
          .map((one) => omissionText(one, context));
        return [words, cutTexts(texts, context.most, "omission")] as const;
      }),
    ),
    grid: null,
  };
};

/** What accounts do not say and others do, by account; who leaves out most of weight comes first. */
export const omissionSection = (context: AppraisalContext): AppraisalSectionView => ({
  heading: "Left out",
  gloss: "what an account does not say and others do; it may have had reason to",
  titles: "headings",
  groups: [
    cutGroup(
      groupByAccount(context.appraisal.omissions),
      context.most,
      ["account", "accounts"],
      (omissions) => toItem(omissions, context),
    ),
  ],
});
