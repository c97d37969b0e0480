import { type LabelledSheet, section, task } from '../labels';

/** A cooperative alliance: when comes first, what is hoped for in the middle, helpers behind plus signs. */
export const cooperativeAlliance: LabelledSheet = {
  name: '27 LM HTX - việc DDCI',
  about: 'cooperative alliance, the deadline first, numbers go on under headings, several helpers behind plus signs',
  tables: [
    {
      above: [['LIÊN MINH HỢP TÁC XÃ TỈNH'], ['Các việc để lên hạng DDCI năm 2026 (bản làm việc của Văn phòng)'], []],
      header: [['khi nào', 'tt', 'nội dung', 'kết quả mong đợi', 'đơn vị chính', 'đơn vị hỗ trợ', 'ghi chú']],
      columns: ['deadline', 'code', ['task', 'title'], ['product', null], 'lead', 'coordinating', null],
      rows: [
        section([null, 'I', 'Minh bạch thông tin']),
        task(
          [
            'tháng 3/2026',
            1,
            'làm lại trang tin, đăng đủ chính sách cho HTX',
            'trang tin mới',
            'Văn phòng',
            'Phòng Chính sách',
            null,
          ],
          { deadline: 'month 2026-03-31' },
        ),
        task(
          [
            'hằng tuần',
            2,
            'gửi tin chính sách qua nhóm Zalo giám đốc HTX',
            '52 tin',
            'Phòng Chính sách',
            null,
            'nhóm có 210 người',
          ],
          { deadline: 'periodic' },
        ),
        section([null, 'II', 'Tư vấn, hỗ trợ']),
        task(
          [
            'quý II/2026',
            3,
            'tư vấn chuyển đổi điều lệ theo Luật HTX 2023',
            '40 HTX',
            'Phòng Chính sách',
            'Sở Tài chính + UBND xã',
            null,
          ],
          { coordinating: ['Sở Tài chính', 'UBND xã'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '15/6/2026',
            4,
            'thẩm định cho vay đợt 1',
            '8 tỷ đồng',
            'Quỹ Hỗ trợ phát triển HTX',
            'Phòng Chính sách + Kho bạc',
            'còn 3 hồ sơ thiếu',
          ],
          { coordinating: ['Phòng Chính sách', 'Kho bạc'], deadline: 'date 2026-06-15' },
        ),
        task(
          [
            '15/11/2026',
            5,
            'thẩm định cho vay đợt 2',
            '6 tỷ đồng',
            'Quỹ Hỗ trợ phát triển HTX',
            'Phòng Chính sách',
            null,
          ],
          { deadline: 'date 2026-11-15' },
        ),
        task(['cả năm', 6, 'kế toán dịch vụ cho HTX nhỏ', '25 HTX', 'Trung tâm Tư vấn', 'Thuế cơ sở', null], {
          deadline: 'ongoing/year',
        }),
        section([null, 'III', 'Xúc tiến, đào tạo']),
        task(
          [
            '4/2026 - 10/2026',
            7,
            'mở 6 lớp kế toán, bán hàng online',
            '240 học viên',
            'Trung tâm Tư vấn',
            'Trường Cao đẳng nghề + Bưu điện tỉnh',
            null,
          ],
          { coordinating: ['Trường Cao đẳng nghề', 'Bưu điện tỉnh'], deadline: 'month/several/date 2026-10-31' },
        ),
        task(
          [
            'dịp Quốc khánh',
            8,
            'phiên chợ hàng HTX',
            '60 gian hàng',
            'Văn phòng',
            'Sở Công Thương',
            'xin kinh phí tỉnh',
          ],
          { deadline: 'event/date/unreadable' },
        ),
        task(
          [
            'trước 10/12/2026',
            9,
            'khảo sát 150 HTX chấm điểm cơ quan',
            'báo cáo',
            'Phòng Chính sách',
            'Hiệp hội DN tỉnh',
            null,
          ],
          { deadline: 'date 2026-12-10' },
        ),
      ],
    },
  ],
};
