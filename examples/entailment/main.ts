import { compare, narrative } from "rashomon";
import { createEntailment, createLanguage } from "rashomon/english";

/** What two papers of Lorn printed of one visit; made up for this example. */
const told = (source: string, quote: string) =>
  narrative({
    source,
    eventTime: "2024-05-04",
    place: "Lorn",
    claims: [{ predicate: "visit", agent: "the inspectors", patient: "the Mora mill", quote }],
  });

const morning = told("Morning Post", "The inspectors found a crack in the wall of the Mora mill.");
const evening = told(
  "Evening Post",
  "The inspectors did not find a crack in the wall of the Mora mill.",
);
const weekly = told(
  "Lorn Weekly",
  "The inspectors did not find a hole in the roof of the Mora mill.",
);

const entailment = createEntailment(await createLanguage());

// All say that the mill was visited, so no rule has anything to compare. The words differ: a witness reads
// them, in both directions, and finds that two of the three cannot be so at once.
for (const [title, accounts] of [
  ["A crack in the wall, and none", [morning, evening]],
  ["A crack in the wall, and no hole in the roof: a look-alike", [morning, weekly]],
] as const) {
  console.log(title);
  console.log(`  without a witness: ${compare(accounts).findings.length} findings`);
  const { findings } = compare(accounts, { entailment });
  console.log(`  with one: ${findings.length} findings`);
  for (const { verdict, kind, rule, readings, assumptions } of findings) {
    console.log(`    ${verdict} (${kind})`);
    for (const { label, support } of readings)
      console.log(`      ${support.map(({ source }) => source).join(", ")}: ${label}`);
    console.log(`      ${rule}`);
    for (const assumption of assumptions) console.log(`      assumes ${assumption}`);
  }
  console.log("");
}

// What the witness itself saw, one direction at a time.
const pair = {
  premise: morning.claims[0]?.evidence[0]?.quote ?? "",
  hypothesis: evening.claims[0]?.evidence[0]?.quote ?? "",
};
for (const { premise, hypothesis } of [
  pair,
  { premise: pair.hypothesis, hypothesis: pair.premise },
]) {
  const [scores] = entailment.judge([{ premise, hypothesis }]);
  console.log(
    `If “${premise}”, then “${hypothesis}” is contradicted with ${scores?.contradict.toFixed(2)}:`,
  );
  for (const { rule, premise: left, hypothesis: right } of scores?.reasons ?? [])
    console.log(`  ${rule} (${[...left, ...right].map(({ text }) => text).join(" / ")})`);
}
