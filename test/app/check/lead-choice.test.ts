import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { applyFixes } from '../../../src/app/check/fix';
import { leadChoices, withLead } from '../../../src/app/check/lead-choice';
import { must, typed } from '../workbooks';

const PLAN = [
  ['Phụ lục 1. Kế hoạch năm 2024'],
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian'],
  ['1', 'Rà soát văn bản', 'Văn phòng', 'Các phòng, đơn vị', 'Quý I/2024'],
  ['2', 'Công khai thủ tục', null, 'Thanh tra', 'Quý II/2024'],
  ['3', 'Khảo sát hài lòng', 'Thanh tra', null, 'Quý III/2024'],
];

describe('a missing lead', () => {
  it('is chosen from the units of the plan, no groups, and written as any fix', async () => {
    const workbook = await typed(PLAN);
    const check = must(await checkWorkbook(workbook));
    const missing = check.findings.find(({ message }) => message === 'lead-missing')!;
    expect(leadChoices(check, missing)).toEqual(['Thanh tra', 'Văn phòng']);
    const { check: after, skipped } = must(await applyFixes(workbook, check, [withLead(missing, 'Thanh tra')]));
    expect(skipped).toEqual([]);
    expect(after.findings.filter(({ rule }) => rule === 'lead-missing')).toEqual([]);
    expect(after.grids[0]!.values[3]![2]).toBe('Thanh tra');
  });

  it('is not offered for a whole column, nor for other findings', async () => {
    const check = must(await checkWorkbook(await typed(PLAN)));
    const missing = check.findings.find(({ message }) => message === 'lead-missing')!;
    expect(leadChoices(check, { ...missing, message: 'lead-missing/column' })).toEqual([]);
  });

  it('is left alone where somebody filled the cell meanwhile', async () => {
    const workbook = await typed(PLAN);
    const check = must(await checkWorkbook(workbook));
    const missing = check.findings.find(({ message }) => message === 'lead-missing')!;
    workbook.type(missing.at, { value: 'Phòng Nội vụ' });
    const { fixed, skipped } = must(await applyFixes(workbook, check, [withLead(missing, 'Thanh tra')]));
    expect([fixed, skipped.map(({ reason }) => reason)]).toEqual([[], ['changed']]);
  });
});
