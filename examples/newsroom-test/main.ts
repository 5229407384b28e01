import { assertNoContradiction } from "rashomon";
import { createReader, type Document } from "rashomon/english";
import { balanced, sound, sources, wrong } from "./material.ts";

const reader = await createReader();

/** What a test runner does: a test fails when its function throws, and the message is shown. */
function runTest(name: string, draft: Document): void {
  try {
    assertNoContradiction(draft, sources, { reader });
    console.log(`✓ ${name}`);
  } catch (error) {
    console.log(`✗ ${name}\n\n${error instanceof Error ? error.message : error}\n`);
  }
}

runTest("a draft that keeps to its sources", sound);
runTest("a draft with a toll that no source has", wrong);
runTest("a draft that reports both tolls, and whose they are", balanced);
