import type { FieldChange } from "../../../model/revision-changes.ts";
import { shownText } from "../../escape/shown-text.ts";
import { CLAIM_FIELD_WORDS } from "./claim-field-words-table.ts";

/** "“at least 30 people” → “19 people”", "alleged → so (a hedge is gone)". */
export const fieldChangeText = ({ field, before, after }: FieldChange): string => {
  const { values, hedges = [], firm = [] } = CLAIM_FIELD_WORDS[field];
  const words = (value: string | null): string => {
    if (value === null) return "not given";
    if (values === undefined) return `“${shownText(value, "label")}”`;
    return Object.hasOwn(values, value) ? (values[value] ?? value) : shownText(value, "label");
  };
  const has = (list: readonly string[], value: string | null) =>
    value !== null && list.includes(value);
  const note =
    has(hedges, before) && has(firm, after)
      ? " (a hedge is gone)"
      : has(firm, before) && has(hedges, after)
        ? " (a hedge is new)"
        : "";
  return `${words(before)} → ${words(after)}${note}`;
};
