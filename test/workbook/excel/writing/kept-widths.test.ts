import { describe, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../../../src/app/responsibility/sheets';
import { columnOf } from '../../../../src/reporting/responsibility/unit-columns';
import { openExcelWorkbook } from '../../../../src/workbook/excel';
import { must } from '../../../contract/workbook';
import { startExcel } from '../../../host';
import { fillPlan } from '../book';

describe('a sheet of ours that is written anew in Excel', () => {
  it('keeps the widths that the unit gave its columns, and hides the columns of ids again', async () => {
    const host = startExcel();
    fillPlan(host.book, '000');
    const workbook = openExcelWorkbook();
    must(await generateResponsibilitySheets(workbook, { today: '2024-05-01' }));
    const sheet = host.book.sheets.find(({ name }) => name === 'Văn phòng')!;
    sheet.columns.set(columnOf('evidence'), { ...sheet.columns.get(columnOf('evidence'))!, width: 200 });
    const plan = host.book.sheets[0]!;
    const points = [...plan.cells].find(([, cell]) => cell.value === 1.4716 || cell.value === '1,4716')!;
    plan.cells.set(points[0], { ...points[1], value: 1.25 });
    expect(must(await generateResponsibilitySheets(workbook)).updated).toBeGreaterThan(0);
    expect(sheet.columns.get(columnOf('evidence'))!.width).toBe(200);
    expect(sheet.columns.get(columnOf('id'))!.hidden).toBe(true);
  });
});
