import { appraise, compare } from "rashomon";
import { toText } from "rashomon/report";
import { accounts } from "./accounts.ts";
import { printFromText } from "./from-text.ts";
import { printLicence } from "./licence.ts";

/** The border clash of 1 December 2021: eight accounts structured by hand, six conflicts. */
const comparison = compare(accounts);
const appraisal = appraise(comparison);

console.log(toText(comparison, { width: 100, verdicts: ["contradiction", "tension"], appraisal }));
printLicence();
await printFromText();
