import { criterion, total, type LabelledSheet } from '../labels';

/** Points lost by a province, typed as text with commas, code and name in one cell. */
export const lostPoints: LabelledSheet = {
  name: 'Điểm mất PAR 2025',
  about:
    'province, code and name in one cell, points as text with commas, reasons, what to do, body and helpers, terms',
  kinds: ['par', 'other'],
  tables: [
    {
      above: [
        ['PHỤ LỤC SỐ 02'],
        ['Phân tích các tiêu chí mất điểm Chỉ số PAR INDEX năm 2025 và phân công khắc phục năm 2026'],
        [],
      ],
      header: [
        [
          'Tiêu chí, tiêu chí thành phần',
          'Kết quả năm 2025',
          '<',
          '<',
          'Nguyên nhân mất điểm',
          'Nhiệm vụ khắc phục',
          'Phân công thực hiện',
          '<',
          'Thời hạn',
        ],
        ['^', 'Điểm tối đa', 'Điểm đạt được', 'Điểm mất', '^', '^', 'Cơ quan chủ trì', 'Cơ quan phối hợp', '^'],
      ],
      columns: ['title', 'benchmark', 'achieved', null, null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        criterion(
          [
            '1.4. Thực hiện các nhiệm vụ Chính phủ, Thủ tướng giao',
            '2,0',
            '1,5',
            '0,5',
            '03 nhiệm vụ hoàn thành quá hạn',
            'Rà soát, đôn đốc trước thời hạn ít nhất 10 ngày',
            'Văn phòng UBND tỉnh',
            'Các sở, ngành',
            'Thường xuyên',
          ],
          {
            code: '1.4',
            title: 'Thực hiện các nhiệm vụ Chính phủ, Thủ tướng giao',
            coordinating: ['Các sở, ngành'],
            deadline: 'ongoing',
          },
        ),
        criterion(
          [
            '3.3.2. Tỷ lệ hồ sơ do cấp xã tiếp nhận được giải quyết đúng hạn',
            '1,0',
            '0,75',
            '0,25',
            'Hồ sơ đất đai tồn sau sắp xếp',
            'Giải quyết dứt điểm hồ sơ tồn; tăng cường viên chức hỗ trợ cấp xã',
            'Sở Nông nghiệp và Môi trường',
            'UBND cấp xã',
            'Quý II/2026',
          ],
          {
            code: '3.3.2',
            title: 'Tỷ lệ hồ sơ do cấp xã tiếp nhận được giải quyết đúng hạn',
            lead: ['Sở Nông nghiệp và Môi trường'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        criterion(
          [
            '4.2.1. Bố trí công chức đúng vị trí việc làm',
            '1,0',
            '0,5',
            '0,5',
            'Một số xã thừa, thiếu cục bộ',
            'Điều động, biệt phái công chức về cấp xã',
            'Sở Nội vụ',
            'UBND cấp xã',
            'Trước 01/7/2026',
          ],
          {
            code: '4.2.1',
            title: 'Bố trí công chức đúng vị trí việc làm',
            deadline: 'date 2026-07-01',
          },
        ),
        criterion(
          [
            '6.1.3. Tỷ lệ giải ngân vốn đầu tư công',
            '2,0',
            '1,25',
            '0,75',
            'Vướng giải phóng mặt bằng',
            'Giao ban tiến độ giải ngân hằng tuần',
            'Sở Tài chính',
            'BQL dự án ĐTXD tỉnh; UBND cấp xã',
            'Tháng 12/2026',
          ],
          {
            code: '6.1.3',
            title: 'Tỷ lệ giải ngân vốn đầu tư công',
            coordinating: ['BQL dự án ĐTXD tỉnh', 'UBND cấp xã'],
            deadline: 'month 2026-12-31',
          },
        ),
        total(['Tổng cộng', '6,0', '4,0', '2,0', null, null, null, null, null]),
      ],
    },
  ],
};

/** PCI of a province: the new parts, points of two years and the aim, body, helpers, term. */
export const pciAims: LabelledSheet = {
  name: 'PCI tỉnh 2026',
  about: 'province, PCI parts with the points of two years and the aim of the third, one measure and body each',
  kinds: ['pci'],
  tables: [
    {
      above: [
        ['PHỤ LỤC'],
        ['MỤC TIÊU, GIẢI PHÁP NÂNG CAO CHỈ SỐ PCI TỈNH VĨNH SƠN NĂM 2026'],
        ['(Kèm theo Kế hoạch số 102/KH-UBND ngày 02/4/2026 của UBND tỉnh)'],
        [],
      ],
      header: [
        [
          'TT',
          'Tên chỉ số thành phần',
          'Điểm năm 2024',
          'Điểm năm 2025',
          'Mục tiêu 2026',
          'Giải pháp chủ yếu',
          'Cơ quan đầu mối',
          'Cơ quan phối hợp',
          'Thời gian',
        ],
      ],
      columns: ['code', 'title', null, 'achieved', null, 'task', ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        criterion(
          [
            1,
            'Gia nhập thị trường',
            7.05,
            7.33,
            7.6,
            'Hỗ trợ doanh nghiệp thành lập mới qua mạng, miễn phí công bố',
            'Sở Tài chính',
            'Hiệp hội Doanh nghiệp tỉnh',
            'Quý II/2026',
          ],
          { deadline: 'quarter 2026-06-30' },
        ),
        criterion(
          [
            2,
            'Tiếp cận đất đai',
            6.6,
            6.42,
            6.8,
            'Công khai bảng giá đất và kế hoạch sử dụng đất trên bản đồ số',
            'Sở Nông nghiệp và Môi trường',
            'UBND các xã, phường',
            'Quý III/2026',
          ],
          {
            lead: ['Sở Nông nghiệp và Môi trường'],
            coordinating: ['UBND các xã, phường'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        criterion(
          [
            3,
            'Tính minh bạch',
            6.1,
            6.55,
            7,
            'Trả lời kiến nghị của doanh nghiệp trong 07 ngày',
            'Văn phòng UBND tỉnh',
            'Các sở, ban, ngành',
            'Thường xuyên',
          ],
          { coordinating: ['Các sở, ban, ngành'], deadline: 'ongoing' },
        ),
        criterion(
          [
            4,
            'Chính sách hỗ trợ doanh nghiệp',
            5.8,
            5.94,
            6.5,
            'Mở 04 lớp tập huấn về chuyển đổi xanh, tiếp cận vốn',
            'Sở Công Thương',
            'Ngân hàng Nhà nước khu vực 5',
            '30/11/2026',
          ],
          { deadline: 'date 2026-11-30' },
        ),
      ],
    },
  ],
};
