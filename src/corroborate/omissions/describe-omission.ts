import type { Omission } from "../../model/omission.ts";

/** Names that a sentence lists before it says "and others". */
const LISTED = 3;

/** "Fars News leaves out the Taliban as a party to the clash, which 2 independent origins tell (A, B)." */
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
    parts.push(` It names ${list(omitted.instead)} instead.`);
  }
  if (elsewhere.length > 0) parts.push(` It speaks of ${list(elsewhere)} in other matters.`);
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
  const names = list(tellers.map(({ origin }) => origin));
  return tellers.length === 1
    ? `, of which ${names} speaks`
    : `, of which ${tellers.length} independent origins speak (${names})`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, LISTED);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return shown.length < 2
    ? shown.join("")
    : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
