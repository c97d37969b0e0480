import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { planFaults, touchesSheets } from '../../../src/app/check/plan-faults';
import { generateResponsibilitySheets, previewResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { isAllPlaced } from '../../../src/app/responsibility/unplaced';
import { cellAddress } from '../../../src/model/address';
import { formatPoints } from '../../../src/model/points';
import { FAULTY_PLAN } from '../faulty-plan';
import { must, ROWS, sample, typed } from '../workbooks';

describe('sheets of a faulty plan', () => {
  it('are previewed with what is wrong in the plan, as a check of the same workbook finds it', async () => {
    const workbook = await typed(FAULTY_PLAN);
    const { faults, sheets } = must(await previewResponsibilitySheets(workbook));
    const { findings, summary } = must(await checkWorkbook(workbook));
    expect(faults).toEqual(planFaults(findings));
    // The wrong sum; 3.1 and 3.2 without a lead; 'Sở Nội Vu'.
    expect(faults).toMatchObject({ errors: summary.errors, leadMissing: 2, unknownUnits: 1 });
    expect(faults.errors).toBeGreaterThan(0);
    const touching = findings.filter(touchesSheets).map(({ rule }) => rule);
    expect(touching).toEqual(expect.arrayContaining(['children-sum', 'lead-missing', 'unit-unknown']));
    expect(touching).not.toContain('deadline-unreadable');
    // They can be made all the same.
    expect(sheets.some(({ unit }) => unit === 'Sở Nội Vu')).toBe(true);
    expect(must(await generateResponsibilitySheets(workbook)).added).toBe(sheets.length);
  });

  it('are previewed with units that are written nearly like others, which no vocabulary knows', async () => {
    const header = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'];
    const plan = (second: string) =>
      typed([
        header,
        ['1', 'Ban hành kế hoạch', 'Phòng Nội vụ', 'Quý I/2025'],
        ['2', 'Theo dõi hằng tháng', second, 'Quý II/2025'],
        ['3', 'Tuyên truyền', 'Phòng Văn hóa', 'Quý II/2025'],
      ]);
    const faulty = must(await previewResponsibilitySheets(await plan('Phòng Nội Vu')));
    expect(faulty.sheets.some(({ unit }) => unit === 'Phòng Nội Vu')).toBe(true);
    expect(faulty.faults).toMatchObject({ errors: 0, unknownUnits: 0, likeUnits: 1 });
    const right = must(await previewResponsibilitySheets(await plan('Phòng Nội vụ')));
    expect(right.faults.likeUnits).toBeUndefined();
  });

  it('say nothing of a plan that is in order', async () => {
    const { faults } = must(await previewResponsibilitySheets(await typed(ROWS)));
    expect(faults).toEqual({ errors: 0, leadMissing: 0, unknownUnits: 0 });
  });

  it('are proved against what was in the plan: what nobody was given, columns and cells not understood', async () => {
    const { proof } = must(await generateResponsibilitySheets(await typed(FAULTY_PLAN)));
    const { unplaced } = proof;
    expect(unplaced.criteria.map(cellAddress)).toEqual(['F11']);
    expect(formatPoints(unplaced.gap, 'vi')).toBe('0,4');
    expect(unplaced.columns.map(({ header, at }) => [header, cellAddress(at)])).toEqual([
      ['Tình hình năm trước', 'I3'],
    ]);
    expect(unplaced.cells.map(cellAddress)).toEqual(['H12']);
    expect([unplaced.tasks, unplaced.tables]).toEqual([[], []]);
    expect(isAllPlaced(unplaced)).toBe(false);
  });

  it('are the whole plan where all of it was given and understood: a parent is given by its children', async () => {
    const { proof } = must(await generateResponsibilitySheets(await typed(ROWS)));
    expect(isAllPlaced(proof.unplaced)).toBe(true);
  });

  it('add up: criteria that were given, that nobody was given, and that nobody is asked for are all that the check counts', async () => {
    const workbooks = await Promise.all([typed(FAULTY_PLAN), typed(ROWS), sample('000'), sample('001'), sample('003')]);
    for (const workbook of workbooks) {
      const { summary } = must(await checkWorkbook(workbook));
      const { proof } = must(await generateResponsibilitySheets(workbook));
      const { criteria, unasked } = proof.unplaced;
      expect(proof.criteria.sheets + criteria.length + unasked).toBe(summary.criteria);
      expect(unasked).toBeGreaterThanOrEqual(0);
    }
    // 2.4 and 8.1 are made up of others.
    const { proof } = must(await generateResponsibilitySheets(await sample('001')));
    expect(proof.unplaced.unasked).toBe(2);
  });
});
