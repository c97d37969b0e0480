import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

type Row = readonly CellValue[];
const skipped = (rows: readonly Row[]) =>
  readPlan([sheet(rows)]).skipped.map(({ reason, at }) => `${reason}${at ? ` ${at.row + 1}` : ''}`);

describe('a table of work that is not read', () => {
  it.each<readonly [string, Row[]]>([
    [
      'tasks and who does them by name',
      [
        ['TT', 'Nội dung công việc', 'Người thực hiện'],
        [1, 'Soạn thảo kế hoạch', 'Nguyễn Văn A'],
        [2, 'Tổng hợp số liệu báo cáo', 'Trần Thị B'],
        [3, 'Kiểm tra hồ sơ', 'Lê Văn C'],
      ],
    ],
    [
      'tasks, bodies and times without a header',
      [
        [1, 'Ban hành kế hoạch', 'Sở Nội vụ', 'Quý I/2026'],
        [2, 'Rà soát thủ tục hành chính', 'Văn phòng UBND tỉnh', 'Quý II/2026'],
        [3, 'Báo cáo kết quả', 'Sở Nội vụ', '15/12/2026'],
      ],
    ],
  ])('is named with its place: %s', (_, rows) => {
    expect(skipped([['KẾ HOẠCH NĂM 2026'], ...rows])).toEqual(['header-unclear 2']);
  });

  it.each<readonly [string, Row[]]>([
    [
      'goods and prices',
      [
        ['STT', 'Tên hàng', 'Đơn vị tính', 'Số lượng', 'Đơn giá'],
        [1, 'Máy tính', 'Bộ', 2, 15_000_000],
        [2, 'Máy in', 'Cái', 1, 5_000_000],
      ],
    ],
    [
      'people and how to reach them',
      [
        ['STT', 'Họ và tên', 'Chức vụ', 'Số điện thoại'],
        [1, 'Nguyễn Văn A', 'Chủ tịch', '0912345678'],
        [2, 'Trần Thị B', 'Phó Chủ tịch', '0912345679'],
      ],
    ],
    [
      'the hours of a day',
      [
        ['Thời gian', 'Nội dung', 'Người trình bày'],
        ['7h30 - 8h00', 'Đón tiếp đại biểu', 'Ban tổ chức'],
        ['8h00 - 8h30', 'Khai mạc hội nghị', 'Chủ tịch'],
      ],
    ],
    [
      'numbers without a header',
      [
        [1, 'Xã A', 12, 15],
        [2, 'Xã B', 13, 18],
      ],
    ],
  ])('is not what holds no work: %s', (_, rows) => {
    expect(skipped(rows)).toEqual(['no-table']);
  });
});
