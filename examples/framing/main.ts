// How accounts word what they share: labels, loaded words, scare quotes, voice, who is left out.
// Run with: npx tsx --tsconfig tsconfig.test.json examples/framing/main.ts
import { compare, findFraming } from "rashomon";
import { accounts } from "../border-clash/accounts.ts";

const { referents, events } = findFraming(compare(accounts));

for (const { kind, name, accounts: labelled } of referents) {
  console.log(`${name} (${kind})`);
  for (const { account, labels } of labelled) {
    for (const { label, count, scareQuoted, words } of labels) {
      const quotes = scareQuoted > 0 ? ", in scare quotes" : "";
      const charges = words.map(
        ({ word, valence, contested }) =>
          `${word}: ${[valence === null ? null : `AFINN ${valence}`, contested].filter((one) => one !== null).join(", ")}`,
      );
      console.log(
        `  ${account}: ${label} ×${count}${quotes}${charges.length > 0 ? ` [${charges.join("; ")}]` : ""}`,
      );
    }
  }
}

for (const { label, differs, accounts: told } of events) {
  console.log(`\nthe ${label}, differs by: ${differs.join(", ")}`);
  for (const { account, words, voice, agentless, agents, position, share } of told) {
    const who = agentless ? "names nobody who did it" : agents.join(", ");
    console.log(
      `  ${account}: ${words.map(({ word }) => word).join(", ")}${voice === null ? "" : ` (${voice} voice)`}; ${who}; begins ${position === 0 ? "with it" : `after ${Math.round(100 * position)} % of its claims`}, ${Math.round(100 * share)} % of its words are on it`,
    );
  }
}
