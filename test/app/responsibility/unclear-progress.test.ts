import { describe, expect, it } from 'vitest';
import { readProgress } from '../../../src/app/progress/progress';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import type { Grid } from '../../../src/model/grid';
import { report, sheetOf } from '../progress/returned';
import { must, reopened, typed } from '../workbooks';

const PLAN = [
  ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
  ['1', 'Ban hành kế hoạch', 'Sở Nội vụ', 'Quý I/2024'],
  ['2', 'Kiểm tra việc thực hiện', 'Sở Nội vụ', 'Quý IV/2024'],
  ['3', 'Công khai kết quả', 'Sở Tư pháp', 'Quý IV/2024'],
];

/** What the summary, which is printed, says of a unit in a column. */
function said({ values }: Grid, unit: string, header: string): unknown {
  const head = values.find((row) => row.includes(header))!;
  return values.find((row) => row[1] === unit)![head.indexOf(header)];
}

describe('progress in words that nobody understands', () => {
  it('is counted as such on the printed summary as in the pane, and as nothing else', async () => {
    const master = await typed(PLAN);
    must(await generateResponsibilitySheets(master, { today: '2024-02-01' }));
    const workbook = await reopened(master);
    await report(workbook, 'Sở Nội vụ', '1', { progress: 'chờ ý kiến sếp' });
    await report(workbook, 'Sở Nội vụ', '2', { progress: 'Hoàn thành' });
    // Made again, as before it is printed.
    must(await generateResponsibilitySheets(workbook, { today: '2024-02-01' }));
    const summary = await sheetOf(workbook, 'Tổng hợp phiếu');
    expect(said(summary, 'Sở Nội vụ', 'Chưa rõ')).toBe(1);
    expect(said(summary, 'Sở Nội vụ', 'Hoàn thành')).toBe(1);
    expect(said(summary, 'Sở Nội vụ', 'Chưa báo cáo')).toBe(0);
    expect(said(summary, 'Sở Tư pháp', 'Chưa rõ')).toBe(0);
    expect(said(summary, 'Sở Tư pháp', 'Chưa báo cáo')).toBe(1);
    const { total } = must(await readProgress(workbook));
    expect([total.unclear, total.done]).toEqual([1, 1]);
  });
});
