import { type LabelledSheet, section, task } from '../labels';

/** A ward's programme of work: months as headings, days without a year, who prepares and who directs. */
export const wardProgramme: LabelledSheet = {
  name: '25 CTCT phường',
  about: 'ward, months as headings, days without the year that the title names, the office that prepares, the leader',
  kinds: ['tasks', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND PHƯỜNG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['CHƯƠNG TRÌNH CÔNG TÁC TRỌNG TÂM QUÝ I NĂM 2026 CỦA UBND PHƯỜNG'],
        ['(Kèm theo Kế hoạch số 03/KH-UBND ngày 06 tháng 01 năm 2026)'],
      ],
      header: [
        [
          'STT',
          'Nội dung công việc',
          'Cơ quan chủ trì chuẩn bị',
          'Cơ quan phối hợp',
          'Lãnh đạo UBND phụ trách',
          'Thời gian trình',
        ],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'coordinating', null, 'deadline'],
      rows: [
        section(['Tháng 01/2026', '<', '<', '<', '<', '<'], { code: null, title: 'Tháng 01/2026' }),
        task(
          [
            1,
            'Quyết định giao chỉ tiêu phát triển kinh tế - xã hội cho các đơn vị',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Văn phòng HĐND và UBND',
            'Chủ tịch',
            '10/01',
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'date 2026-01-10' },
        ),
        task(
          [
            2,
            'Kế hoạch cải cách hành chính năm 2026',
            'Văn phòng HĐND và UBND',
            'Phòng Văn hóa - Xã hội',
            'Chủ tịch',
            '15/01',
          ],
          { coordinating: ['Phòng Văn hóa - Xã hội'], deadline: 'date 2026-01-15' },
        ),
        task(
          [
            3,
            'Phương án bảo đảm an ninh, trật tự dịp Tết Nguyên đán',
            'Công an phường',
            'Ban Chỉ huy Quân sự phường',
            'Phó Chủ tịch (kinh tế)',
            '20/01',
          ],
          { deadline: 'date 2026-01-20' },
        ),
        section(['Tháng 02/2026', '<', '<', '<', '<', '<'], { code: null, title: 'Tháng 02/2026' }),
        task(
          [
            4,
            'Kế hoạch khắc phục tiêu chí mất điểm chỉ số CCHC',
            'Văn phòng HĐND và UBND',
            'Trung tâm Phục vụ hành chính công phường',
            'Chủ tịch',
            '10/02',
          ],
          { deadline: 'date 2026-02-10' },
        ),
        task(
          [
            5,
            'Kế hoạch tuyển chọn công dân khám sức khỏe bổ sung',
            'Ban Chỉ huy Quân sự phường',
            'Trạm Y tế phường, Công an phường',
            'Phó Chủ tịch (văn xã)',
            '12/02',
          ],
          { coordinating: ['Trạm Y tế phường', 'Công an phường'], deadline: 'date 2026-02-12' },
        ),
        task(
          [
            6,
            'Ra quân Tết trồng cây',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Đoàn Thanh niên, Hội Nông dân',
            'Phó Chủ tịch (kinh tế)',
            '23/02',
          ],
          {
            lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
            coordinating: ['Đoàn Thanh niên', 'Hội Nông dân'],
            deadline: 'date 2026-02-23',
          },
        ),
        section(['Tháng 3/2026', '<', '<', '<', '<', '<'], { code: null, title: 'Tháng 3/2026' }),
        task(
          [7, 'Đề án sắp xếp tổ dân phố', 'Phòng Văn hóa - Xã hội', 'Ủy ban MTTQ Việt Nam phường', 'Chủ tịch', '10/3'],
          { lead: ['Phòng Văn hóa - Xã hội'], deadline: 'date 2026-03-10' },
        ),
        task(
          [
            8,
            'Báo cáo công tác cải cách hành chính quý I',
            'Văn phòng HĐND và UBND',
            'Các phòng chuyên môn',
            'Chủ tịch',
            '14/3',
          ],
          { deadline: 'date 2026-03-14' },
        ),
        task(
          [
            9,
            'Quyết toán ngân sách phường năm 2025',
            'Phòng Kinh tế, Hạ tầng và Đô thị',
            'Kho bạc Nhà nước khu vực',
            'Phó Chủ tịch (kinh tế)',
            '31/3',
          ],
          { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], deadline: 'date 2026-03-31' },
        ),
      ],
      below: [
        [],
        ['Nơi nhận:', null, null, 'TM. ỦY BAN NHÂN DÂN'],
        ['- Các phòng, đơn vị;', null, null, 'CHỦ TỊCH'],
        ['- Lưu: VT.'],
      ],
    },
  ],
};
