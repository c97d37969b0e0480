// npm test: types, format, lint, then every test (unit, contract, Excel host, browser). Ends with the true counts of
// the run.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './tools/chromium.mjs';
import { step } from './tools/step.mjs';

const REPORT = 'test/output/vitest.json';
mkdirSync('test/output', { recursive: true });
rmSync(REPORT, { force: true });

const chromium = ensureChromium();
console.log(
  chromium === null
    ? 'No Chromium, Chrome or Edge was found and none could be installed: the browser tests will fail.'
    : `Browser: ${chromium}`,
);

// Types, format and lint count as one check each: a run with a type error has failed, whatever the tests say. Each of
// them uses one core.
const checks = await Promise.all([
  step('lint', 'eslint', ['.', '--max-warnings=0'], { kept: true }),
  step('types', 'tsc', ['--noEmit'], { kept: true }),
  step('format', 'prettier', ['--check', '--log-level=warn', '.'], { kept: true }),
]);
const testsPassed = await step('tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
]);

let counts = { passed: 0, failed: 1, skipped: 0 };
try {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const failedFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + failedFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
} catch (error) {
  console.error(`The tests left no report: ${error.message}`);
}

const passed = counts.passed + checks.filter(Boolean).length;
// A skipped test is a failed one here: nobody would notice that it no longer runs. So is a run that reports an error
// outside any test.
const outside = !testsPassed && counts.failed === 0 && counts.skipped === 0 ? 1 : 0;
const failed = counts.failed + counts.skipped + outside + checks.filter((passedCheck) => !passedCheck).length;
if (counts.skipped > 0) console.error(`${counts.skipped} tests were skipped; they count as failed.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
