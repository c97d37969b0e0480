// npm run check [-- BRANCH]: for daily work, before a commit. Types, format and lint, each only of what changed since
// the last time; the tests of the house; and the tests that lead to what changed since the last commit, or since
// BRANCH. Browser tests are left to npm test, which also lints everything anew: a change of a type may spoil a file
// that itself did not change.
import { mkdirSync } from 'node:fs';
import { step } from './tools/step.mjs';

const since = process.argv[2] ?? 'HEAD';
const KEPT = 'test/output/check';
mkdirSync(KEPT, { recursive: true });

const cached = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', `${KEPT}/${name}`];
const results = [
  ...(await Promise.all([
    step('types', 'tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', `${KEPT}/types.json`], { kept: true }),
    step('format', 'prettier', ['--check', '--log-level=warn', ...cached('format'), '.'], { kept: true }),
    step('lint', 'eslint', ['--max-warnings=0', ...cached('lint'), '.'], { kept: true }),
  ])),
  await step('the house', 'vitest', ['run', 'test/arrows.test.ts', 'test/architecture.test.ts']),
  await step(`tests of what changed since ${since}`, 'vitest', [
    ...['run', '--changed', since, '--passWithNoTests'],
    ...['--exclude', 'test/e2e/**', '--exclude', 'test/delivery.test.ts'],
  ]),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
