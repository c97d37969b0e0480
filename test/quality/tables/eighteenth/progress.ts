import { section, task, type LabelledSheet } from '../labels';

/** An office of a province reports how works stand: groups are done, under way and late, and the day that was set stands. */
export const provinceProgress: LabelledSheet = {
  name: 'Tiến độ KH 45 đến T8',
  about: 'office of a province, report of progress, groups by state, day set and day done, what is asked for',
  kinds: ['tasks', 'par'],
  tables: [
    {
      above: [
        ['VĂN PHÒNG UBND TỈNH'],
        ['TIẾN ĐỘ THỰC HIỆN CÁC NHIỆM VỤ CẢI THIỆN CHỈ SỐ CCHC THEO KẾ HOẠCH SỐ 45/KH-UBND NĂM 2026'],
        ['(Tính đến ngày 31/8/2026)'],
        [],
      ],
      header: [
        [
          'Số TT',
          'Nhiệm vụ được giao',
          'Cơ quan chủ trì',
          'Thời hạn',
          'Ngày hoàn thành',
          'Tình hình thực hiện',
          'Kiến nghị, đề xuất',
        ],
      ],
      columns: ['code', 'task', 'lead', 'deadline', null, null, null],
      rows: [
        section(['A', 'ĐÃ HOÀN THÀNH (04 nhiệm vụ)', null, null, null, null, null]),
        task(
          [
            1,
            'Công bố danh mục thủ tục phi địa giới hành chính',
            'Trung tâm Phục vụ hành chính công tỉnh',
            '31/3/2026',
            '28/3/2026',
            'Quyết định số 611/QĐ-UBND',
            null,
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            2,
            'Phân tích kết quả Chỉ số CCHC năm 2025',
            'Sở Nội vụ',
            '15/5/2026',
            '12/5/2026',
            'Báo cáo số 190/BC-SNV',
            null,
          ],
          { deadline: 'date 2026-05-15' },
        ),
        task(
          [
            3,
            'Nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính',
            'Sở Khoa học và Công nghệ',
            'Quý II/2026',
            '30/6/2026',
            'Nghiệm thu, đưa vào dùng',
            null,
          ],
          { lead: ['Sở Khoa học và Công nghệ'], deadline: 'quarter 2026-06-30' },
        ),
        task(
          [
            4,
            'Quy định định mức biên chế cấp xã',
            'Sở Nội vụ',
            'Tháng 7/2026',
            '24/7/2026',
            'HĐND tỉnh đã thông qua',
            null,
          ],
          { deadline: 'month 2026-07-31' },
        ),
        section(['B', 'ĐANG THỰC HIỆN, CÒN TRONG HẠN (04 nhiệm vụ)', null, null, null, null, null]),
        task([5, 'Khảo sát SIPAS cấp xã', 'Sở Nội vụ', '30/10/2026', null, 'Đã in 6.000 phiếu', 'Bố trí kinh phí'], {
          deadline: 'date 2026-10-30',
        }),
        task(
          [
            6,
            'Số hóa hồ sơ đất đai của 15 xã',
            'Sở Nông nghiệp và Môi trường',
            'Quý IV/2026',
            null,
            'Đạt 62% khối lượng',
            null,
          ],
          { lead: ['Sở Nông nghiệp và Môi trường'], deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            7,
            'Bồi dưỡng kỹ năng số cho công chức',
            'Trường Chính trị tỉnh',
            'Tháng 11/2026',
            null,
            'Xong 08/20 lớp',
            null,
          ],
          { deadline: 'month 2026-11-30' },
        ),
        task(
          [
            8,
            'Giải ngân vốn đầu tư công trên 95%',
            'Sở Tài chính; các chủ đầu tư',
            '31/01/2027',
            null,
            'Giải ngân 51,3%',
            'Điều chỉnh vốn 09 dự án',
          ],
          { lead: ['Sở Tài chính', 'các chủ đầu tư'], deadline: 'date 2027-01-31' },
        ),
        section(['C', 'QUÁ HẠN (03 nhiệm vụ)', null, null, null, null, null]),
        task(
          [
            9,
            'Sắp xếp đơn vị sự nghiệp y tế cấp xã',
            'Sở Y tế',
            '30/6/2026',
            null,
            'Chưa trình đề án',
            'Gia hạn đến 30/9/2026',
          ],
          { deadline: 'date 2026-06-30' },
        ),
        task(
          [
            10,
            'Ban hành đơn giá dịch vụ sự nghiệp công',
            'Sở Tài chính',
            'Trước 15/7/2026',
            null,
            'Đang lấy ý kiến',
            'Phê bình đơn vị chậm góp ý',
          ],
          { deadline: 'date 2026-07-15' },
        ),
        task(
          [
            11,
            'Trả lời dứt điểm kiến nghị của 23 doanh nghiệp',
            'Sở Xây dựng',
            'Tháng 6/2026',
            null,
            'Còn 05 kiến nghị',
            null,
          ],
          { deadline: 'month 2026-06-30' },
        ),
      ],
      below: [[], ['Tổng số: 11 nhiệm vụ.']],
    },
  ],
};
