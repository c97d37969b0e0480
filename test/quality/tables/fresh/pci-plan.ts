import { either, section, type LabelledSheet } from '../labels';

/** A province raises its PCI: score, rank and target under headings, the body that answers, tasks beside. */
export const pciPlan: LabelledSheet = {
  name: 'PL PCI',
  about: 'PCI plan of a province, score and rank of a year under one heading, targets, focal body, tasks last',
  kinds: ['pci'],
  tables: [
    {
      above: [
        ['PHỤ LỤC'],
        ['PHÂN CÔNG THEO DÕI, CẢI THIỆN CÁC CHỈ SỐ THÀNH PHẦN PCI NĂM 2025'],
        ['(Kèm theo Kế hoạch số 61/KH-UBND ngày 20/5/2025 của UBND tỉnh)'],
      ],
      header: [
        [
          'TT',
          'Chỉ số thành phần, chỉ tiêu',
          'Kết quả năm 2024',
          '<',
          'Mục tiêu năm 2025',
          '<',
          'Nhiệm vụ, giải pháp trọng tâm',
          'Cơ quan đầu mối',
          'Cơ quan phối hợp',
          'Lộ trình',
        ],
        ['^', '^', 'Điểm', 'Hạng', 'Điểm', 'Hạng', '^', '^', '^', '^'],
      ],
      columns: ['code', 'title', 'achieved', null, null, null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            1,
            'Gia nhập thị trường',
            7.32,
            14,
            7.6,
            '≤ 10',
            'Rút ngắn thời gian đăng ký doanh nghiệp còn 1,5 ngày',
            'Sở Tài chính',
            'Thuế tỉnh; Trung tâm Phục vụ hành chính công',
            'Quý III/2025',
          ],
          {
            coordinating: ['Thuế tỉnh', 'Trung tâm Phục vụ hành chính công'],
            deadline: 'quarter 2025-09-30',
          },
        ),
        either(
          'criterion/task',
          [
            2,
            'Tiếp cận đất đai',
            6.85,
            21,
            7.1,
            '≤ 15',
            'Công khai bảng giá đất, quỹ đất sạch',
            'Sở Nông nghiệp và Môi trường',
            'UBND các xã, phường',
            'Trong năm 2025',
          ],
          { deadline: 'year 2025-12-31', coordinating: ['UBND các xã, phường'] },
        ),
        either(
          'criterion/task',
          [
            3,
            'Chi phí không chính thức',
            6.4,
            33,
            6.9,
            '≤ 25',
            'Kiểm tra công vụ đột xuất tại bộ phận một cửa',
            'Thanh tra tỉnh',
            'Sở Nội vụ, Công an tỉnh',
            'Thường xuyên',
          ],
          { coordinating: ['Sở Nội vụ', 'Công an tỉnh'], deadline: 'ongoing' },
        ),
        section(['*', 'Các chỉ số mới', null, null, null, null, null, null, null, null], {
          code: null,
          title: 'Các chỉ số mới',
        }),
        either(
          'criterion/task',
          [
            4,
            'Thiết chế pháp lý và an ninh trật tự',
            7.05,
            18,
            7.3,
            '≤ 12',
            'Đẩy nhanh thi hành án kinh doanh, thương mại',
            'Thi hành án dân sự tỉnh',
            'Tòa án nhân dân tỉnh; Viện kiểm sát nhân dân tỉnh',
            'Tháng 10/2025',
          ],
          {
            coordinating: ['Tòa án nhân dân tỉnh', 'Viện kiểm sát nhân dân tỉnh'],
            deadline: 'month 2025-10-31',
          },
        ),
      ],
    },
  ],
};
