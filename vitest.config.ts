import { defineConfig } from 'vitest/config';
import { HeavyFirst } from './test/tools/heavy-first';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // Vitest leaves one core to its user: on two cores half of the machine would wait.
    maxWorkers: '100%',
    sequence: { sequencer: HeavyFirst },
    // A test that is skipped by accident would look like a passing one.
    allowOnly: false,
  },
});
