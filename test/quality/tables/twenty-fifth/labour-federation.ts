import { type LabelledSheet, left, section, task, total } from '../labels';

/** A provincial federation of labour: money in thousands with dots, of two sources, a sum under each part. */
export const labourFederation: LabelledSheet = {
  name: '25 LĐLĐ tỉnh dự toán',
  about:
    'provincial federation of labour, money with dots as texts in two sources, a sum under each part, numbered lines',
  kinds: ['tasks', 'dti', 'other'],
  tables: [
    {
      above: [
        ['LIÊN ĐOÀN LAO ĐỘNG TỈNH'],
        ['DỰ KIẾN NHIỆM VỤ VÀ KINH PHÍ CHUYỂN ĐỔI SỐ CỦA CÔNG ĐOÀN NĂM 2026'],
        [null, null, null, null, null, null, 'ĐVT: 1.000 đồng'],
      ],
      header: [
        ['TT', 'Nhiệm vụ', 'Ban, đơn vị thực hiện', 'Thời gian', 'Kinh phí', '<', 'Ghi chú'],
        ['^', '^', '^', '^', 'Tài chính công đoàn', 'Hỗ trợ khác', '^'],
      ],
      columns: ['code', ['task', 'title'], ['lead', 'implementing'], 'deadline', null, null, null],
      rows: [
        left(['1', '2', '3', '4', '5', '6', '7']),
        section(['I', 'Dữ liệu đoàn viên']),
        task(
          [
            '1',
            'Cập nhật 95.000 đoàn viên lên phần mềm, đối khớp số định danh',
            'Ban Tổ chức',
            'Quý II/2026',
            '120.000',
            '0',
            null,
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            '2',
            'Cấp thẻ đoàn viên điện tử',
            'Ban Tổ chức; Công đoàn các khu công nghiệp',
            'Tháng 10/2026',
            '85.000',
            '40.000',
            'ngân hàng tài trợ',
          ],
          { lead: ['Ban Tổ chức', 'Công đoàn các khu công nghiệp'], deadline: 'month 2026-10-31' },
        ),
        total([null, 'Cộng I', null, null, '205.000', '40.000']),
        section(['II', 'Dịch vụ cho đoàn viên']),
        task(
          [
            '3',
            'Kênh tư vấn pháp luật lao động trên Zalo',
            'Ban Chính sách - Pháp luật',
            '01/5/2026',
            '30.000',
            '0',
            null,
          ],
          { lead: ['Ban Chính sách - Pháp luật'], deadline: 'date 2026-05-01' },
        ),
        task(['4', 'Đăng ký vé xe, quà Tết trực tuyến', 'Văn phòng', 'Trước 10/01/2027', '15.000', '25.000', null], {
          deadline: 'date 2027-01-10',
        }),
        task(
          [
            '5',
            'Khảo sát trực tuyến mức độ hài lòng của công nhân với chính quyền cấp xã',
            'Ban Chính sách - Pháp luật',
            'Quý III/2026',
            '20.000',
            '0',
            'gửi Sở Nội vụ',
          ],
          { lead: ['Ban Chính sách - Pháp luật'], deadline: 'quarter 2026-09-30' },
        ),
        total([null, 'Cộng II', null, null, '65.000', '25.000']),
        section(['III', 'Đào tạo']),
        task(
          [
            '6',
            'Lớp kỹ năng số cho chủ tịch công đoàn cơ sở',
            'Ban Tuyên giáo và Nữ công',
            'Năm 2026',
            '90.000',
            '0',
            '04 lớp',
          ],
          { lead: ['Ban Tuyên giáo và Nữ công'], deadline: 'year 2026-12-31' },
        ),
        total([null, 'Tổng cộng (I+II+III)', null, null, '360.000', '65.000']),
      ],
    },
  ],
};
