import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, longest first: a file is run by one core, and where a long one comes last the other core
 * waits for it. Those of the browser wait for the built pages: two without come first, and one beside the file that
 * builds them. From the CPU of a whole run; a file that is not here comes after them.
 */
const HEAVY = [
  'test/workbook/excel/faults.test.ts',
  'test/quality/quality.test.ts',
  'test/e2e/everyone.test.ts',
  'test/workbook/excel/budgets.test.ts',
  'test/e2e/window.test.ts',
  'test/e2e/accessibility.test.ts',
  'test/e2e/findings.test.ts',
  'test/e2e/entry.test.ts',
  'test/e2e/next-steps.test.ts',
  'test/e2e/excel-pane.test.ts',
  'test/start.test.ts',
  'test/e2e/progress.test.ts',
  'test/e2e/files.test.ts',
  'test/e2e/year.test.ts',
  'test/e2e/opened.test.ts',
  'test/e2e/hands.test.ts',
  'test/e2e/low-pane.test.ts',
  'test/cli/built.test.ts',
  'test/e2e/truth.test.ts',
  'test/e2e/fix-ignore-undo.test.ts',
  'test/e2e/overview.test.ts',
  'test/e2e/responsibility.test.ts',
  'test/e2e/main-job.test.ts',
  'test/e2e/readings.test.ts',
  'test/delivery.test.ts',
];

const place = ({ moduleId }: TestSpecification): number => {
  const at = HEAVY.indexOf(relative(process.cwd(), moduleId).replaceAll('\\', '/'));
  return at < 0 ? HEAVY.length : at;
};

/** Runs heavy files first, so that all cores are busy to the end; Vitest itself knows durations only from a run before. */
class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // They end what hangs. How long a thing may take is for the bench: a machine may be four times as slow as another.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 15_000 } },
    // Vitest leaves one core to its user: on two cores half of the machine would wait.
    maxWorkers: '100%',
    sequence: { sequencer: HeavyFirst },
    // Files follow one another in a process: loading and warming up what they test takes longer than most tests of it,
    // and one browser serves all of a process's files. What modules keep is bounded and must not show, as in the pane.
    isolate: false,
    // What tests make is gone soon: with room for more of it, less is carried along.
    execArgv: ['--max-semi-space-size=32'],
    // A test that is skipped by accident would look like a passing one.
    allowOnly: false,
  },
});
