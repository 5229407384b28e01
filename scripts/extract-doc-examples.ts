// Writes the documentation's examples as programs, for the type check. Run by `npm run typecheck`.
import { extractDocExamples } from "../test/support/extract-doc-examples.ts";

const examples = extractDocExamples();
console.log(`${examples.length} documentation examples`);
