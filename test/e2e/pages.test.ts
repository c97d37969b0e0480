import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from './pages/build';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { policyOf } from '../../assets/serve.mjs';
import { openWorkbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const html = (page: string) => readFileSync(join(DIST, page), 'utf8');
const filesOf = (page: string): string[] =>
  [...html(page).matchAll(/(?:src|href)="?(assets\/[^"\s>]+\.(?:js|css))/g)].map((match) => match[1]!);
const kilobytes = (files: readonly string[]): number =>
  Math.round(
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0) / 1000,
  );

describe('the built pages', () => {
  it('keep the spreadsheet out of the pane, and out of the first paint of the workbench', () => {
    const all = readdirSync(join(DIST, 'assets'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => `assets/${file}`);
    const withUniver = all.filter((file) =>
      readFileSync(join(DIST, file), 'utf8').includes('sheet.mutation.set-range-values'),
    );
    expect(withUniver.length).toBeGreaterThan(0);
    for (const page of ['taskpane.html', 'commands.html', 'workbench.html']) {
      expect(filesOf(page).length, page).toBeGreaterThan(0);
      expect(
        filesOf(page).filter((file) => withUniver.includes(file)),
        page,
      ).toEqual([]);
    }
    console.log(
      `gzip: pane ${kilobytes(filesOf('taskpane.html'))} kB, commands ${kilobytes(filesOf('commands.html'))} kB, workbench at first ${kilobytes(filesOf('workbench.html'))} kB, spreadsheet ${kilobytes(withUniver)} kB`,
    );
  });

  it('hold no eval and no address of a source map', () => {
    for (const file of readdirSync(join(DIST, 'assets')).filter((name) => /\.(js|css)$/.test(name))) {
      const text = readFileSync(join(DIST, 'assets', file), 'utf8');
      expect(text.includes('sourceMappingURL='), file).toBe(false);
    }
  });

  it('give the workbench a policy under which nothing can leave the page', async () => {
    const policy = policyOf(html('workbench.html'))!;
    expect(policy).toMatch(/default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    const bench = await openWorkbench(harness);
    const left = await bench.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'left',
        () => 'refused',
      ),
    );
    expect(left).toBe('refused');
  });

  it('paint the workbench before the spreadsheet is there', async () => {
    const bench = await openWorkbench(harness);
    const { first, shown } = await bench.page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      shown: performance.getEntriesByType('resource').find(({ name }) => /\/univer\./.test(name))?.startTime ?? NaN,
    }));
    expect(first).toBeGreaterThan(0);
    expect(shown).toBeGreaterThan(0);
    console.log(
      `workbench: first paint after ${Math.round(first)} ms, spreadsheet asked for after ${Math.round(shown)} ms`,
    );
    expect(bench.faults).toEqual([]);
  });
});
