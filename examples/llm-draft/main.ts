import { compare, groundNarrative, type Narrative, narrative, parseNarrative } from "rashomon";
import draft from "./draft.json" with { type: "json" };

/** What the Evening Post printed; made up for this example. */
const TEXT = `The ferry Aurora ran aground off Helle on Sunday. Fog was the cause, said the harbour master. All 48 passengers were brought ashore. The captain was not on the bridge, two deckhands said. The captain was questioned later.`;

// `draft` is what a language model filled in by the JSON Schema `rashomon/narrative.schema.json`:
// it quotes and leaves every offset null. Whatever it quotes is looked up in the text.
const grounded = groundNarrative(draft, TEXT);
if (!grounded.ok) throw new Error(JSON.stringify(grounded.issues, null, 2));

console.log("What the draft rests on:");
for (const { claim, status, reason, quotes } of grounded.claims) {
  console.log(`  ${status.padEnd(9)}  ${claim}: “${quotes[0]?.quote}”`);
  if (reason !== null) console.log(`             ${reason}`);
}

const coastGuard = narrative({
  source: { name: "Coast Guard", kind: "government" },
  eventTime: "2024-03-03",
  place: "Helle",
  claims: [
    { predicate: "run aground", theme: "the ferry Aurora", cause: "sabotage" },
    { predicate: "rescue", patient: "passengers", quantity: 52 },
    { predicate: "be drunk", theme: "the captain", negated: true },
  ],
});

function print(title: string, account: Narrative): void {
  console.log(`\n${title}`);
  const { findings } = compare([account, coastGuard]);
  for (const { verdict, explanation } of findings) console.log(`  ${verdict}: ${explanation}`);
}

print("The accepted claims against another account:", grounded.narrative);

const unchecked = parseNarrative(draft);
if (!unchecked.ok) throw new Error("the draft has the shape of a narrative");
print("What the draft would have made of it, had nobody looked up its quotes:", unchecked.value);
