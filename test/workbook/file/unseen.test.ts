import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createWorkbookFile, openWorkbookFile } from '../../../src/workbook/file';
import type { Change } from '../../../src/workbook/port';
import type { SheetSpec } from '../../../src/model/sheet-spec';
import { PLAN, RULE, sheetSpec } from '../../contract/start';
import { must, place } from '../../contract/workbook';
import { REFERENCE, zipOf } from './reference';

/** Sheets above the size from which they lie packed. */
const LONG = Array.from({ length: 1_500 }, (_, at) => ({
  cells: [
    { value: at, style: 'count' as const },
    { value: `Việc số ${at} của đơn vị`, style: 'text' as const },
  ],
}));
const long = (key: string, rows: SheetSpec['rows'] = LONG): SheetSpec =>
  sheetSpec({ tag: { role: 'unit', key }, name: `Phiếu ${key}`, rows, merges: [], dropDowns: [] });
const TABLE = 'Phụ lục 1';

/** What comes of the changes in a file that a view shows and in one that nobody looks at. */
async function both(bytes: Uint8Array, ...runs: readonly (readonly Change[])[]) {
  const results = [true, false].map(async (view) => {
    const workbook = must(await openWorkbookFile('a.xlsx', bytes, { view }));
    if (view) workbook.onWritten(() => undefined);
    const grids = [must(await workbook.read())];
    for (const changes of runs) {
      must(await workbook.apply(changes));
      grids.push(must(await workbook.read()));
    }
    return { grids, saved: must(await workbook.save()) };
  });
  return Promise.all(results);
}

const write = (spec: SheetSpec): Change => ({ type: 'write-sheet', spec });
const edit = (sheet: string, at: string, value: string): Change => ({
  type: 'edit-cells',
  edits: [{ at: place(sheet, at), value }],
});
const colour: Change = { type: 'highlight', sheet: TABLE, rules: [RULE] };
const clear: Change = { type: 'clear-highlights', sheet: TABLE };

describe('a file that nobody looks at', () => {
  it.each<[string, readonly (readonly Change[])[]]>([
    ['sheets of ours, one of them twice', [[write(long('a')), write(long('b'))], [write(long('a', LONG.slice(1)))]]],
    ['a cell of a sheet that lies packed', [[write(long('a')), write(long('b'))], [edit('Phiếu a', 'B3', 'khác')]]],
    ['colours before and after sheets', [[colour, write(long('a'))], [clear], [colour]]],
    [
      'sheets removed and made again',
      [[write(long('a'))], [{ type: 'remove-sheet', tag: long('a').tag }, write(long('b'))]],
    ],
  ])('is read and saved as one that is shown: %s', async (_, runs) => {
    const [seen, unseen] = await both(await createWorkbookFile(PLAN.sheets), ...runs);
    expect(unseen).toEqual(seen);
    const [again, unseenAgain] = await both(unseen!.saved, [edit(TABLE, 'B9', 'lần sau')]);
    expect(unseenAgain).toEqual(again);
  });

  it('carries over to the byte what is not touched, also the sheets that lie packed', async () => {
    const workbook = must(await openWorkbookFile('a.xlsx', zipOf(REFERENCE), { view: false }));
    const parts = Object.entries(unzipSync(must(await workbook.save())));
    expect(Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(REFERENCE);
    const [first] = await both(await createWorkbookFile(PLAN.sheets), [write(long('a'))]);
    const [, second] = await both(first!.saved, [colour]);
    const path = 'xl/worksheets/sheet4.xml';
    expect(unzipSync(second!.saved)[path]).toEqual(unzipSync(first!.saved)[path]);
  });

  it('keeps looks of the planner’s own that only a packed sheet uses', async () => {
    const rule = { ...RULE, formula: '$A1>0', fill: '#123456' };
    const sheets = [
      ...PLAN.sheets,
      {
        name: 'Dài',
        cells: Object.fromEntries(LONG.map((_, at) => [`A${at + 1}`, 'x'.repeat(60)])),
        highlights: [{ area: 'A1:A9', formula: rule.formula, fill: rule.fill }],
      },
    ];
    const [seen, unseen] = await both(await createWorkbookFile(sheets), [colour], [clear]);
    expect(unseen).toEqual(seen);
    expect(strFromU8(unzipSync(unseen!.saved)['xl/styles.xml']!)).toContain('123456');
  });

  it('has no views', async () => {
    const workbook = must(await openWorkbookFile('a.xlsx', zipOf(REFERENCE), { view: false }));
    expect(() => workbook.sheets()).toThrow(/view/);
  });
});
