import { type LabelledSheet, section, task } from '../labels';

/** A post office: crosses for the quarters in which a thing is done, abbreviated branches, nothing else about time. */
export const postOffice: LabelledSheet = {
  name: 'BĐ hỗ trợ TTHC',
  about: 'post office, crosses below four quarters as deadlines, numbers run on across groups that have none',
  at: 'B2',
  tables: [
    {
      above: [['BƯU ĐIỆN KHU VỰC PHÚ XUYÊN'], ['VIỆC HỖ TRỢ DÂN LÀM THỦ TỤC QUA BƯU ĐIỆN NĂM 2026'], []],
      header: [
        ['TT', 'Việc', 'Bưu cục, tổ làm', 'Phối hợp', 'Làm vào quý (đánh x)', '<', '<', '<', 'Lưu ý'],
        ['^', '^', '^', '^', 'I', 'II', 'III', 'IV', '^'],
      ],
      columns: [
        'code',
        ['task', 'title'],
        ['lead', 'implementing'],
        'coordinating',
        'ticked',
        'ticked',
        'ticked',
        'ticked',
        null,
      ],
      rows: [
        section([null, 'Tại quầy một cửa']),
        task(
          [
            1,
            'Cử 6 nhân viên ngồi quầy ở 3 xã',
            'Tổ Nhân sự',
            'UBND các xã',
            'x',
            null,
            null,
            null,
            'ký hợp đồng trước',
          ],
          { deadline: 'quarter 2026-03-31' },
        ),
        task([2, 'Tập huấn phần mềm một cửa', 'Tổ Nghiệp vụ', 'Sở KH&CN', 'x', null, null, null], {
          deadline: 'quarter 2026-03-31',
        }),
        task([3, 'Thu phí không tiền mặt ở quầy', 'Tổ Kế toán', 'Ngân hàng', null, 'x', null, null], {
          deadline: 'quarter 2026-06-30',
        }),
        section([null, 'Tại bưu cục, điểm văn hóa xã']),
        task(
          [
            4,
            'Đặt máy tính cho dân nộp hồ sơ',
            'BC Phú Xuyên, BC Đại Thắng',
            'Tổ Kỹ thuật',
            null,
            'x',
            null,
            null,
            'mỗi nơi 1 máy',
          ],
          { lead: ['BC Phú Xuyên', 'BC Đại Thắng'], deadline: 'quarter 2026-06-30' },
        ),
        task([5, 'Mở cửa thêm sáng thứ Bảy', 'Các bưu cục', null, null, null, 'x', null], {
          deadline: 'quarter 2026-09-30',
        }),
        task([6, 'Kiểm tra niêm yết giá cước', 'Tổ Nghiệp vụ', 'Các bưu cục', 'x', 'x', 'x', 'x'], {
          deadline: 'several/quarter/periodic/ongoing/year 2026-12-31',
        }),
        section([null, 'Trên đường phát']),
        task([7, 'Phát kết quả tận tay, gọi trước 30 phút', 'Tổ Bưu tá', 'Các bưu cục', null, null, 'x', null], {
          deadline: 'quarter 2026-09-30',
        }),
        task([8, 'Hỏi mức hài lòng khi phát', 'Tổ Bưu tá', 'Tổ Nghiệp vụ', null, 'x', null, 'x', 'phiếu 3 câu'], {
          deadline: 'several/quarter/periodic 2026-12-31',
        }),
        task([9, 'Áo mưa cho túi hồ sơ', 'Tổ Kỹ thuật', null, null, 'x', null, null, 'trước mùa mưa'], {
          deadline: 'quarter 2026-06-30',
        }),
      ],
      below: [[], ['BC: bưu cục']],
    },
  ],
};
