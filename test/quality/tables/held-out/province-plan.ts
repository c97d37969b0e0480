import { left, section, task, total, type LabelledSheet } from '../labels';

/** A province's plan: no column of numbers, they stand in the names; headings likewise; header repeated on the next page. */
export const provincePlan: LabelledSheet = {
  name: 'Phụ lục 01',
  about: 'provincial plan, numbers inside names, header repeated, several units a line, who does and who helps',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['Phụ lục 01'],
        ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND tỉnh)'],
      ],
      header: [
        [
          'Nhiệm vụ cụ thể',
          'Sản phẩm/\nkết quả',
          'Cơ quan thực hiện',
          'Cơ quan phối hợp thực hiện',
          'Lộ trình thực hiện',
        ],
      ],
      columns: ['task', 'product', ['implementing', 'lead'], 'coordinating', 'deadline'],
      rows: [
        section(['I. CẢI CÁCH THỂ CHẾ', null, null, null, null], { code: 'I', title: 'CẢI CÁCH THỂ CHẾ' }),
        task(
          [
            '1. Ban hành kế hoạch rà soát văn bản',
            'Kế hoạch',
            'Sở Tư pháp',
            'Các sở, ban, ngành; UBND cấp xã',
            'Tháng 01',
          ],
          {
            code: '1',
            title: 'Ban hành kế hoạch rà soát văn bản',
            coordinating: ['Các sở, ban, ngành', 'UBND cấp xã'],
            deadline: 'month 2026-01-31',
          },
        ),
        task(
          [
            '2. Hệ thống hóa văn bản hết hiệu lực',
            'Quyết định công bố',
            'Sở Tư pháp',
            '- Sở Nội vụ;\n- Văn phòng UBND tỉnh;\n- Văn phòng Đoàn ĐBQH và HĐND tỉnh',
            'Quý I',
          ],
          {
            code: '2',
            title: 'Hệ thống hóa văn bản hết hiệu lực',
            coordinating: ['Sở Nội vụ', 'Văn phòng UBND tỉnh', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
            deadline: 'quarter 2026-03-31',
          },
        ),
        section(['II. CẢI CÁCH BỘ MÁY', null, null, null, null], { code: 'II', title: 'CẢI CÁCH BỘ MÁY' }),
        task(
          [
            '3. Rà soát chức năng các chi cục',
            'Báo cáo',
            'Sở Nội vụ',
            'Các sở có chi cục trực thuộc',
            'Quý II, quý III',
          ],
          {
            code: '3',
            title: 'Rà soát chức năng các chi cục',
            deadline: 'quarter/several 2026-09-30',
          },
        ),
        left([
          'Nhiệm vụ cụ thể',
          'Sản phẩm/\nkết quả',
          'Cơ quan thực hiện',
          'Cơ quan phối hợp thực hiện',
          'Lộ trình thực hiện',
        ]),
        task(
          [
            '4. Sắp xếp đơn vị sự nghiệp',
            'Đề án',
            'Các sở, ban, ngành',
            'Sở Nội vụ, Sở Tài chính',
            'Hoàn thành trong tháng 9/2026',
          ],
          {
            code: '4',
            title: 'Sắp xếp đơn vị sự nghiệp',
            implementing: ['Các sở, ban, ngành'],
            lead: ['Các sở, ban, ngành'],
            coordinating: ['Sở Nội vụ', 'Sở Tài chính'],
            deadline: 'month 2026-09-30',
          },
        ),
        section(['III. CẢI CÁCH TÀI CHÍNH CÔNG', null, null, null, null], {
          code: 'III',
          title: 'CẢI CÁCH TÀI CHÍNH CÔNG',
        }),
        task(
          [
            '5. Giải ngân vốn đầu tư công',
            'Tỷ lệ giải ngân 95%',
            'Ban QLDA đầu tư xây dựng tỉnh; UBND các xã, phường',
            'Sở Tài chính; Kho bạc Nhà nước Khu vực XII',
            'Báo cáo hằng tháng, hoàn thành 31/01/2027',
          ],
          {
            code: '5',
            title: 'Giải ngân vốn đầu tư công',
            implementing: ['Ban QLDA đầu tư xây dựng tỉnh', 'UBND các xã, phường'],
            lead: ['Ban QLDA đầu tư xây dựng tỉnh', 'UBND các xã, phường'],
            coordinating: ['Sở Tài chính', 'Kho bạc Nhà nước Khu vực XII'],
            deadline: 'several/periodic/date 2027-01-31',
          },
        ),
        total(['Tổng cộng: 05 nhiệm vụ', null, null, null, null]),
      ],
    },
  ],
};
