import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";

/** How an account puts forward who did it. */
export interface ConfidenceRow {
  readonly claim: Pick<ClaimInput, "modality" | "certainty" | "negated">;
  /** Whose word it is: the account's own, that of the organisation itself, or of the authorities. */
  readonly voice: "account" | "organisation" | "authorities";
}

/** The set list "perpetrator: organization confidence" of the MUC-4 task documentation. */
export const CONFIDENCES: ReadonlyMap<string, ConfidenceRow> = new Map<string, ConfidenceRow>([
  ["REPORTED AS FACT", { claim: { modality: "actual", certainty: "certain" }, voice: "account" }],
  ["ACQUITTED", { claim: { modality: "actual", negated: true }, voice: "account" }],
  ["CLAIMED OR ADMITTED", { claim: { modality: "actual" }, voice: "organisation" }],
  ["SUSPECTED OR ACCUSED", { claim: { modality: "alleged" }, voice: "account" }],
  ["SUSPECTED OR ACCUSED BY AUTHORITIES", { claim: { modality: "alleged" }, voice: "authorities" }],
  ["POSSIBLE", { claim: { modality: "possible", certainty: "possible" }, voice: "account" }],
]);
