import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run';
import { createWorkbookFile } from '../../src/workbook/file';
import { cellsOf } from '../app/workbooks';
import { machineWith } from './machine';

const plan = () =>
  createWorkbookFile([
    {
      name: 'Phụ lục 1',
      cells: cellsOf([
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
        ['1.1', 'Ban hành', 1, 0.5, 'Trình', 'Văn phòng', 'Quý III/2024'],
        ['1.2', 'Rà soát', 1, 0.5, 'Rà', 'Thanh tra', '31/12/2024'],
      ]),
    },
  ]);

describe('phuluc due', () => {
  it('ends with 1 when something is late, and says which row and by when', async () => {
    const machine = machineWith({ 'plan.xlsx': await plan() });
    expect(await runCommand(['due', 'plan.xlsx', '--day', '15/11/2024'], machine)).toBe(1);
    const text = machine.lines.join('\n');
    expect(text).toContain('tính từ ngày 15/11/2024; 2 mốc');
    expect(text).toMatch(/Quá hạn \(1\)\n {2}30\/09\/2024 {2}1\.1 Ban hành {2}\[Văn phòng\] {2}Phụ lục 1!A2/);
    expect(
      await runCommand(['due', 'plan.xlsx', '--day', '2024-09-01'], machineWith({ 'plan.xlsx': await plan() })),
    ).toBe(0);
  });

  it('prints one JSON object, for one unit where it is asked', async () => {
    const machine = machineWith({ 'plan.xlsx': await plan() });
    await runCommand(['due', 'plan.xlsx', '--day', '2024-11-15', '--unit', 'thanh tra', '--json'], machine);
    expect(machine.lines).toHaveLength(1);
    expect(JSON.parse(machine.lines[0]!)).toMatchObject({
      file: 'plan.xlsx',
      day: '2024-11-15',
      closed: 0,
      items: [
        {
          span: 'quarter',
          day: '2024-12-31',
          code: '1.2',
          lead: ['Thanh tra'],
          gap: 0.5,
          sheet: 'Phụ lục 1',
          cell: 'A3',
        },
      ],
    });
  });

  it('writes a calendar beside it, and never over the plan', async () => {
    const machine = machineWith({ 'plan.xlsx': await plan() });
    await runCommand(['due', 'plan.xlsx', '--day', '2024-11-15', '-o', 'lich.ics'], machine);
    expect(new TextDecoder().decode(machine.files.get('lich.ics'))).toContain('DTSTART;VALUE=DATE:20241231');
    const again = machineWith({ 'plan.xlsx': await plan() });
    expect(await runCommand(['due', 'plan.xlsx', '-o', 'plan.xlsx', '--overwrite'], again)).toBe(2);
    expect(again.files.get('plan.xlsx')).toEqual(await plan());
  });

  it.each([
    [['due'], 'Chưa nêu tệp'],
    [['due', 'plan.xlsx', '--day', '31/02/2024'], '“31/02/2024” không phải là ngày'],
    [['due', 'plan.xlsx', '--unit', 'Sở Lạ'], 'không có đơn vị “Sở Lạ”'],
    [['due', 'plan.xlsx', '--day', '2030-01-01', '-o', 'x.ics'], 'Không có ngày đến hạn'],
  ])('%j ends with 2 and one line that says why', async (words, said) => {
    const machine = machineWith({ 'plan.xlsx': await plan() });
    expect(await runCommand(words, machine)).toBe(2);
    expect(machine.complaints).toEqual([expect.stringContaining(said)]);
    expect(machine.lines).toEqual([]);
  });
});

describe('phuluc report', () => {
  it('sums up a period, as JSON where it is asked, and ends with 1 when something is late', async () => {
    const machine = machineWith({ 'plan.xlsx': await plan() });
    expect(await runCommand(['report', 'plan.xlsx', '--period', 'year/2024', '--json'], machine)).toBe(1);
    expect(JSON.parse(machine.lines[0]!)).toMatchObject({
      period: { id: 'year', from: '2024-01-01', to: '2024-12-31' },
      total: { rows: 2, done: 0, overdue: 2, gap: 1 },
      silent: ['Văn phòng', 'Thanh tra'],
    });
  });

  it('writes the document of the report, or a copy of the file with its sheet', async () => {
    const machine = machineWith({ 'plan.xlsx': await plan() });
    await runCommand(['report', 'plan.xlsx', '--period', 'q3/2024', '-o', 'bao-cao.docx'], machine);
    await runCommand(['report', 'plan.xlsx', '--period', 'q3/2024', '-o', 'bao-cao.xlsx'], machine);
    expect([...machine.files.keys()]).toEqual(['plan.xlsx', 'bao-cao.docx', 'bao-cao.xlsx']);
    expect(machine.lines.join('\n')).toMatch(/Đơn vị chưa báo cáo: .*Văn phòng/);
  });

  it('asks for a period that there is', async () => {
    const machine = machineWith({ 'plan.xlsx': await plan() });
    expect(await runCommand(['report', 'plan.xlsx', '--period', 'q5/2024'], machine)).toBe(2);
    expect(machine.complaints[0]).toContain('“q5/2024” không phải là kỳ báo cáo');
  });
});
