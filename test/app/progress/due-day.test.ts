import { describe, expect, it } from 'vitest';
import { dayFromText } from '../../../src/app/progress/day-text';
import { setDueDay } from '../../../src/app/progress/due-day';
import { readProgress } from '../../../src/app/progress/progress';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { textOf } from '../../../src/reporting/layout/spec-grid';
import { sheetOf } from './returned';
import { must, problemOf, reopened, ROWS, typed } from '../workbooks';

const made = async () => {
  const workbook = await typed(ROWS);
  must(await generateResponsibilitySheets(workbook, { today: '2024-01-15' }));
  return workbook;
};

describe('the day by which deadlines are judged', () => {
  it('is written where the summary has it, decides what is late, and stays over runs', async () => {
    const workbook = await made();
    expect(must(await readProgress(workbook)).total.overdue).toBe(0);
    expect(must(await setDueDay(workbook, '2024-04-01'))).toEqual({ day: '2024-04-01' });
    const saved = await reopened(workbook);
    expect(must(await readProgress(saved))).toMatchObject({ asOf: '2024-04-01', total: { overdue: 1 } });
    must(await generateResponsibilitySheets(saved, { today: '2030-01-01' }));
    expect(must(await readProgress(saved)).asOf).toBe('2024-04-01');
  });

  it('touches no other cell, and none when it is that day already', async () => {
    const workbook = await made();
    const before = must(await workbook.read());
    must(await setDueDay(workbook, '2024-04-01'));
    const after = must(await workbook.read());
    const cells = (grids: typeof before) =>
      grids.flatMap(({ sheet, values }) =>
        values.flatMap((row, r) => row.map((value, c) => `${sheet}|${r}|${c}|${textOf(value)}`)),
      );
    const left = new Set(cells(before));
    expect(cells(after).filter((cell) => !left.has(cell))).toHaveLength(1);
    const again = await reopened(workbook);
    must(await setDueDay(again, '2024-04-01'));
    expect(again.unsaved).toBe(false);
  });

  it('finds its cell though it is blank or has moved, and says so when its line or the summary is gone', async () => {
    const workbook = await made();
    const { sheet, values } = await sheetOf(workbook, 'Tổng hợp');
    const row = values.findIndex((cells) => cells[0] === 'Tính quá hạn đến ngày:');
    workbook.type({ sheet, row, column: 2 }, { value: null });
    must(await setDueDay(workbook, '2024-04-01'));
    expect(must(await readProgress(workbook)).asOf).toBe('2024-04-01');
    workbook.type({ sheet, row, column: 0 }, { value: null });
    expect(must(await readProgress(workbook, '2024-02-02'))).toMatchObject({ asOf: '2024-02-02', dayCell: null });
    expect(problemOf(await setDueDay(workbook, '2024-05-01'))).toMatchObject({ id: 'no-day-cell' });
    expect(problemOf(await setDueDay(await typed(ROWS), '2024-05-01'))).toMatchObject({ id: 'no-day-cell' });
  });

  it.each([
    ['31/12/2024', '2024-12-31'],
    ['1-2-2024', '2024-02-01'],
    ['2024-12-31', '2024-12-31'],
    ['31/02/2024', null],
    ['mai', null],
    ['', null],
  ])('reads “%s” as %s', (typedText, day) => {
    expect(dayFromText(typedText)).toBe(day);
  });
});
