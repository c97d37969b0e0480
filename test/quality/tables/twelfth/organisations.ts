import { section, task, type LabelledSheet } from '../labels';

/** A party committee's programme of control: whom it looks at, who drafts, when. */
export const partyControl: LabelledSheet = {
  name: 'CT KTGS 2026',
  about: 'party committee, programme of control: parts by letters, objects, months, who drafts, who signs, no product',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ĐẢNG BỘ TỈNH VĨNH SƠN', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['ĐẢNG ỦY PHƯỜNG BÌNH KHÊ'],
        ['*'],
        ['PHỤ LỤC CHƯƠNG TRÌNH KIỂM TRA, GIÁM SÁT NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung kiểm tra, giám sát',
          'Đối tượng',
          'Thời gian tiến hành',
          'Cơ quan tham mưu',
          'Cơ quan phối hợp',
        ],
      ],
      columns: ['code', 'task', null, 'deadline', ['lead', 'implementing'], 'coordinating'],
      rows: [
        section(['A', 'BAN THƯỜNG VỤ ĐẢNG ỦY', '<', '<', '<', '<']),
        task(
          [
            1,
            'Kiểm tra việc lãnh đạo thực hiện cải cách hành chính, chuyển đổi số',
            'Chi bộ Trung tâm Phục vụ hành chính công',
            'Quý II/2026',
            'Ban Xây dựng Đảng',
            'UBKT Đảng ủy, Văn phòng Đảng ủy',
          ],
          {
            coordinating: ['UBKT Đảng ủy', 'Văn phòng Đảng ủy'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [
            2,
            'Giám sát việc thực hiện Quy chế dân chủ ở cơ sở',
            'Chi bộ khu phố 3, 5, 9',
            'Tháng 8 năm 2026',
            'Ủy ban Kiểm tra Đảng ủy',
            'Ban Xây dựng Đảng',
          ],
          { deadline: 'month 2026-08-31' },
        ),
        section(['B', 'ỦY BAN KIỂM TRA ĐẢNG ỦY', '<', '<', '<', '<']),
        task(
          [
            1,
            'Kiểm tra tài chính đảng',
            'Chi bộ Trường THCS Bình Khê',
            'Quý III/2026',
            'Ủy ban Kiểm tra Đảng ủy',
            null,
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            2,
            'Kiểm tra khi có dấu hiệu vi phạm',
            'Tổ chức đảng, đảng viên',
            'Khi phát hiện dấu hiệu vi phạm',
            'Ủy ban Kiểm tra Đảng ủy',
            'Các cơ quan liên quan',
          ],
          { coordinating: ['Các cơ quan liên quan'], deadline: 'event' },
        ),
      ],
    },
  ],
};

/** The Front of a commune: work by quarters as headings without numbers, who is in charge, people by what they are. */
export const frontQuarters: LabelledSheet = {
  name: 'CTPH Mặt trận',
  about: 'the Front of a commune, quarters as headings, no numbers at all, several unions by commas and the word và',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ TÂN PHƯỚC'],
        ['CHƯƠNG TRÌNH PHỐI HỢP VÀ THỐNG NHẤT HÀNH ĐỘNG NĂM 2026'],
        [],
      ],
      header: [['Nội dung hoạt động', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Ghi chú']],
      columns: ['task', 'lead', 'coordinating', 'deadline', null],
      rows: [
        section(['Quý I', '<', '<', '<', '<'], { title: 'Quý I' }),
        task(
          [
            'Tổ chức thăm, tặng quà gia đình chính sách, hộ nghèo dịp Tết',
            'Ban Thường trực UBMTTQ Việt Nam xã',
            'Hội Chữ thập đỏ, Hội Cựu chiến binh và Đoàn Thanh niên',
            'Tháng 01, 02',
            '120 suất quà',
          ],
          {
            coordinating: ['Hội Chữ thập đỏ', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'],
            deadline: 'several/month 2026-02-28',
          },
        ),
        task(
          [
            'Giám sát việc công khai thủ tục hành chính tại Trung tâm Phục vụ hành chính công',
            'Ban Thanh tra nhân dân',
            'Hội Nông dân, Hội Phụ nữ',
            'Tháng 3',
            null,
          ],
          { coordinating: ['Hội Nông dân', 'Hội Phụ nữ'], deadline: 'month 2026-03-31' },
        ),
        section(['Quý II', '<', '<', '<', '<'], { title: 'Quý II' }),
        task(
          [
            'Hội nghị góp ý cán bộ, công chức xã theo Quyết định 218-QĐ/TW',
            'Ban Thường trực UBMTTQ Việt Nam xã',
            'Văn phòng HĐND và UBND xã',
            'Trước 15/6',
            null,
          ],
          { coordinating: ['Văn phòng HĐND và UBND xã'], deadline: 'date 2026-06-15' },
        ),
        section(['Cả năm', '<', '<', '<', '<'], { title: 'Cả năm' }),
        task(
          [
            'Tuyên truyền, vận động Nhân dân nộp hồ sơ trực tuyến',
            'Các tổ chức chính trị - xã hội',
            'Ban Công tác Mặt trận các thôn',
            'Thường xuyên',
            null,
          ],
          {
            lead: ['Các tổ chức chính trị - xã hội'],
            coordinating: ['Ban Công tác Mặt trận các thôn'],
            deadline: 'ongoing',
          },
        ),
      ],
    },
  ],
};

