import { compare, competingHypotheses, hypothesesToCsv, hypothesesToMarkdown } from "rashomon";
import { accounts } from "../border-clash/accounts.ts";

const hypotheses = competingHypotheses(compare(accounts));

console.log(hypothesesToMarkdown(hypotheses));
console.log(hypothesesToCsv(hypotheses));
