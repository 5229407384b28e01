import { CORPORATE_SUFFIXES } from "./corporate-suffixes-table.ts";

/** Whether a word is a legal form of companies: "Inc.", "Ltd". */
export function isCorporateSuffix(form: string): boolean {
  return CORPORATE_SUFFIXES.has(form.endsWith(".") ? form.slice(0, -1) : form);
}