/** A district before the reorganisation: bodies of its time, two levels of headings with dotted numbers. */
export const districtBefore: LabelledSheet = {
  name: 'KH CCHC huyện 2023',
  about: 'district of 2023, headings I and 1 above tasks 1.1, bodies of the district, terms in all ways',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND HUYỆN ĐÔNG SƠN'],
        ['Phụ lục: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC NĂM 2023'],
        ['(Kèm theo Kế hoạch số 310/KH-UBND ngày 30/12/2022 của UBND huyện)'],
        [],
      ],
      header: [
        ['Mục', 'Nhiệm vụ/ Hoạt động', 'Sản phẩm', 'Trách nhiệm thực hiện', '<', 'Thời gian thực hiện', 'Kinh phí'],
        ['^', '^', '^', 'Chủ trì', 'Phối hợp', '^', '^'],
      ],
      columns: ['code', 'task', 'product', 'lead', 'coordinating', 'deadline', null],
      rows: [
        section(['I', 'CẢI CÁCH THỂ CHẾ', null, null, null, null, null]),
        section(['1', 'Rà soát văn bản', null, null, null, null, null]),
        task(
          [
            '1.1',
            'Rà soát, hệ thống hóa văn bản do HĐND, UBND huyện ban hành',
            'Quyết định công bố',
            'Phòng Tư pháp',
            'Các cơ quan chuyên môn; UBND các xã, thị trấn',
            'Quý I',
            'Tự chủ',
          ],
          {
            coordinating: ['Các cơ quan chuyên môn', 'UBND các xã, thị trấn'],
            deadline: 'quarter 2023-03-31',
          },
        ),
        task(
          [
            '1.2',
            'Kiểm tra công tác văn bản tại 05 xã',
            'Kết luận kiểm tra',
            'Phòng Tư pháp',
            'Phòng Nội vụ',
            'Quý III',
            'Tự chủ',
          ],
          { deadline: 'quarter 2023-09-30' },
        ),
        section(['II', 'CẢI CÁCH TỔ CHỨC BỘ MÁY', null, null, null, null, null]),
        section(['1', 'Đơn vị sự nghiệp công lập', null, null, null, null, null]),
        task(
          [
            '1.1',
            'Xây dựng phương án sáp nhập các trường có quy mô nhỏ',
            'Đề án',
            'Phòng Giáo dục và Đào tạo',
            'Phòng Nội vụ; Phòng Tài chính - Kế hoạch',
            'Tháng 6/2023',
            'Không',
          ],
          {
            coordinating: ['Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch'],
            deadline: 'month 2023-06-30',
          },
        ),
        task(
          [
            '1.2',
            'Thực hiện tự chủ tài chính tại Trung tâm Văn hóa, Thông tin và Truyền thông',
            'Quyết định giao tự chủ',
            'Phòng Tài chính - Kế hoạch',
            'Trung tâm Văn hóa, Thông tin và Truyền thông',
            'Trong năm 2023',
            'Tự chủ',
          ],
          {
            lead: ['Phòng Tài chính - Kế hoạch'],
            coordinating: ['Trung tâm Văn hóa, Thông tin và Truyền thông'],
            deadline: 'year 2023-12-31',
          },
        ),
      ],
    },
  ],
};
