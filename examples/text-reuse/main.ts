// Three papers on one ferry: who copied whom, and what became of what the captain said.
import { compare, findMisquotations, findTextReuse, narrative, reuseDependences } from "rashomon";

const sinks = [{ predicate: "sink", theme: "the ferry Ida" }];

const accounts = [
  narrative({
    id: "captain",
    source: "Captain Ann Roe",
    publishedAt: "2024-03-01",
    text: "I did not leave the ship before the last passenger had gone. We may have touched a rock; I think that about 40 people were aboard. The crew behaved well.",
    claims: sinks,
  }),
  narrative({
    id: "agency",
    source: "Coast Agency",
    publishedAt: "2024-03-01T18:00",
    text: "The ferry Ida left the harbour of Lorn at noon and went down off the old lighthouse within the hour. All who were on board were taken ashore by fishing boats from the village. “We may have touched a rock,” said Captain Ann Roe.",
    claims: sinks,
  }),
  narrative({
    id: "courier",
    source: "Courier",
    publishedAt: "2024-03-02",
    text: "The ferry Ida left the harbour of Lorn at noon on Friday and went down off the old lighthouse in less than an hour. All who were on board were brought ashore by fishing boats from the village. “We have touched a rock,” said Captain Ann Roe. “I did … leave the ship before the last passenger had gone.”",
    claims: [
      ...sinks,
      {
        predicate: "say",
        agent: "Captain Ann Roe",
        content: "I did … leave the ship before the last passenger had gone.",
      },
    ],
  }),
  narrative({
    id: "herald",
    source: "Herald",
    publishedAt: "2024-03-02",
    text: "Why did a sound ship sink in calm water? Owners and union blame each other. “About forty people were aboard,” Captain Roe told the Herald, “[t]he crew behaved well.”",
    claims: sinks,
  }),
];

const comparison = compare(accounts);

console.log("Reused:");
const pairs = findTextReuse(comparison);
for (const { texts, class: found, earlier, passages } of pairs) {
  const shares = texts.map(({ narratives, share }) => `${narratives} ${Math.round(100 * share)} %`);
  const first = earlier === null ? "not known" : texts[earlier].narratives;
  console.log(`  ${shares.join(", ")}: ${found}; earlier: ${first}`);
  for (const { spans, words } of passages) console.log(`    ${words} words: “${spans[0].quote}”`);
}

console.log("\nSo they do not count as two:");
for (const { reason, strength } of reuseDependences(comparison, pairs)) {
  console.log(`  ${reason} (${strength.toFixed(2)})`);
}

console.log("\nQuoted:");
for (const { narrative: by, quoted, reason } of findMisquotations(comparison)) {
  console.log(`  ${by}: “${quoted.quote}”\n    ${reason}`);
}
