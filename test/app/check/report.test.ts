import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { planReport, type PlanReport } from '../../../src/app/check/report';
import { must, sample, typed } from '../workbooks';

async function reportOf(name: '000' | '001' | '003' | '004'): Promise<PlanReport> {
  return planReport(`plan-${name}.xlsx`, must(await checkWorkbook(await sample(name))), 'vi');
}
const rowOf = (report: PlanReport, code: string) =>
  report.tables[0]!.rows.find((row) => row.code === code && row.type === 'criterion')!;

describe('the report of a plan', () => {
  it('has the promised keys in their order, for the file, its tables and its findings', async () => {
    const report = await reportOf('001');
    expect(Object.keys(report)).toEqual(['file', 'tables', 'findings', 'units', 'summary']);
    expect(report.file).toBe('plan-001.xlsx');
    expect(Object.keys(report.tables[0]!)).toEqual(['sheet', 'kind', 'range', 'year', 'columns', 'rows']);
    expect(report.tables.map(({ kind }) => kind)).toEqual(['par', 'sipas', 'papi']);
    for (const finding of report.findings)
      expect(Object.keys(finding)).toEqual(['rule', 'severity', 'sheet', 'cell', 'message', 'fix']);
    for (const unit of report.units)
      expect(Object.keys(unit)).toEqual(['name', 'leads', 'implements', 'coordinates', 'gap']);
    expect(Object.keys(report.summary)).toEqual(['criteria', 'tasks', 'errors', 'warnings', 'infos', 'gap']);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('gives a row with exact points, names of units as the vocabulary writes them, and what was inherited', async () => {
    const report = await reportOf('000');
    const row = rowOf(report, '2.4.2');
    expect(Object.keys(row)).toEqual(
      [
        'type',
        'cell',
        'code',
        'title',
        'benchmark',
        'achieved',
        'gap',
        'task',
        'lead',
        'implementing',
        'coordinating',
        'deadline',
        'method',
        'product',
        'inherited',
      ].filter((key) => key in row),
    );
    expect(row).toMatchObject({
      benchmark: 1,
      achieved: 0.8094,
      gap: 0.1906,
      lead: ['Văn phòng'],
      implementing: ['Các phòng, đơn vị'],
      coordinating: [],
      deadline: { kind: 'ongoing', text: 'Thường xuyên' },
    });
    expect(row.inherited).toEqual(expect.arrayContaining(['lead', 'implementing', 'deadline']));
    expect(report.tables[0]!.columns).toMatchObject({ code: 'A', title: 'B', benchmark: 'C', achieved: 'D' });
    expect(report.tables[0]!.year).toBe(2023);
  });

  it('leaves out what a row does not have, but never its three lists', async () => {
    const report = await reportOf('000');
    const section = report.tables[0]!.rows.find(({ type }) => type === 'section')!;
    expect(section).toMatchObject({ lead: [], implementing: [], coordinating: [], inherited: [] });
    for (const key of ['benchmark', 'gap', 'task', 'deadline']) expect(section).not.toHaveProperty(key);
  });

  it('says the wrong sum of 2.4 in plan 001 in the language asked for', async () => {
    const checked = must(await checkWorkbook(await sample('001')));
    const [vi, en] = (['vi', 'en'] as const).map((language) =>
      planReport('x', checked, language).findings.find(({ rule }) => rule === 'children-sum')!,
    );
    expect(vi!.message).toContain('3,2407');
    expect(en!.message).toContain('3.2407');
    expect(vi!.cell).toMatch(/^D\d+$/);
  });

  it('never counts a parent beside its listed children, in the total and for each unit', async () => {
    const report = planReport(
      'x',
      must(
        await checkWorkbook(
          await typed([
            [
              'STT',
              'Tiêu chí',
              'Điểm chuẩn',
              'Điểm đạt được 2023',
              'Nhiệm vụ, giải pháp',
              'Cơ quan chủ trì',
              'Đơn vị thực hiện',
              'Thời gian thực hiện',
            ],
            ['2.4', 'Chất lượng', 2, 1.1, 'a', 'Văn phòng', 'Thanh tra', 'Năm 2024'],
            ['2.4.1', 'Đồng bộ', 1, 0.3, 'b', 'Văn phòng', 'Văn phòng', 'Năm 2024'],
            ['2.4.2', 'Hợp lý', 1, 0.8, 'c', 'Thanh tra', 'Văn phòng', 'Năm 2024'],
          ]),
        ),
      ),
      'vi',
    );
    expect(report.summary.gap).toBe(0.9);
    expect(report.units).toEqual([
      { name: 'Văn phòng', leads: 2, implements: 2, coordinates: 0, gap: 0.9 },
      { name: 'Thanh tra', leads: 1, implements: 1, coordinates: 0, gap: 0.2 },
    ]);
  });

  it.each(['000', '001', '003', '004'] as const)(
    'of plan %s agrees with itself: units, rows and summary',
    async (name) => {
      const report = await reportOf(name);
      const rows = report.tables.flatMap((table) => table.rows);
      expect(report.units.reduce((sum, { leads }) => sum + leads, 0)).toBe(
        rows.reduce((sum, row) => sum + new Set(row.lead).size, 0),
      );
      expect(report.summary.criteria + report.summary.tasks).toBe(
        rows.filter(({ type }) => type === 'criterion' || type === 'task').length,
      );
      expect(report.units.map(({ leads }) => leads)).toEqual(
        report.units.map(({ leads }) => leads).sort((a, b) => b - a),
      );
      expect(report.summary.gap).toBe(Math.round(report.summary.gap * 10_000) / 10_000);
    },
  );
});
