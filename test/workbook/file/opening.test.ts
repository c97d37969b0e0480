import { describe, expect, it } from 'vitest';
import { a1 } from '../../../src/model/address';
import { createWorkbookFile, openWorkbookFile, type NewCell } from '../../../src/workbook/file';
import type { OpenOptions } from '../../../src/workbook/file/api';
import { must } from '../../contract/workbook';

/** A file that takes a while to open: how far it is, and stopping it. */

const ROWS = 5000;
const SHEETS = ['Một', 'Hai', 'Ba'];
const cells = (sheet: number): Record<string, NewCell> =>
  Object.fromEntries(
    Array.from({ length: ROWS * 10 }, (_, at): [string, NewCell] => [
      a1(Math.floor(at / 10), at % 10),
      at % 10 === 0 ? at + sheet : `Rà soát, đơn giản hóa thủ tục hành chính ${sheet} ${at}`,
    ]),
  );
const file = createWorkbookFile(SHEETS.map((name, at) => ({ name, cells: cells(at) })));
const open = async (options: OpenOptions) => openWorkbookFile('lớn.xlsx', await file, options);

describe('opening a large file', () => {
  it('tells how far it is, and opens the same as without telling', async () => {
    const told: number[] = [];
    const watched = must(await open({ onProgress: (done, total) => void told.push(done / total) }));
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
    const plain = must(await open({}));
    expect(must(await watched.read())).toEqual(must(await plain.read()));
    expect(watched.sheets()).toEqual(plain.sheets());
  });

  it('asks within one sheet too whether it is still wanted', async () => {
    const asked = async (rows: number): Promise<number> => {
      const one = Object.fromEntries(
        Array.from({ length: rows }, (_, at): [string, NewCell] => [a1(at, 0), `Việc ${at}`]),
      );
      const bytes = await createWorkbookFile([{ name: 'Một', cells: one }]);
      let count = 0;
      const signal = Object.defineProperty(new AbortController().signal, 'aborted', {
        get: () => ((count += 1), false),
      });
      must(await openWorkbookFile('a.xlsx', bytes, { view: false, signal }));
      return count;
    };
    expect((await asked(12_000)) - (await asked(2_000))).toBeGreaterThanOrEqual(10);
  });

  it('stops where the user stops it: nothing is read any further, and no workbook comes of it', async () => {
    for (const at of [0, 0.5, 0.9])
      for (const view of at === 0.5 ? [true, false] : [true]) {
        const stopper = new AbortController();
        let last = 0;
        const outcome = await open({
          view,
          signal: stopper.signal,
          onProgress(done, total) {
            expect(stopper.signal.aborted).toBe(false);
            last = done / total;
            if (last >= at) stopper.abort();
          },
        });
        expect([at, outcome.ok ? 'opened' : outcome.problem.id]).toEqual([at, 'stopped-before']);
        expect(last).toBeLessThan(1);
      }
  });
});
