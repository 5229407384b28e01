import { compare, compareRevisions, compareRuns, type RevisionChanges } from "rashomon";
import { createReader } from "rashomon/english";
import { first, second } from "./versions.ts";

/** The text with what was removed [-so-] and inserted {+so+}. */
function printWords({ text }: RevisionChanges): void {
  const marked = (text?.segments ?? []).map((segment) => {
    if (segment.kind === "removed") return `[-${segment.text}-]`;
    return segment.kind === "inserted" ? `{+${segment.text}+}` : segment.text;
  });
  console.log(marked.join(""));
}

function printClaims({ claims }: RevisionChanges): void {
  for (const { explanation } of claims.changed) console.log(`changed    ${explanation}`);
  for (const { source, predicate, evidence } of claims.added)
    console.log(`added      ${source} (${predicate}): “${evidence[0]?.quote}”`);
  for (const { source, predicate, evidence } of claims.dropped)
    console.log(`dropped    ${source} (${predicate}): “${evidence[0]?.quote}”`);
  for (const { after } of claims.unchanged)
    console.log(`unchanged  ${after.source} (${after.predicate}): “${after.evidence[0]?.quote}”`);
}

const reader = await createReader();
const [before, after] = [reader.read(first), reader.read(second)];

console.log("ONE ARTICLE, TWO VERSIONS\n");
const changes = compareRevisions(before, after);
printWords(changes);
console.log("");
printClaims(changes);

/** What another paper says; then each version of the article is compared with it. */
const other = reader.read({
  id: "other",
  publisher: "The Herald",
  publishedAt: "2024-05-05",
  text: "An explosion killed 45 people at a market in Lorn on Saturday.",
});
const { findings } = compareRuns(compare([...before, ...other]), compare([...after, ...other]));

console.log("\nAGAINST ANOTHER PAPER\n");
for (const finding of findings.resolved) console.log(`resolved   ${finding.explanation}`);
for (const finding of findings.new)
  console.log(`new        ${finding.verdict}: ${finding.explanation}`);
