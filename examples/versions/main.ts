import { compare, findVersions } from "rashomon";
import { accounts } from "../border-clash/accounts.ts";

const { disputes, bounded } = findVersions(compare(accounts));

for (const { versions, conflicts, possible } of disputes) {
  console.log(`${versions.length} versions around whole accounts, ${possible} in all`);
  for (const { id, sentences } of versions) {
    console.log(`\n${id}`);
    for (const sentence of sentences) console.log(`  ${sentence}`);
  }

  console.log("\nWhat would settle it");
  for (const { question, sides, standing } of conflicts) {
    console.log(`\n  ${question}`);
    for (const { label, versions: left } of sides) {
      console.log(`    if “${label}”: ${left.join(", ")}`);
    }
    for (const { who, why, narratives } of standing) {
      const spoken = narratives.length === 0 ? "" : `, has spoken in ${narratives.join(", ")}`;
      console.log(`    ask ${who}: ${why}${spoken}`);
    }
  }
}
console.log(`\n${bounded ? "There are more." : "These are all."}`);
