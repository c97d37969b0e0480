import { section, task, type LabelledSheet } from '../labels';

/** The office of a ward's party committee: who of the committee directs, who drafts, who urges, who is told when. */
export const partyOffice: LabelledSheet = {
  name: 'Phân công - đôn đốc - báo cáo',
  about: 'office of a party committee: who directs, who does it, who urges, when the standing committee is told',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ĐẢNG BỘ TỈNH', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['ĐẢNG ỦY PHƯỜNG HƯNG PHÚ'],
        [],
        ['PHÂN CÔNG THỰC HIỆN NGHỊ QUYẾT VỀ NÂNG CAO CÁC CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [],
      ],
      header: [
        ['TT', 'Nhiệm vụ, công việc', 'Phân công', '<', '<', 'Đôn đốc', 'Báo cáo BTV Đảng ủy', '<'],
        ['^', '^', 'Đ/c chỉ đạo', 'Cơ quan chủ trì', 'Cơ quan phối hợp', '^', 'Thời hạn', 'Hình thức'],
      ],
      columns: ['code', ['title', 'task'], null, 'lead', 'coordinating', null, 'deadline', null],
      rows: [
        section(['A', 'Lãnh đạo, chỉ đạo', null, null, null, null, null, null]),
        task(
          [
            '1',
            'Ban hành chỉ thị về chấn chỉnh kỷ luật, kỷ cương hành chính',
            'Bí thư',
            'Văn phòng Đảng ủy',
            'Ban Xây dựng Đảng',
            'VP Đảng ủy',
            '28/02/2026',
            'Văn bản',
          ],
          { deadline: 'date 2026-02-28' },
        ),
        task(
          [
            '2',
            'Đưa kết quả CCHC vào kiểm điểm tập thể, cá nhân',
            'Phó Bí thư TT',
            'Ban Xây dựng Đảng',
            'UBKT Đảng ủy',
            'VP Đảng ủy',
            'Tháng 12/2026',
            'Văn bản',
          ],
          { deadline: 'month 2026-12-31' },
        ),
        task(
          [
            '3',
            'Giám sát chuyên đề việc giải quyết TTHC',
            'Phó Bí thư TT',
            'UBKT Đảng ủy',
            'Ủy ban MTTQ Việt Nam phường',
            'VP Đảng ủy',
            'Quý III/2026',
            'Tại cuộc họp',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        section(['B', 'Chính quyền', null, null, null, null, null, null]),
        task(
          [
            '1',
            'Bố trí đủ người, máy móc cho Trung tâm Phục vụ hành chính công',
            'Chủ tịch UBND',
            'UBND phường',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'VP Đảng ủy',
            '31/3/2026',
            'Văn bản',
          ],
          { coordinating: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'date 2026-03-31' },
        ),
        task(
          [
            '2',
            'Giải quyết dứt điểm đơn thư tồn đọng',
            'Chủ tịch UBND',
            'UBND phường',
            'Công an phường; Ban Chỉ huy Quân sự phường',
            'UBKT Đảng ủy',
            'Trước 30/6/2026',
            'Văn bản',
          ],
          { coordinating: ['Công an phường', 'Ban Chỉ huy Quân sự phường'], deadline: 'date 2026-06-30' },
        ),
        task(
          [
            '3',
            'Công khai ngân sách, thu chi các khoản đóng góp',
            'Chủ tịch UBND',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Các tổ dân phố',
            'UBKT Đảng ủy',
            'Hằng quý',
            'Niêm yết',
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'periodic' },
        ),
        section(['C', 'Mặt trận, đoàn thể', null, null, null, null, null, null]),
        task(
          [
            '1',
            'Vận động hội viên dùng dịch vụ công trực tuyến',
            'Chủ tịch MTTQ',
            'Ủy ban MTTQ Việt Nam phường',
            'Hội LHPN phường; Đoàn TN phường',
            'Ban Xây dựng Đảng',
            'Thường xuyên',
            'Báo cáo quý',
          ],
          { coordinating: ['Hội LHPN phường', 'Đoàn TN phường'], deadline: 'ongoing' },
        ),
        task(
          [
            '2',
            'Lấy ý kiến Nhân dân về sự phục vụ của UBND phường',
            'Chủ tịch MTTQ',
            'Ủy ban MTTQ Việt Nam phường',
            'Các tổ dân phố',
            'Ban Xây dựng Đảng',
            'Tháng 10/2026',
            'Văn bản',
          ],
          { deadline: 'month 2026-10-31' },
        ),
      ],
      below: [[], [null, null, null, null, null, 'T/M BAN THƯỜNG VỤ'], [null, null, null, null, null, 'BÍ THƯ']],
    },
  ],
};
