import { type LabelledSheet, section, task } from '../labels';

/** A commune's plan: codes with dots, the leader who directs beside the office in the lead and who does the work. */
export const communePar: LabelledSheet = {
  name: 'KH CCHC xã 2026',
  about: 'commune, codes with dots, one who directs, one office in the lead and one who does the work, no partners',
  kinds: ['tasks', 'par', 'other'],
  tables: [
    {
      above: [
        ['HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN XÃ'],
        ['BIỂU CHI TIẾT NHIỆM VỤ NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH XÃ NĂM 2026'],
        ['(Kèm theo Kế hoạch số 27/KH-UBND)'],
        [],
      ],
      header: [
        [
          'TT',
          'Nhiệm vụ cụ thể',
          'Lãnh đạo UBND chỉ đạo',
          'Bộ phận chủ trì',
          'Công chức thực hiện',
          'Thời hạn',
          'Kết quả, sản phẩm',
        ],
      ],
      columns: ['code', ['task', 'title'], null, 'lead', 'implementing', 'deadline', 'product'],
      rows: [
        section(['I.', 'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH'], { code: 'I|I.' }),
        task(
          [
            '1.',
            'Ban hành kế hoạch tuyên truyền cải cách hành chính',
            'Chủ tịch UBND',
            'Văn phòng HĐND và UBND',
            'Công chức phụ trách CCHC',
            '25/01/2026',
            'Kế hoạch',
          ],
          { code: '1|1.', deadline: 'date 2026-01-25' },
        ),
        task(
          [
            '2.',
            'Tự kiểm tra ít nhất 30% số bộ phận',
            'Chủ tịch UBND',
            'Văn phòng HĐND và UBND',
            'Công chức phụ trách CCHC',
            'Quý II và Quý III/2026',
            'Thông báo kết quả kiểm tra',
          ],
          { code: '2|2.', deadline: 'several/quarter/periodic 2026-09-30' },
        ),
        section(['II.', 'CẢI CÁCH THỂ CHẾ'], { code: 'II|II.' }),
        task(
          [
            '1.',
            'Rà soát nghị quyết, quyết định của các xã cũ trước sáp nhập',
            'Phó Chủ tịch UBND',
            'Phòng Kinh tế',
            'Công chức tư pháp',
            '30/6/2026',
            'Danh mục văn bản hết hiệu lực',
          ],
          { code: '1|1.', deadline: 'date 2026-06-30' },
        ),
        section(['III.', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'], { code: 'III|III.' }),
        task(
          [
            '1.',
            'Niêm yết đầy đủ thủ tục mới công bố trong 02 ngày làm việc',
            'Phó Chủ tịch UBND',
            'Trung tâm Phục vụ hành chính công xã',
            'Công chức tiếp nhận hồ sơ',
            'Thường xuyên',
            'Bảng niêm yết, mã QR',
          ],
          { code: '1|1.', deadline: 'ongoing' },
        ),
        task(
          [
            '2.',
            'Thư xin lỗi 100% hồ sơ trễ hẹn',
            'Phó Chủ tịch UBND',
            'Trung tâm Phục vụ hành chính công xã',
            'Công chức tiếp nhận hồ sơ',
            'Khi có hồ sơ trễ hẹn',
            'Thư xin lỗi',
          ],
          { code: '2|2.', deadline: 'event' },
        ),
        section(['IV.', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ'], { code: 'IV|IV.' }),
        task(
          [
            '1.',
            'Phê duyệt đề án vị trí việc làm của xã sau sắp xếp',
            'Chủ tịch UBND',
            'Phòng Văn hóa - Xã hội',
            'Công chức nội vụ',
            'Quý I/2026',
            'Quyết định',
          ],
          { code: '1|1.', lead: ['Phòng Văn hóa - Xã hội'], deadline: 'quarter 2026-03-31' },
        ),
        task(
          [
            '2.',
            'Cử công chức đi bồi dưỡng nghiệp vụ đất đai, xây dựng',
            'Chủ tịch UBND',
            'Phòng Văn hóa - Xã hội',
            'Công chức nội vụ',
            'Theo kế hoạch của Sở Nội vụ',
            'Quyết định cử đi học',
          ],
          { code: '2|2.', lead: ['Phòng Văn hóa - Xã hội'], deadline: 'event/unreadable' },
        ),
        section(['V.', 'CẢI CÁCH TÀI CHÍNH CÔNG'], { code: 'V|V.' }),
        task(
          [
            '1.',
            'Sửa đổi quy chế chi tiêu nội bộ, quy chế quản lý tài sản công',
            'Phó Chủ tịch UBND',
            'Phòng Kinh tế',
            'Kế toán UBND',
            'Tháng 2/2026',
            'Quyết định ban hành quy chế',
          ],
          { code: '1|1.', deadline: 'month 2026-02-28' },
        ),
      ],
      below: [[], ['TM. ỦY BAN NHÂN DÂN'], ['CHỦ TỊCH']],
    },
  ],
};
