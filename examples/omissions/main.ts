// What each account leaves out, by how many independent others tell it.
// Run with: npx tsx --tsconfig tsconfig.test.json examples/omissions/main.ts
import { compare, findOmissions, narrative } from "rashomon";
import { accounts } from "../border-clash/accounts.ts";

/** What a journalist says of an account is a claim like any other. */
const remark = narrative({
  id: "remark",
  source: { name: "Reza Khaasteh", kind: "journalist" },
  publishedAt: "2021-12-02",
  claims: [
    {
      predicate: "mention",
      agent: "Fars News",
      theme: "the Taliban",
      negated: true,
      quote: "Fars has no word on the Taliban",
    },
  ],
});

for (const omission of findOmissions(compare([...accounts, remark]))) {
  console.log(`${omission.weight.toFixed(2)}  ${omission.status}  ${omission.explanation}`);
  for (const { origin, before, evidence } of omission.tellers) {
    const when = before === true ? "out by then" : before === null ? "undated" : "later";
    console.log(`      ${origin} (${when}): “${evidence[0]?.quote ?? ""}”`);
  }
}

console.log("\nAnother story, or too short to tell it:");
for (const { account, label, reason } of findOmissions(compare(accounts), {
  statuses: ["out-of-scope"],
})) {
  console.log(`      ${account}: ${label}; ${reason}`);
}
