import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { ignoreFinding } from '../../../src/app/check/ignore';
import { planReport } from '../../../src/app/check/report';
import { abovePlanOf, agreePair, readCoverage, setAboveChoice } from '../../../src/app/coverage/coverage';
import type { CheckOptions } from '../../../src/app/session';
import { cellAddress } from '../../../src/model/address';
import type { Workbook } from '../../../src/workbook/port';
import { ABOVE, OURS } from '../coverage/two-plans';
import { must, reopened, typed } from '../workbooks';

const RULES = new Set(['given-not-covered', 'later-than-given', 'not-given']);

/** What a check says of the plan above: rule and cell. */
async function said(workbook: Workbook, options: CheckOptions = {}): Promise<string[]> {
  const { findings } = must(await checkWorkbook(workbook, options));
  return findings.flatMap(({ rule, at }) => (RULES.has(rule) ? [`${rule} ${at.sheet} ${cellAddress(at)}`] : []));
}
const ALL = ['later-than-given Phụ lục 1 E3', 'not-given Phụ lục 1 A4', 'given-not-covered Danh sách A4'];

describe('a check of a plan below another one', () => {
  it('is silent until both the plan above and the own unit are said, and again when they are taken back', async () => {
    const workbook = await typed(OURS, {}, ABOVE);
    expect(await said(workbook)).toEqual([]);
    must(await setAboveChoice(workbook, { sheets: ['Danh sách'] }));
    expect(await said(workbook)).toEqual([]);
    must(await setAboveChoice(workbook, { unit: 'Sở Y tế' }));
    expect(await said(workbook)).toEqual(ALL);
    expect(await said(await reopened(workbook))).toEqual(ALL);
    must(await setAboveChoice(workbook, { sheets: [] }));
    expect(await said(workbook)).toEqual([]);
  });

  it('follows what is typed in either plan, and what is agreed of two rows', async () => {
    const workbook = await typed(OURS, {}, ABOVE);
    must(await setAboveChoice(workbook, { sheets: ['Danh sách'], unit: 'Sở Y tế' }));
    expect(await said(workbook)).toEqual(ALL);
    const type = async (sheet: string, row: number, value: string) =>
      must(await workbook.apply([{ type: 'edit-cells', edits: [{ at: { sheet, row, column: 4 }, value }] }]));
    await type('Phụ lục 1', 2, 'Quý II/2024');
    expect(await said(workbook)).toEqual(ALL.slice(1));
    await type('Danh sách', 2, 'Quý I/2024');
    expect(await said(workbook)).toEqual(ALL);
    const { given, notGiven } = must(await readCoverage(workbook)).coverage!;
    must(await agreePair(workbook, { above: given[1]!, ours: notGiven[0]! }, true));
    // The agreed work goes on without an end where the plan above has a day.
    expect(await said(workbook)).toEqual([ALL[0], 'later-than-given Phụ lục 1 E4']);
  });

  it('takes the plan above from a file that was chosen, and leads to our table then', async () => {
    const workbook = await typed(OURS);
    must(await setAboveChoice(workbook, { unit: 'Sở Y tế' }));
    const above = must(abovePlanOf('tinh.xlsx', must(await (await typed(ABOVE)).read()), []));
    expect(await said(workbook, { above })).toEqual(['given-not-covered Phụ lục 1 A2', ...ALL.slice(0, 2)]);
    expect(await said(workbook)).toEqual([]);
  });

  it('can be told to ignore a row, which holds when the file comes back', async () => {
    const workbook = await typed(OURS, {}, ABOVE);
    must(await setAboveChoice(workbook, { sheets: ['Danh sách'], unit: 'Sở Y tế' }));
    const check = must(await checkWorkbook(workbook));
    const finding = check.findings.find(({ rule }) => rule === 'given-not-covered')!;
    must(await ignoreFinding(workbook, check, finding, { scope: 'cell', reason: 'Đã chuyển sang Sở Nội vụ' }));
    expect(await said(await reopened(workbook))).toEqual(ALL.slice(0, 2));
  });

  it('reports in the form of all other findings', async () => {
    const workbook = await typed(OURS, {}, ABOVE);
    must(await setAboveChoice(workbook, { sheets: ['Danh sách'], unit: 'Sở Y tế' }));
    const report = planReport('a.xlsx', must(await checkWorkbook(workbook)), 'vi');
    expect(report.tables.map(({ sheet }) => sheet)).toEqual(['Phụ lục 1']);
    expect(report.findings.find(({ rule }) => rule === 'later-than-given')).toEqual({
      rule: 'later-than-given',
      severity: 'warning',
      sheet: 'Phụ lục 1',
      cell: 'E3',
      message:
        '“1 Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ” có hạn 30/09/2024, muộn hơn 30/06/2024 của cấp trên. Sửa thời hạn, hoặc xin ý kiến cấp trên.',
      fix: null,
    });
  });
});
