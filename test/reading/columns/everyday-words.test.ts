import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

type Row = readonly CellValue[];

function roles(rows: readonly Row[]): string {
  const { appendices } = readPlan([sheet(rows)]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!.columnReadings.map(({ role }) => role ?? '-').join(', ');
}

describe('words of every day in headers', () => {
  it('reads the words in which people ask each other', () => {
    const rows: Row[] = [
      ['Mục', 'Cách sửa', 'Ai lo', 'Nhờ thêm', 'Bao giờ', 'Ai đôn đốc'],
      ['1', 'Niêm yết lại bảng giá', 'Tổ Kiểm soát', 'Đội Trật tự', '15/8', 'Trưởng ban'],
      ['2', 'Sửa mái nhà chờ', 'Kế toán', 'Công ty Môi trường đô thị', 'cuối T5', 'Trưởng ban'],
      ['3', 'Lắp thêm đèn', 'Bảo vệ', 'Điện lực khu vực', 'Quý III/2026', 'Phó ban'],
    ];
    expect(roles(rows)).toBe('code, task, implementing, coordinating, deadline, -');
  });

  it('gives the work to whom the header gives it, whatever people there are called', () => {
    const rows: Row[] = [
      ['Mã', 'Tiêu chí', 'Việc làm cụ thể', 'Phân công', 'Thời gian xong'],
      ['A1', 'Biển báo dễ hiểu', 'Sơn lại vạch chỉ đường', 'ĐD trưởng', '30/4'],
      ['A2', 'Giải thích rõ ràng', 'Tập huấn giao tiếp', 'Hộ lý', '15/5'],
      ['A3', 'Buồng bệnh sạch', 'Thay ga mỗi ngày', 'BS trưởng khoa', 'cuối T6'],
    ];
    expect(roles(rows)).toBe('code, title, task, implementing, deadline');
  });

  it('tells who gives the work from who gets it, and both from who lends a hand', () => {
    const rows: Row[] = [
      ['Mã việc', 'Mô tả', 'Mức ưu tiên', 'Người giao', 'Người nhận', 'Người phụ', 'Hạn chót'],
      ['CV-01', 'Làm báo cáo cải cách hành chính quý I', 'Cao', 'Chủ tịch', 'Văn phòng', 'Kế toán', '10/3/2026'],
      ['CV-02', 'Cập nhật bảng niêm yết thủ tục', 'Vừa', 'Phó Chủ tịch', 'Trung tâm PVHCC', 'Văn thư', '20/01/2026'],
      ['CV-03', 'Kiểm tra giờ giấc làm việc', 'Cao', 'Chủ tịch', 'Phòng Văn hóa - Xã hội', 'Văn phòng', '28/02/2026'],
    ];
    expect(roles(rows)).toBe('code, task, -, -, implementing, coordinating, deadline');
  });
});
