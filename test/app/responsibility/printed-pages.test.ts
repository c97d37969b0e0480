import { describe, expect, it } from 'vitest';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { splitSheets, type UnitFile } from '../../../src/app/responsibility/split';
import { columnOf, type UnitColumn } from '../../../src/reporting/responsibility/unit-columns';
import type { FileWorkbook } from '../../../src/workbook/file';
import { must, sample, typed, HEADER } from '../workbooks';

const pagesOf = ({ spec }: UnitFile): number => 1 + (spec.print.breaks ?? []).length;
/** How large the sheet is printed: Excel draws seven pixels a character and five beside them, at 96 dots an inch. */
const sizeOf = ({ spec }: UnitFile): number => {
  const pixels = spec.columns
    .slice(0, spec.print.area.columns)
    .reduce((sum, { width, hidden }) => sum + (hidden ? 0 : Math.trunc(width * 7 + 5)), 0);
  return Math.floor((100 * (297 - 30 - 15)) / ((pixels / 96) * 25.4));
};

async function twelveOf(workbook: FileWorkbook): Promise<UnitFile[]> {
  must(await generateResponsibilitySheets(workbook, { today: '2024-02-01' }));
  return must(await splitSheets(workbook))
    .filter(({ isGroup }) => !isGroup)
    .toSorted((a, b) => b.rows - a.rows)
    .slice(0, 12);
}

describe('the sheets of units on paper', () => {
  it.each([
    ['000', 20],
    ['001', 17],
    ['003', 5],
    ['004', 6],
  ] as const)(
    'of the twelve units with most rows in plan %s take at most %i pages, with letters of 8 points',
    async (name, pages) => {
      const twelve = await twelveOf(await sample(name));
      expect(twelve.reduce((sum, file) => sum + pagesOf(file), 0)).toBeLessThanOrEqual(pages);
      for (const file of twelve) expect(sizeOf(file)).toBeGreaterThanOrEqual(67);
    },
  );

  it('give room to the column whose words need it, and none to a column without words', async () => {
    const made = async (task: string, product: string | null): Promise<UnitFile> => {
      const row = (code: string) => [
        code,
        'Thực hiện nhiệm vụ',
        1.5,
        1.25,
        task,
        'Văn phòng',
        null,
        'Quý I/2024',
        product,
      ];
      const workbook = await typed([['Phụ lục 1'], [...HEADER, 'Sản phẩm'], row('1.7'), row('1.8')]);
      return (await twelveOf(workbook))[0]!;
    };
    const long = 'Báo cáo công tác theo dõi thi hành pháp luật, gửi kèm danh mục văn bản đã rà soát. '.repeat(4);
    const [byTask, byProduct, without] = [
      await made(long, 'Báo cáo'),
      await made('Báo cáo', long),
      await made(long, null),
    ];
    const room = ({ spec }: UnitFile, key: UnitColumn): number => spec.columns[columnOf(key)]!.width;
    expect(room(byTask, 'task')).toBeGreaterThan(2 * room(byProduct, 'task'));
    expect(room(byProduct, 'product')).toBeGreaterThan(2 * room(byTask, 'product'));
    expect(without.spec.columns[columnOf('product')]!.hidden).toBe(true);
    for (const file of [byTask, byProduct, without]) expect(sizeOf(file)).toBe(67);
  });
});
