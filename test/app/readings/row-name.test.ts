import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { rowNameAt } from '../../../src/app/readings/row-name';
import { must, ROWS, typed } from '../workbooks';

const at = async (row: number, column: number, rows = ROWS, sheet = 'Phụ lục 1') => {
  const { plan } = must(await checkWorkbook(await typed(rows)));
  return rowNameAt(plan, { sheet, row, column });
};

describe('what names the row of a cell', () => {
  it('are the columns from its code to its name', async () => {
    expect(await at(3, 6)).toEqual({ first: 0, last: 1 });
  });

  it('is the task in a list without criteria, wherever the table begins', async () => {
    const list = [
      ['DANH MỤC NHIỆM VỤ NĂM 2024'],
      [null, 'STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Thời gian thực hiện'],
      [null, '1', 'Công khai kết quả', 'Văn phòng', 'Quý I/2024'],
      [null, '2', 'Khảo sát hài lòng', 'Thanh tra', 'Quý II/2024'],
    ];
    expect(await at(3, 4, list as never)).toEqual({ first: 1, last: 2 });
  });

  it('is nothing outside the tables', async () => {
    expect(await at(0, 0)).toBeNull();
    expect(await at(3, 40)).toBeNull();
    expect(await at(3, 6, ROWS, 'Trang khác')).toBeNull();
  });
});
