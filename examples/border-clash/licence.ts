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

function print(title: string, findings: readonly Finding[]): void {
  const finding = findings.find((one) => one.locus.slot === "party");
  console.log(`- ${title}: ${finding?.verdict ?? "nothing"}`);
  if (finding !== undefined) console.log(`    ${finding.kind}, ${finding.rule}`);
}

/** Shows what licences the flagship verdict, and that it falls without its licence. */
export function printLicence(): void {
  const declared = knowledge({ disjoint: [["Taliban", "armed bandits"]] });
  console.log("WHAT LICENCES THE VERDICT  on who fought the guards\n");
  print("as told", compare(accounts).findings);
  print('without the words "and not the Taliban"', compare(unlicensed).findings);
  print(
    "without them, the two declared disjoint by the user",
    compare(unlicensed, { knowledge: declared }).findings,
  );
}
