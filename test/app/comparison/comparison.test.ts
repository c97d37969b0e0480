import { describe, expect, it } from 'vitest';
import { compareYears, writeComparisonSheet } from '../../../src/app/comparison/comparison';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL } from '../../../src/app/restore/runs';
import { runCommand } from '../../../src/cli/run';
import { machineWith } from '../../cli/machine';
import { sheetOf } from '../progress/returned';
import { must, problemOf, reopened, sample, typed } from '../workbooks';

const other = async () => ({ name: 'nam-2022.xlsx', workbook: await sample('001') });
const SHEET = 'So sánh hai năm';

describe('two years beside each other', () => {
  it('are told by the years of their points, whichever workbook is open', async () => {
    const later = must(await compareYears(await sample('000'), await other()));
    const earlier = must(await compareYears(await sample('001'), { name: 'x', workbook: await sample('000') }));
    expect([later.years, earlier.years]).toEqual([later.years, { before: 2022, after: 2023 }]);
    expect(later.total).toEqual(earlier.total);
    expect(later.criteria.every(({ after, before }) => later.isOurs(after.row) && !later.isOurs(before.row))).toBe(
      true,
    );
    expect(earlier.criteria.every(({ before }) => earlier.isOurs(before.row))).toBe(true);
  });

  it('need criteria on both sides, and say which side has none', async () => {
    expect(problemOf(await compareYears(await typed([['ghi chú']]), await other()))).toMatchObject({ id: 'no-table' });
    const nothing = { name: 'trong.xlsx', workbook: await typed([['ghi chú']]) };
    expect(problemOf(await compareYears(await sample('000'), nothing))).toEqual({
      id: 'file-without-criteria',
      args: { file: 'trong.xlsx' },
    });
  });

  it('are written once, with every common criterion on a line of its own, and taken back', async () => {
    const workbook = await sample('000');
    const before = must(await workbook.read()).map(({ sheet }) => sheet);
    const run = await recorded(workbook, EMPTY_JOURNAL, 'comparison', async (one) =>
      writeComparisonSheet(one, await other()),
    );
    expect(must(run.outcome)).toEqual({ sheet: SHEET, action: 'add' });
    const grid = await sheetOf(await reopened(workbook), SHEET);
    const header = grid.values.findIndex((row) => row[0] === 'STT');
    const column = (name: string) => grid.values[header]!.indexOf(name);
    const lines = grid.values
      .slice(header + 1)
      .filter((row) => row[column('Điểm năm trước')] != null && row[column('Điểm năm sau')] != null);
    expect(lines).toHaveLength(36);
    expect(lines.find((row) => row[column('Mã')] === '2.4.1')?.[column('Tăng, giảm')]).toBeCloseTo(0.8152 - 0.8219, 10);
    expect(grid.values.flat()).toContain('Chỉ có ở năm 2022: 8 tiêu chí');
    expect(must(await writeComparisonSheet(workbook, await other())).action).toBe('leave');
    must(await restoreLast(workbook, run.journal));
    expect(must(await workbook.read()).map(({ sheet }) => sheet)).toEqual(before);
  });
});

describe('phuluc compare', () => {
  const files = async () => ({
    'a.xlsx': must(await (await sample('001')).save()),
    'b.xlsx': must(await (await sample('000')).save()),
  });

  it('prints the differences as JSON and writes a copy of the later file', async () => {
    const machine = machineWith(await files());
    expect(await runCommand(['compare', 'a.xlsx', 'b.xlsx', '--json', '-o', 'c.xlsx'], machine)).toBe(0);
    const printed = JSON.parse(machine.lines[0]!) as { criteria: { code: string }[] };
    expect(printed.criteria).toHaveLength(36);
    expect(printed.criteria.find(({ code }) => code === '2.4.1')).toMatchObject({
      before: 0.8219,
      after: 0.8152,
      change: -0.0067,
    });
    expect(machine.files.has('c.xlsx')).toBe(true);
  });

  it('says in lines what was won and lost, and asks for two files', async () => {
    const machine = machineWith(await files());
    expect(await runCommand(['compare', 'a.xlsx', 'b.xlsx'], machine)).toBe(0);
    expect(machine.lines.join('\n')).toMatch(/36 tiêu chí có ở cả hai; tăng [\d,]+, giảm [\d,]+/);
    expect(await runCommand(['compare', 'a.xlsx'], machine)).toBe(2);
    expect(machine.complaints[0]).toContain('Cần đúng hai tệp');
  });
});
