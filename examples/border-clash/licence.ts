import { compare, type Finding, knowledge, type Narrative } from "rashomon";
import { accounts, otherReports } from "./accounts.ts";

/** The same accounts, without the words "and not the Taliban". */
const unlicensed: readonly Narrative[] = accounts.map((account) =>
  account.id === otherReports.id
    ? {
        ...account,
        claims: account.claims.map((claim) => ({
          ...claim,
          participants: claim.participants.filter((one) => one.polarity === "positive"),
        })),
      }
    : account,
);

function opponent(findings: readonly Finding[]): string {
  const finding = findings.find((one) => one.locus.slot === "party");
  return finding === undefined
    ? "nothing"
    : `${finding.verdict} (${finding.kind}): ${finding.rule}`;
}

/** Shows what licences the flagship verdict, and that it falls without its licence. */
export function printLicence(): void {
  const declared = knowledge({ disjoint: [["Taliban", "armed bandits"]] });
  console.log("What licences the verdict on who fought the guards:");
  console.log(`- as told:                     ${opponent(compare(accounts).findings)}`);
  console.log(`- without "not the Taliban":   ${opponent(compare(unlicensed).findings)}`);
  console.log(
    `- declared by the user:        ${opponent(compare(unlicensed, { knowledge: declared }).findings)}`,
  );
}
