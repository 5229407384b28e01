import { listWords } from "../../model/list-words.ts";
import type { Omission } from "../../model/omission.ts";

/** Names that a sentence lists at most. */
const LISTED = 3;

/** "Fars News leaves out the Taliban as a party to the clash, which 2 independent origins tell: A and B." */
export function describeOmission({
  account,
  omitted,
  label,
  tellers,
  elsewhere,
  stated,
  status,
  reason,
}: Omit<Omission, "explanation">): string {
  const parts = [`${account} ${VERBS[status]} ${label}${toldBy(tellers)}`];
  if (status !== "silent") parts.push(`: ${reason}`);
  parts.push(".");
  if (omitted.type === "participant" && omitted.instead.length > 0) {
    parts.push(` It names ${listWords(omitted.instead, LISTED)} instead.`);
  }
  if (elsewhere.length > 0) parts.push(` Elsewhere it speaks of ${listWords(elsewhere, LISTED)}.`);
  for (const { source, evidence } of stated) {
    const quote = evidence[0]?.quote;
    parts.push(` ${source} says that it does not mention it${quote ? `: “${quote}”` : ""}.`);
  }
  return parts.join("");
}

const VERBS: Readonly<Record<Omission["status"], string>> = {
  silent: "leaves out",
  "not-yet-known": "does not have",
  "out-of-scope": "does not tell",
};

function toldBy(tellers: Omission["tellers"]): string {
  if (tellers.length === 0) return "";
  const names = listWords(
    tellers.map(({ origin }) => origin),
    LISTED,
  );
  return tellers.length === 1
    ? `, which ${names} tells`
    : `, which ${tellers.length} independent origins tell: ${names}`;
}
