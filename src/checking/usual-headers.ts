import type { Appendix, ColumnRole } from '../model/plan';

/** How plans head these columns; the first wordings of S000 and S001. */
export const USUAL_HEADER: Record<ColumnRole, string> = {
  code: 'STT',
  title: 'Tiêu chí',
  benchmark: 'Điểm chuẩn',
  selfAssessed: 'Điểm tự đánh giá',
  achieved: 'Điểm đạt được',
  task: 'Nhiệm vụ, giải pháp',
  lead: 'Cơ quan chủ trì',
  implementing: 'Đơn vị thực hiện',
  coordinating: 'Cơ quan phối hợp',
  deadline: 'Thời gian thực hiện',
  method: 'Phương thức chấm điểm',
  product: 'Sản phẩm',
  note: 'Ghi chú',
};

/** How this table heads a column, else how plans usually do. */
export const headerOf = ({ headers }: Appendix, role: ColumnRole): string => headers[role] ?? USUAL_HEADER[role];
