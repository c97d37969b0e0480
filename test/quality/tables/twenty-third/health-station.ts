import { type Cell, type LabelledSheet, section, task } from '../labels';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const ticks = (...months: readonly number[]): Cell[] => MONTHS.map((month) => (months.includes(month) ? 'x' : null));

/** A health station: a cross below each month in which a thing is done, the word for month typed once and not merged. */
export const healthStation: LabelledSheet = {
  name: 'Trạm YT lịch năm',
  about: 'health station, twelve columns of ticks below the word "month" that nobody merged, persons by their posts',
  tables: [
    {
      above: [['TRẠM Y TẾ XÃ ĐÔNG LONG'], ['LỊCH VIỆC NĂM 2026 ĐỂ NGƯỜI ĐẾN TRẠM HÀI LÒNG HƠN'], []],
      header: [
        ['TT', 'Công việc', 'Người làm', 'Tháng', ...Array<null>(11).fill(null), 'GC'],
        [null, null, null, ...MONTHS, null],
      ],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], ...MONTHS.map(() => 'ticked' as const), null],
      rows: [
        section(['I', 'Khám chữa bệnh']),
        task([1, 'Đổi biển chỉ dẫn trong trạm', 'Điều dưỡng', ...ticks(2), 'xin 3 triệu'], {
          deadline: 'month 2026-02-28',
        }),
        task([2, 'Khám người cao tuổi ở nhà văn hóa thôn', 'Bác sĩ', ...ticks(3, 9), null], {
          deadline: 'several/month/periodic 2026-09-30',
        }),
        task([3, 'Gọi hỏi thăm người mới ra viện', 'Y sĩ', ...ticks(...MONTHS), null], {
          deadline: 'several/month/periodic/ongoing/year',
        }),
        section(['II', 'Tiêm chủng']),
        task([4, 'Hẹn giờ tiêm cho từng nhóm trẻ', 'Nữ hộ sinh', ...ticks(...MONTHS), null], {
          deadline: 'several/month/periodic/ongoing/year',
        }),
        task([5, 'Tiêm vét', 'Nữ hộ sinh', ...ticks(6, 12), null], {
          deadline: 'several/month/periodic 2026-12-31',
        }),
        task([6, 'Nhập sổ tiêm cũ vào phần mềm', 'Cán bộ dân số', ...ticks(4, 5), '420 cháu'], {
          deadline: 'several/month/periodic/date 2026-05-31',
        }),
        section(['III', 'Thuốc, bảo hiểm y tế']),
        task([7, 'Công khai giá thuốc, thuốc nào hết thì ghi lên bảng', 'Dược sĩ', ...ticks(1, 4, 7, 10), null], {
          deadline: 'several/month/periodic/quarter 2026-10-31',
        }),
        task([8, 'Sửa thẻ BHYT sai thông tin', 'Dược sĩ', ...ticks(8), 'hẹn BHXH'], {
          deadline: 'month 2026-08-31',
        }),
        task([9, 'Phát phiếu hỏi người đến khám', 'Điều dưỡng', ...ticks(5, 11), null], {
          deadline: 'several/month/periodic 2026-11-30',
        }),
      ],
      below: [[], ['x: tháng phải làm']],
    },
  ],
};
