import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/checking/check-plan';
import type { Finding } from '../../../src/model/finding';
import { readPlan } from '../../../src/reading';
import { cells, edits, gridOf, only, table } from '../typed';

const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'];
/** A plan of appendices under these heads; the first says the sentence. */
const plan = (sentence: string, ...heads: string[]): Finding[] =>
  checkPlan(
    readPlan(
      heads.map((head, n) => ({
        ...gridOf(table(HEADER, [['1', n === 0 ? sentence : 'Việc khác', 'Văn phòng', 'Quý I']], head)),
        sheet: head,
      })),
    ),
    {},
  );

describe('appendix-reference', () => {
  it('reports II where the appendices are 1 and 2, and proposes 2 (S000)', () => {
    const found = only(
      plan('Giải pháp cụ thể trong Phụ lục II kèm theo Kế hoạch này', 'Phụ lục 1', 'Phụ lục 2'),
      'appendix-reference',
    );
    expect([found.severity, found.message, found.at.sheet, edits(found)]).toEqual([
      'warning',
      'appendix-reference/style',
      'Phụ lục 1',
      ['B3=Giải pháp cụ thể trong Phụ lục 2 kèm theo Kế hoạch này'],
    ]);
  });

  it('reports an appendix that is not there', () => {
    const found = only(plan('Xem Phụ lục IV', 'PHỤ LỤC I', 'Phụ lục II'), 'appendix-reference');
    expect([found.message, found.args.present, found.fix]).toEqual([
      'appendix-reference',
      { list: ['I', 'II'] },
      undefined,
    ]);
  });

  it.each([
    'Xem Phụ lục II',
    'Theo Phụ\nlục IV Nghị\nđịnh số 30/2020/NĐ-CP',
    'Theo Phụ lục IV Nghị định số 30/2020/NĐ-CP',
    'Theo mẫu tại Phụ lục V ban hành kèm theo Quyết định số 766/QĐ-TTg',
    'Các phụ lục kèm theo',
  ])('takes "%s"', (sentence) => {
    expect(cells(plan(sentence, 'Phụ lục I', 'Phụ lục II'), 'appendix-reference')).toEqual([]);
  });

  it('says nothing where the workbook holds one appendix of several', () => {
    expect(cells(plan('Xem Phụ lục III', 'Phụ lục I'), 'appendix-reference')).toEqual([]);
  });

  /** Three appendices that are attached to the plans of these signs. */
  const attached = (...signs: string[]): Finding[] =>
    checkPlan(
      readPlan(
        signs.map((sign, index) => {
          const grid = gridOf(table(HEADER, [['1', 'Việc', 'Văn phòng', 'Quý I']], `Phụ lục ${index + 1}`));
          const line = [`(Kèm theo Kế hoạch số ${sign} ngày 06 tháng 6 năm 2024 của Sở)`, null, null, null];
          return {
            ...grid,
            sheet: `Phụ lục ${index + 1}`,
            values: [grid.values[0]!, line, ...grid.values.slice(1)],
            formats: [grid.formats[0]!, ...grid.formats],
          };
        }),
      ),
      {},
    );

  it('reports the one appendix that names another plan (S000: KH-SKHCCN)', () => {
    const found = only(attached('/KH-SKHCN', '/KH-SKHCCN', '/KH-SKHCN'), 'appendix-reference');
    expect([found.message, found.at.sheet, found.at.row, ...edits(found)]).toEqual([
      'appendix-reference/plan',
      'Phụ lục 2',
      1,
      'A2=(Kèm theo Kế hoạch số /KH-SKHCN ngày 06 tháng 6 năm 2024 của Sở)',
    ]);
    expect(only(attached('121/KH-UBND', '121/KH-UBND', '112/KH-UBND'), 'appendix-reference').at.sheet).toBe(
      'Phụ lục 3',
    );
  });

  it('does not choose between two', () => {
    expect(cells(attached('121/KH-UBND', '112/KH-UBND'), 'appendix-reference')).toEqual([]);
  });
});
