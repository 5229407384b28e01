// node .ci/count-tests.mjs <exit status> <last step>: prints "N passed, N failed".
import { existsSync, readFileSync } from "node:fs";

const REPORT = ".cache/test-report.json";
const [status, step] = process.argv.slice(2);
let passed = 0;
let failed = 0;
if (existsSync(REPORT)) {
  const report = JSON.parse(readFileSync(REPORT, "utf8"));
  passed = report.numPassedTests;
  failed = report.numFailedTests;
  // A file that could not be loaded has no tests to fail.
  failed += report.testResults.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
}
if (status !== "0") {
  console.log(`\nFailed: ${step}`);
  if (failed === 0 || step !== "npm test") failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = Number(status) || (failed > 0 ? 1 : 0);
