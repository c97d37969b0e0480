import { describe, expect, it } from 'vitest';
import { chartName } from '../../src/model/sheet-spec';
import type { ChartSpec, Grid } from '../../src/model/grid';
import type { SheetSpec, SpecRow } from '../../src/model/sheet-spec';
import type { Workbook } from '../../src/workbook/port';
import { PLAN, sheetSpec, type MakeWorkbook, type Subject } from './start';
import { must } from './workbook';

const TITLE = 'Điểm mất & "tỷ trọng" <theo lĩnh vực>';
const bars = (rows: number): ChartSpec => ({
  kind: 'bars',
  title: TITLE,
  source: { row: 1, column: 1, rows: rows + 1, columns: 2 },
  place: { row: 1, column: 6, rows: rows + 1, columns: 2 },
});
const PARTS: ChartSpec = {
  kind: 'parts',
  title: 'Tiến độ',
  source: { row: 1, column: 1, rows: 3, columns: 4 },
  place: { row: 4, column: 6, rows: 3, columns: 1 },
};

const row = (name: string, ...figures: readonly number[]): SpecRow => ({
  height: 20,
  cells: [null, { value: name, style: 'text' }, ...figures.map((value) => ({ value, style: 'points' as const }))],
});
const ROWS: readonly SpecRow[] = [
  { height: 24, cells: [{ value: 'Tiêu đề', style: 'title' }] },
  {
    height: 30,
    cells: [null, ...['Lĩnh vực', 'Điểm mất', 'Số', 'Còn'].map((value) => ({ value, style: 'header' as const }))],
  },
  row('Cải cách thể chế', 1.25, 3, 1),
  row('Cải cách tài chính công', 0.5, 2, 2),
];
const spec = (charts: readonly ChartSpec[], rows = ROWS): SheetSpec =>
  sheetSpec({ tag: { role: 'director', key: '' }, name: 'Trang lãnh đạo', rows, merges: [], dropDowns: [], charts });

/** What every adapter must do with charts of ours. */
export function chartContract(name: string, make: MakeWorkbook): void {
  const sheet = async (workbook: Workbook): Promise<Grid> =>
    must(await workbook.read()).find(({ tag }) => tag?.role === 'director')!;
  const write = async ({ workbook }: Subject, charts: readonly ChartSpec[], rows = ROWS): Promise<void> =>
    void must(await workbook.apply([{ type: 'write-sheet', spec: spec(charts, rows) }]));
  const chartsOf = async ({ workbook }: Subject): Promise<readonly string[]> =>
    ((await sheet(workbook)).charts ?? []).map(chartName).sort();

  describe(`charts: ${name}`, () => {
    it('are read as they were written, now and after reopening; where there are none, none are told', async () => {
      const subject = await make(PLAN);
      await write(subject, [bars(2), PARTS]);
      const wanted = [bars(2), PARTS].map(chartName).sort();
      expect(await chartsOf(subject)).toEqual(wanted);
      const again = await subject.reopen();
      expect(await chartsOf(again)).toEqual(wanted);
      expect((await again.charts('Trang lãnh đạo')).map(({ source, place }) => [source, place])).toEqual([
        ['B2:E4', 'G5:G7'],
        ['B2:C4', 'G2:H4'],
      ]);
      expect(must(await subject.workbook.read()).filter(({ charts }) => charts !== undefined)).toHaveLength(1);
    });

    it('stand once however often they are written, and other figures need no other chart', async () => {
      const subject = await make(PLAN);
      await write(subject, [bars(2)]);
      await write(subject, [bars(2)]);
      await write(subject, [bars(2)], [...ROWS.slice(0, 3), row('Cải cách tài chính công', 0.75, 2, 2)]);
      expect(await chartsOf(await subject.reopen())).toEqual([chartName(bars(2))]);
    });

    it('go when they are not wanted any more, and the planner’s own stays as it is', async () => {
      let subject = await make(PLAN);
      await write(subject, [bars(2), PARTS]);
      subject = await subject.giveChart('Trang lãnh đạo', 'Biểu đồ của tôi');
      await write(subject, [bars(1)], ROWS.slice(0, 3));
      subject = await subject.reopen();
      expect(await chartsOf(subject)).toEqual([chartName(bars(1))]);
      expect((await subject.charts('Trang lãnh đạo')).map((one) => one.name)).toEqual([
        'Biểu đồ của tôi',
        chartName(bars(1)),
      ]);
      await write(subject, [], ROWS.slice(0, 3));
      expect((await subject.charts('Trang lãnh đạo')).map((one) => one.name)).toEqual(['Biểu đồ của tôi']);
    });

    it('a chart that somebody took away is missed, and comes back with the next writing', async () => {
      let subject = await make(PLAN);
      await write(subject, [bars(2), PARTS]);
      subject = await subject.dropChart('Trang lãnh đạo', chartName(PARTS));
      expect(await chartsOf(subject)).toEqual([chartName(bars(2))]);
      await write(subject, [bars(2), PARTS]);
      expect(await chartsOf(await subject.reopen())).toEqual([bars(2), PARTS].map(chartName).sort());
    });

    it('go with their sheet', async () => {
      const subject = await make(PLAN);
      const before = must(await subject.workbook.read());
      await write(subject, [bars(2), PARTS]);
      must(await subject.workbook.apply([{ type: 'remove-sheet', tag: { role: 'director', key: '' } }]));
      expect(must(await (await subject.reopen()).workbook.read())).toEqual(before);
    });
  });
}
