import { section, task, type LabelledSheet } from '../labels';

/** PCI of a province: who watches a component is merged over its works, who does each stands beside, terms differ. */
export const provincePci: LabelledSheet = {
  name: 'KH PCI Trường Giang',
  about:
    'province, components as headings, who watches merged over works and who does, begin and end, some ends in words',
  kinds: ['pci', 'tasks', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['ỦY BAN NHÂN DÂN TỈNH TRƯỜNG GIANG', null, null, 'Phụ lục III'],
        ['NHIỆM VỤ CẢI THIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2026'],
        ['(Ban hành kèm theo Quyết định số 934/QĐ-UBND ngày 20 tháng 5 năm 2026)'],
        [],
      ],
      header: [
        ['TT', 'Chỉ số thành phần/Nhiệm vụ', 'Trách nhiệm', '<', 'Tiến độ', '<', 'Căn cứ'],
        ['^', '^', 'Cơ quan đầu mối', 'Cơ quan thực hiện', 'Bắt đầu', 'Hoàn thành', '^'],
      ],
      columns: ['code', ['task', 'title'], 'lead', 'implementing', null, 'deadline', null],
      rows: [
        section(['I', 'Gia nhập thị trường', null, null, null, null, null]),
        task(
          [
            '1',
            'Cấp đăng ký doanh nghiệp qua mạng trong 02 ngày',
            'Sở Tài chính',
            'Sở Tài chính',
            '6/2026',
            '12/2026',
            'Nghị quyết 02/NQ-CP',
          ],
          {
            deadline: 'month 2026-12-31',
          },
        ),
        task(
          [
            '2',
            'Gửi hướng dẫn thủ tục kinh doanh có điều kiện kèm giấy chứng nhận',
            '^',
            'Sở Công Thương; Sở Y tế',
            '6/2026',
            '9/2026',
            null,
          ],
          {
            lead: ['Sở Tài chính'],
            implementing: ['Sở Công Thương', 'Sở Y tế'],
            deadline: 'month 2026-09-30',
          },
        ),
        section(['II', 'Tiếp cận đất đai', null, null, null, null, null]),
        task(
          [
            '1',
            'Công khai quỹ đất sạch, giá đất trên bản đồ số',
            'Sở Nông nghiệp và Môi trường',
            'Văn phòng Đăng ký đất đai',
            '5/2026',
            '30/8/2026',
            'Luật Đất đai 2024',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            deadline: 'date 2026-08-30',
          },
        ),
        task(
          [
            '2',
            'Rút ngắn 1/3 thời gian cấp giấy chứng nhận cho doanh nghiệp',
            '^',
            'UBND các xã, phường',
            '5/2026',
            'Quý III/2026',
            null,
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            '3',
            'Tháo gỡ 17 dự án vướng mặt bằng',
            '^',
            'Trung tâm Phát triển quỹ đất; UBND các xã, phường',
            '3/2026',
            'Trước 31/12/2026',
            null,
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            implementing: ['Trung tâm Phát triển quỹ đất', 'UBND các xã, phường'],
            deadline: 'date 2026-12-31',
          },
        ),
        section(['III', 'Chi phí không chính thức', null, null, null, null, null]),
        task(
          [
            '1',
            'Công bố đường dây nóng, xử lý 100% tin báo nhũng nhiễu',
            'Thanh tra tỉnh',
            'Các sở, ban, ngành',
            '5/2026',
            'Thường xuyên',
            null,
          ],
          {
            implementing: ['Các sở, ban, ngành'],
            deadline: 'ongoing',
          },
        ),
        task(
          [
            '2',
            'Chuyển đổi vị trí công tác của công chức làm thủ tục',
            '^',
            'Sở Nội vụ',
            '7/2026',
            'Hằng năm',
            'Luật PCTN',
          ],
          {
            lead: ['Thanh tra tỉnh'],
            deadline: 'periodic/ongoing',
          },
        ),
        section(['IV', 'Đào tạo lao động', null, null, null, null, null]),
        task(
          [
            '1',
            'Đặt hàng đào tạo 2.500 lao động kỹ thuật',
            'Sở Nội vụ',
            'Trường Cao đẳng Kỹ thuật tỉnh',
            '8/2026',
            '6/2027',
            null,
          ],
          {
            deadline: 'month 2027-06-30',
          },
        ),
        task(
          [
            '2',
            'Phiên giao dịch việc làm tại khu công nghiệp',
            '^',
            'Trung tâm Dịch vụ việc làm',
            '5/2026',
            'Mỗi tháng 01 phiên',
            null,
          ],
          {
            lead: ['Sở Nội vụ'],
            deadline: 'periodic/ongoing',
          },
        ),
        section(['V', 'Thiết chế pháp lý và an ninh trật tự', null, null, null, null, null]),
        task(
          [
            '1',
            'Rút thời gian giải quyết tranh chấp thương mại',
            'Sở Tư pháp',
            'Tòa án nhân dân tỉnh',
            '5/2026',
            'Năm 2026',
            null,
          ],
          {
            deadline: 'year 2026-12-31',
          },
        ),
        task(
          ['2', 'Tuần tra đêm quanh các khu, cụm công nghiệp', '^', 'Công an tỉnh', '5/2026', 'Thường xuyên', null],
          {
            lead: ['Sở Tư pháp'],
            deadline: 'ongoing',
          },
        ),
      ],
    },
  ],
};
