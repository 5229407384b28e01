import type {
  AccountLabels,
  AccountWording,
  EventFraming,
  EventWord,
  FramingLabel,
  ReferentFraming,
  WordCharge,
} from "../../../model/framing.ts";
import type { NarrativeId } from "../../../model/ids.ts";
import { listWords } from "../../../model/list-words.ts";
import { shownText } from "../../escape/shown-text.ts";
import type { AppraisalContext } from "./appraisal-context.ts";
import type { AppraisalItemView, AppraisalSectionView, FieldView } from "./appraisal-view.ts";
import { byColumn } from "./by-column.ts";
import { cutGroup, cutTexts, moreOf } from "./cut-list.ts";
import { siglaText } from "./sigla-text.ts";

const signed = (valence: number): string => (valence > 0 ? `+${valence}` : `${valence}`);

/** What the words of a label carry; the word is named where it is not the whole label. */
const chargeTexts = (words: readonly WordCharge[], label: string): string[] =>
  words.flatMap(({ word, valence, contested }) => {
    const name = word === label.toLowerCase() ? "" : `“${shownText(word, "label")}” `;
    return [
      ...(contested === null ? [] : [`${name}${shownText(contested, "sentence")}`]),
      ...(valence === null ? [] : [`${name}value ${signed(valence)}`]),
    ];
  });

const withNotes = (text: string, notes: readonly string[]): string =>
  notes.length === 0 ? text : `${text} (${notes.join("; ")})`;

const times = (count: number): string[] => (count === 1 ? [] : [`${count} times`]);

const labelText = ({ label, count, scareQuoted, words, pointing }: FramingLabel): string =>
  withNotes(`“${shownText(label, "label")}”`, [
    ...times(count),
    ...(scareQuoted === 0
      ? []
      : [scareQuoted === count ? "in scare quotes" : `in scare quotes ${scareQuoted} of ${count}`]),
    ...chargeTexts(words, label),
    ...(pointing ? ["taken to mean them"] : []),
  ]);

const wordText = ({ word, count, words }: EventWord): string =>
  withNotes(`“${shownText(word, "label")}”`, [...times(count), ...chargeTexts(words, word)]);

/** Accounts that word it alike as one field under their sigla. */
const fieldsByAccount = <Account extends { readonly narrative: NarrativeId }>(
  accounts: readonly Account[],
  textOf: (account: Account) => string,
  { report, most }: AppraisalContext,
): readonly FieldView[] => {
  const byText = new Map<string, NarrativeId[]>();
  for (const account of byColumn(accounts, report)) {
    const text = textOf(account);
    byText.set(text, [...(byText.get(text) ?? []), account.narrative]);
  }
  const more = moreOf(byText.size - most, "wording", "wordings");
  return [
    ...[...byText]
      .slice(0, most)
      .map(([text, narratives]) => ({ name: siglaText(narratives, report), texts: [text] })),
    ...(more === null ? [] : [{ name: "", texts: [more] }]),
  ];
};

const referentItem = (
  { kind, name, accounts }: ReferentFraming,
  context: AppraisalContext,
): AppraisalItemView => ({
  title: shownText(name, "label") + (kind === "contested" ? ", who are in dispute" : ""),
  fields: fieldsByAccount(
    accounts,
    ({ labels }: AccountLabels) => cutTexts(labels.map(labelText), context.most, "name").join(", "),
    context,
  ),
  grid: null,
});

const wordingText = ({ words, voice, agentless, agents }: AccountWording, most: number): string =>
  [
    ...(words.length === 0 ? [] : [cutTexts(words.map(wordText), most, "word").join(", ")]),
    ...(voice === null ? [] : [`${voice} voice`]),
    ...(agentless ? ["names nobody who did it"] : []),
    ...(agents.length === 0
      ? []
      : [`names ${listWords(agents.slice(0, most).map((agent) => shownText(agent, "label")))}`]),
  ].join("; ");

const eventItem = (
  { event, accounts }: EventFraming,
  context: AppraisalContext,
): AppraisalItemView => ({
  title: context.report.eventName(event),
  fields: fieldsByAccount(
    accounts,
    (account: AccountWording) => wordingText(account, context.most),
    context,
  ),
  grid: null,
});

/** Without those whose names stand in a contested one anyhow. */
const withoutParts = (referents: readonly ReferentFraming[]): readonly ReferentFraming[] => {
  const contested = referents.filter(({ kind }) => kind === "contested");
  const told = new Set(contested.flatMap(({ entities }) => entities));
  return referents.filter(
    ({ kind, entities }) => kind === "contested" || !entities.every((id) => told.has(id)),
  );
};

/** What accounts call the same people, things and events. */
export const framingSection = (context: AppraisalContext): AppraisalSectionView => {
  const { referents, events } = context.appraisal.framing;
  const { most } = context;
  return {
    heading: "Worded",
    gloss:
      "what accounts call the same; a difference of telling, never a contradiction · value: of the word in AFINN-165, from -5 (bad) to +5 (good)",
    titles: "headings",
    groups: [
      cutGroup(withoutParts(referents), most, ["name", "names"], (one) =>
        referentItem(one, context),
      ),
      cutGroup(events, most, ["event", "events"], (one) => eventItem(one, context)),
    ],
  };
};
