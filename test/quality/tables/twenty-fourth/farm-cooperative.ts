import { type LabelledSheet, task } from '../labels';

/** A cooperative: the team at the left, merged over all that it has to do; seasons as deadlines. */
export const farmCooperative: LabelledSheet = {
  name: 'HTX chia việc',
  about: 'farm cooperative, who does is the first column and merged over its works, days by crops, no numbers',
  tables: [
    {
      above: [['HỢP TÁC XÃ NÔNG NGHIỆP ĐẠI ĐỒNG'], ['Chia việc năm 2026 để xã viên hài lòng'], []],
      header: [['Tổ, đội lo', 'Việc', 'Cùng với', 'Chậm nhất', 'Cách làm', 'Tới đâu']],
      columns: [
        ['lead', 'implementing'],
        ['task', 'title'],
        'coordinating',
        'deadline',
        ['method', null],
        [null, 'achieved'],
      ],
      rows: [
        task(
          [
            'Tổ Thủy nông',
            'Nạo vét 3 km mương nội đồng',
            'Các đội',
            '20/5/2026',
            'Thuê máy, xã viên dọn cỏ bờ',
            'được 2 km',
          ],
          { deadline: 'date 2026-05-20' },
        ),
        task(['^', 'Báo lịch bơm trước một ngày', 'Trưởng thôn', 'mỗi đợt tưới', 'Loa và nhóm Zalo', 'đang làm'], {
          deadline: 'periodic/event',
        }),
        task(['^', 'Thay máy bơm trạm số 2', 'Công ty Thủy nông', 'trước vụ mùa', 'Xin xã hỗ trợ một nửa'], {
          deadline: 'event/date',
        }),
        task(
          [
            'Tổ Vật tư',
            'Bán phân trả chậm đúng giá niêm yết',
            'Công ty Phân bón',
            'cả năm',
            'Dán giá ở cửa kho',
            'đang làm',
          ],
          { deadline: 'ongoing/year' },
        ),
        task(['^', 'Lấy giống lúa có hóa đơn, có tem', 'Trung tâm Giống', '10/6/2026', 'Giữ mẫu giống một vụ'], {
          deadline: 'date 2026-06-10',
        }),
        task(
          [
            'Đội 1, Đội 2',
            'Gieo thẳng 40 ha cùng trà',
            'Tổ Thủy nông',
            'từ 15/6 đến 20/6/2026',
            'Chia lịch theo xứ đồng',
          ],
          { lead: ['Đội 1', 'Đội 2'], deadline: 'date/several 2026-06-20' },
        ),
        task(['^', 'Gom bao bì thuốc sau phun', 'Hội Nông dân', 'sau mỗi đợt phun', 'Mỗi xứ đồng một bể'], {
          lead: ['Đội 1', 'Đội 2'],
          deadline: 'periodic/event',
        }),
        task(['Ban Giám đốc', 'Ký bao tiêu 60 tấn gạo', 'Doanh nghiệp gạo', 'quý III/2026', 'Mời về xem ruộng'], {
          deadline: 'quarter 2026-09-30',
        }),
        task(['^', 'Công khai lãi lỗ, chia cổ tức', 'Ban Kiểm soát', '31/12/2026', 'Đọc ở đại hội, dán ở trụ sở'], {
          deadline: 'date 2026-12-31',
        }),
        task(['^', 'Phát phiếu hỏi xã viên về 5 dịch vụ', 'Các đội', 'tháng 11/2026', 'Mỗi hộ một phiếu'], {
          deadline: 'month 2026-11-30',
        }),
      ],
    },
  ],
};
