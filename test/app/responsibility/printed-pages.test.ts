import { describe, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { splitSheets, type UnitFile } from '../../../src/app/responsibility/split';
import { columnOf, headerOf } from '../../../src/reporting/responsibility/unit-columns';
import { must, sample, typed, HEADER } from '../workbooks';

const pagesOf = ({ spec }: UnitFile): number => 1 + (spec.print.breaks ?? []).length;
const widthOnPaper = ({ spec }: UnitFile): number =>
  spec.columns.slice(0, spec.print.area.columns).reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);

describe('the sheets of units on paper', () => {
  it('of the twelve units with most rows in the city’s plan take at most 20 pages', async () => {
    const workbook = await sample('001');
    must(await generateResponsibilitySheets(workbook, { today: '2023-02-01' }));
    const twelve = must(await splitSheets(workbook))
      .filter(({ isGroup }) => !isGroup)
      .toSorted((a, b) => b.rows - a.rows)
      .slice(0, 12);
    expect(twelve).toHaveLength(12);
    expect(twelve.reduce((sum, file) => sum + pagesOf(file), 0)).toBeLessThanOrEqual(20);
  });

  it('give products a sentence’s room where the plan names any, on the same page', async () => {
    const made = async (product: string | null): Promise<UnitFile> => {
      const workbook = await typed([
        ['Phụ lục 1'],
        [...HEADER, 'Sản phẩm'],
        ['1.7', 'Thực hiện nhiệm vụ', 1.5, 1.25, 'Hoàn thành đúng hạn', 'Văn phòng', null, 'Quý I/2024', product],
        ['1.8', 'Khác', 1, 0.5, 'Tự kiểm tra', 'Văn phòng', null, 'Quý II/2024', null],
      ]);
      must(await generateResponsibilitySheets(workbook, { today: '2024-02-01' }));
      return must(await splitSheets(workbook))[0]!;
    };
    const [without, named] = [await made(null), await made('Báo cáo công tác theo dõi thi hành pháp luật')];
    const roomOf = ({ spec }: UnitFile): number => spec.columns[columnOf('product')]!.width;
    expect(roomOf(named)).toBeGreaterThan(1.5 * roomOf(without));
    expect(widthOnPaper(named)).toBe(widthOnPaper(without));
    expect(headerOf('product')).toBe('Sản phẩm');
  });
});
