import { task, type LabelledSheet } from '../labels';

/** A health station ticks the quarter in which a thing is done; nobody writes a day. */
export const healthStation: LabelledSheet = {
  name: 'Trạm y tế - hài lòng người bệnh',
  about: 'health station: quarters ticked below one header, the chief directs, a result column, no headings',
  tables: [
    {
      above: [
        ['TRẠM Y TẾ XÃ VĨNH THỊNH'],
        ['Bảng việc nâng cao hài lòng người bệnh năm 2026 (phục vụ chỉ số SIPAS y tế)'],
        [],
      ],
      header: [
        ['STT', 'Việc', 'Kết quả cần có', 'Người làm chính', 'Người cùng làm', 'Thời gian (năm 2026)', '<', '<', '<'],
        ['^', '^', '^', '^', '^', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      ],
      columns: [
        'code',
        ['title', 'task'],
        'product',
        ['lead', 'implementing'],
        'coordinating',
        'ticked',
        'ticked',
        'ticked',
        'ticked',
      ],
      rows: [
        task([1, 'Dán sơ đồ khám bệnh ở cổng trạm', 'Sơ đồ', 'Điều dưỡng trưởng', 'Bảo vệ', 'x', null, null, null], {
          deadline: 'quarter 2026-03-31',
        }),
        task(
          [
            2,
            'Chuyển sổ khám giấy sang sổ sức khỏe điện tử',
            'Sổ điện tử 100% dân',
            'Y sĩ',
            'Cộng tác viên y tế thôn',
            null,
            'x',
            null,
            null,
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        task([3, 'Lắp mã QR thu viện phí', 'Bảng mã QR', 'Kế toán', 'Ngân hàng', 'x', null, null, null], {
          deadline: 'quarter 2026-03-31',
        }),
        task(
          [
            4,
            'Tập huấn kỹ năng giao tiếp',
            'Danh sách, ảnh chụp',
            'Trạm trưởng',
            'Trung tâm Y tế khu vực',
            null,
            'x',
            null,
            null,
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [5, 'Sửa khu vệ sinh người bệnh', 'Biên bản nghiệm thu', 'Trạm trưởng', 'UBND xã', null, null, 'x', null],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            6,
            'Bổ sung 30 loại thuốc thiết yếu',
            'Danh mục thuốc',
            'Dược sĩ',
            'Trung tâm Y tế khu vực',
            null,
            'x',
            null,
            null,
          ],
          {
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            7,
            'Thăm người bệnh mạn tính tại nhà',
            'Sổ thăm khám',
            'Y sĩ',
            'Cộng tác viên y tế thôn',
            null,
            null,
            'x',
            null,
          ],
          {
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            8,
            'Phát phiếu hỏi ý kiến người bệnh',
            'Phiếu, bảng tổng hợp',
            'Điều dưỡng trưởng',
            'Hội Phụ nữ xã',
            null,
            null,
            null,
            'x',
          ],
          {
            deadline: 'quarter 2026-12-31',
          },
        ),
        task([9, 'Họp dân nghe góp ý', 'Biên bản', 'Trạm trưởng', 'Hội Phụ nữ xã', null, null, null, 'x'], {
          deadline: 'quarter 2026-12-31',
        }),
      ],
      below: [[], ['Tổng số: 09 việc']],
    },
  ],
};
