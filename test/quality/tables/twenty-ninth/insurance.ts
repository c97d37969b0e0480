import { day } from '../../typed-sheet';
import { type LabelledSheet, rule, task } from '../labels';

/** A provincial social insurance: a flat list in a hurry, numbers as text, every deadline typed another way. */
export const insurance: LabelledSheet = {
  name: '29 BHXH chốt việc',
  about:
    'social insurance, a flat list, numbers with two digits as texts, deadlines as date cells and short words, state and proof beside, a remark among the rows',
  tables: [
    {
      above: [['chốt việc sau họp 09/02/2026 - chỉ số hài lòng + PCI (BHXH tỉnh)']],
      header: [['#', 'viec can lam', 'P chính', 'P phụ', 'dl', 'tt', 'file']],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', 'deadline', null, [null, 'product']],
      rows: [
        task(
          [
            '01',
            'tin nhắn báo đã nhận hồ sơ ốm đau, thai sản',
            'P. TN-TKQ',
            'P. CNTT',
            day('2026-03-15'),
            'xong',
            'tn01.docx',
          ],
          { code: '01|1', deadline: 'date 2026-03-15' },
        ),
        task(
          [
            '02',
            'sửa sai số định danh trên sổ: 3.120 người',
            'P. Quản lý thu',
            'BHXH cơ sở',
            '31.3.26',
            '70%',
            'ds02.xlsx',
          ],
          { code: '02|2', deadline: 'date 2026-03-31' },
        ),
        task(['03', 'chi lương hưu qua tài khoản ≥ 85%', 'P. KHTC', 'Bưu điện, NH Nông nghiệp', 'hết Q2', null, null], {
          code: '03|3',
          coordinating: ['Bưu điện', 'NH Nông nghiệp'],
          deadline: 'quarter 2026-06-30',
        }),
        task(['04', 'gửi C12 qua email DN', 'P. Quản lý thu', null, 'ngày 5 hàng tháng', 'đang làm', null], {
          code: '04|4',
          deadline: 'periodic',
        }),
        rule([null, '(các việc 01-04 đã báo cáo giám đốc)']),
        task(
          [
            '05',
            'gặp 30 DN nợ đọng lớn nhất',
            'P. Quản lý thu',
            'Thanh tra, Công đoàn',
            day('2026-04-20', 'd/m'),
            null,
            'bb05',
          ],
          { code: '05|5', coordinating: ['Thanh tra', 'Công đoàn'], deadline: 'date 2026-04-20' },
        ),
        task(
          [
            '06',
            'khám BHYT bằng căn cước ở 100% trạm y tế',
            'P. GĐ BHYT',
            'Sở Y tế',
            day('2026-07-01', 'mm/yyyy'),
            null,
            null,
          ],
          { code: '06|6', deadline: 'month 2026-07-31' },
        ),
        task(['07', 'duyệt hồ sơ thai sản còn 4 ngày', 'P. Chế độ', 'P. TN-TKQ', 'T.5/26', 'đang thử', null], {
          code: '07|7',
          deadline: 'month 2026-05-31',
        }),
        task(['08', 'gọi lại người chấm chưa hài lòng', 'P. TN-TKQ', null, 'TX', null, 'sổ gọi'], {
          code: '08|8',
          deadline: 'ongoing',
        }),
        task(
          [
            '09',
            'tuyên truyền BHXH tự nguyện ở chợ',
            'P. Truyền thông',
            'Hội LHPN xã / Bưu điện',
            '15/5, 15/9',
            null,
            'ảnh',
          ],
          { code: '09|9', coordinating: ['Hội LHPN xã', 'Bưu điện'], deadline: 'several/date 2026-09-15' },
        ),
        task(['10', 'đánh giá lại quy trình ISO', 'VP', 'các phòng', 'trong năm 2026', null, null], {
          deadline: 'year 2026-12-31',
        }),
      ],
    },
  ],
};
