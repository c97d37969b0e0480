import { section, task, type LabelledSheet } from '../labels';

/** A ward's party committee: who of the standing committee answers, which body drafts, when it is laid before whom. */
export const wardParty: LabelledSheet = {
  name: 'PC thực hiện NQ 08',
  about:
    'party committee of a ward, a comrade answers and a body drafts, month in which it is laid before the committee',
  kinds: ['tasks', 'par'],
  tables: [
    {
      above: [
        ['ĐẢNG BỘ TỈNH TRƯỜNG GIANG', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['ĐẢNG ỦY PHƯỜNG HÒA BẮC', null, null, 'Hòa Bắc, ngày 18 tháng 3 năm 2026'],
        ['PHÂN CÔNG THỰC HIỆN NGHỊ QUYẾT SỐ 08-NQ/ĐU VỀ NÂNG CAO CHẤT LƯỢNG PHỤC VỤ NHÂN DÂN, CẢI THIỆN CHỈ SỐ CCHC'],
        [],
      ],
      header: [
        [
          'Số TT',
          'Nhiệm vụ cụ thể',
          'Đồng chí phụ trách',
          'Cơ quan tham mưu',
          'Cơ quan phối hợp',
          'Sản phẩm',
          'Thời gian trình',
        ],
      ],
      columns: ['code', 'task', null, 'lead', 'coordinating', 'product', 'deadline'],
      rows: [
        section(['I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', '<', '<', '<', '<', '<', '<'], {
          code: 'I',
          title: 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
        }),
        task(
          [
            1,
            'Quán triệt Nghị quyết đến 100% chi bộ trực thuộc',
            'Phó Bí thư Thường trực',
            'Ban Xây dựng Đảng',
            'Các chi bộ trực thuộc',
            'Báo cáo kết quả học tập',
            'Tháng 4/2026',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        task(
          [
            2,
            'Đưa chỉ tiêu cải cách hành chính vào đánh giá tổ chức đảng, đảng viên',
            'Trưởng Ban Xây dựng Đảng',
            'Ban Xây dựng Đảng',
            'Ủy ban Kiểm tra, Văn phòng Đảng ủy',
            'Hướng dẫn',
            'Tháng 6/2026',
          ],
          { coordinating: ['Ủy ban Kiểm tra', 'Văn phòng Đảng ủy'], deadline: 'month 2026-06-30' },
        ),
        task(
          [
            3,
            'Kiểm tra chi bộ cơ quan về lãnh đạo giải quyết hồ sơ của dân',
            'Chủ nhiệm Ủy ban Kiểm tra',
            'Ủy ban Kiểm tra',
            'Ban Xây dựng Đảng',
            'Thông báo kết luận',
            'Quý III/2026',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['II- CÔNG TÁC CHÍNH QUYỀN', '<', '<', '<', '<', '<', '<'], {
          code: 'II',
          title: 'CÔNG TÁC CHÍNH QUYỀN',
        }),
        task(
          [
            4,
            'Đề án "Phường không giấy hẹn trễ"',
            'Chủ tịch UBND phường',
            'Trung tâm Phục vụ hành chính công phường',
            'Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa - Xã hội',
            'Đề án',
            'Trình Ban Thường vụ trong tháng 5/2026',
          ],
          {
            coordinating: ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hóa - Xã hội'],
            deadline: 'month 2026-05-31',
          },
        ),
        task(
          [
            5,
            'Rà soát, bố trí lại công chức tại quầy tiếp nhận',
            'Chủ tịch UBND phường',
            'Phòng Văn hóa - Xã hội',
            'Trung tâm Phục vụ hành chính công phường',
            'Quyết định phân công',
            'Trước 30/4/2026',
          ],
          { deadline: 'date 2026-04-30' },
        ),
        task(
          [
            6,
            'Đối thoại của Bí thư Đảng ủy với người dân, hộ kinh doanh',
            'Bí thư Đảng ủy',
            'Văn phòng Đảng ủy',
            'Văn phòng HĐND và UBND phường; Công an phường',
            'Thông báo kết luận đối thoại',
            '02 lần/năm',
          ],
          {
            coordinating: ['Văn phòng HĐND và UBND phường', 'Công an phường'],
            deadline: 'periodic/several/ongoing/year',
          },
        ),
        section(['III- CÔNG TÁC MẶT TRẬN, ĐOÀN THỂ', '<', '<', '<', '<', '<', '<'], {
          code: 'III',
          title: 'CÔNG TÁC MẶT TRẬN, ĐOÀN THỂ',
        }),
        task(
          [
            7,
            'Khảo sát ý kiến Nhân dân về thái độ phục vụ của công chức',
            'Chủ tịch Ủy ban MTTQ phường',
            'Ủy ban MTTQ Việt Nam phường',
            'Hội Cựu chiến binh, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên',
            '500 phiếu, báo cáo phân tích',
            'Tháng 9/2026',
          ],
          {
            coordinating: ['Hội Cựu chiến binh', 'Hội Liên hiệp Phụ nữ', 'Đoàn Thanh niên'],
            deadline: 'month 2026-09-30',
          },
        ),
        task(
          [
            8,
            'Thành lập tổ "Đoàn viên hướng dẫn nộp hồ sơ tại nhà" ở 11 khu phố',
            'Bí thư Đoàn phường',
            'Đoàn Thanh niên phường',
            'Các khu phố',
            '11 tổ',
            '26/3/2026',
          ],
          { deadline: 'date 2026-03-26' },
        ),
        task(
          [
            9,
            'Sơ kết một năm thực hiện Nghị quyết',
            'Bí thư Đảng ủy',
            'Văn phòng Đảng ủy',
            'Các cơ quan tham mưu, giúp việc Đảng ủy',
            'Báo cáo sơ kết',
            'Kỳ họp Ban Chấp hành tháng 3/2027',
          ],
          { coordinating: ['Các cơ quan tham mưu, giúp việc Đảng ủy'], deadline: 'month/event 2027-03-31' },
        ),
      ],
      below: [
        [],
        ['Nơi nhận:', null, null, null, 'T/M ĐẢNG ỦY'],
        ['- Ban Thường vụ Tỉnh ủy (b/c),', null, null, null, 'BÍ THƯ'],
      ],
    },
  ],
};
