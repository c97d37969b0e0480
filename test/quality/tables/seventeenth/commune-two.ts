import { either, task, section, type LabelledSheet } from '../labels';

/** A commune has the works for two indices one below the other on a sheet, the second with its own columns. */
export const communeTwo: LabelledSheet = {
  name: 'xã Cẩm Thượng PAPI+PAR',
  about: 'commune, two tables on a sheet with other columns each, offices in short, hamlets, terms without a year',
  kinds: ['papi', 'par', 'tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND XÃ CẨM THƯỢNG'],
        ['KẾ HOẠCH CẢI THIỆN CÁC CHỈ SỐ NĂM 2026'],
        [],
        ['Biểu số 01: Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)'],
      ],
      header: [['TT', 'Nội dung', 'Việc làm cụ thể', 'Chủ trì', 'Phối hợp', 'Thời gian']],
      columns: ['code', 'title', 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            1,
            'Tham gia của người dân',
            'Họp dân lấy ý kiến về 05 tuyến đường nội thôn',
            'Phòng Kinh tế',
            'UBMTTQ xã, các thôn',
            'Quý I',
          ],
          { coordinating: ['UBMTTQ xã', 'các thôn'], deadline: 'quarter 2026-03-31' },
        ),
        either(
          'criterion/task',
          [
            2,
            'Công khai, minh bạch',
            'Dán bảng giá đất, danh sách hộ nghèo ở nhà văn hóa',
            'Phòng Kinh tế',
            'Phòng VH-XH, các thôn',
            'Trong tháng 12',
          ],
          { coordinating: ['Phòng VH-XH', 'các thôn'], deadline: 'month 2026-12-31' },
        ),
        either(
          'criterion/task',
          [
            3,
            'Trách nhiệm giải trình',
            'Chủ tịch UBND xã tiếp dân, đối thoại với thanh niên, phụ nữ',
            'VP HĐND-UBND',
            'Xã đoàn; Hội LHPN xã',
            'Thứ Năm hàng tuần',
          ],
          { coordinating: ['Xã đoàn', 'Hội LHPN xã'], deadline: 'periodic/ongoing' },
        ),
        either(
          'criterion/task',
          [
            4,
            'Kiểm soát tham nhũng',
            'Treo số điện thoại nóng của Bí thư, Chủ tịch ở bộ phận một cửa',
            'TT PVHCC',
            'UBKT Đảng ủy',
            '28/02/2026',
          ],
          { deadline: 'date 2026-02-28' },
        ),
        either(
          'criterion/task',
          [
            5,
            'Cung ứng dịch vụ công',
            'Sửa trạm y tế, mua máy xét nghiệm',
            'Trạm Y tế',
            'Phòng Kinh tế',
            'Quý II + III',
          ],
          { deadline: 'several/quarter 2026-09-30' },
        ),
        either(
          'criterion/task',
          [
            6,
            'Quản trị môi trường',
            'Thu gom vỏ bao thuốc bảo vệ thực vật, trồng 2 km đường hoa',
            'Phòng Kinh tế',
            'Hội Nông dân, Hội LHPN, Hội CCB',
            'Cả năm',
          ],
          { coordinating: ['Hội Nông dân', 'Hội LHPN', 'Hội CCB'], deadline: 'ongoing/year' },
        ),
      ],
      below: [[], []],
    },
    {
      above: [['Biểu số 02: Chỉ số cải cách hành chính cấp xã (PAR INDEX)']],
      header: [['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cán bộ, bộ phận thực hiện', 'Hạn xong']],
      columns: ['code', 'task', 'product', ['implementing', 'lead'], 'deadline'],
      rows: [
        section(['I', 'Chỉ đạo, điều hành', null, null, null]),
        task([1, 'Họp giao ban cải cách hành chính', 'Thông báo kết luận', 'VP HĐND-UBND', 'Ngày 25 hàng tháng'], {
          deadline: 'periodic/several/date/ongoing',
        }),
        task([2, 'Tự chấm điểm, nhập minh chứng', 'Báo cáo tự chấm', 'Phòng VH-XH', 'Trước 20/11'], {
          deadline: 'date 2026-11-20',
        }),
        section(['II', 'Thủ tục hành chính', null, null, null]),
        task([3, 'Hẹn giờ nộp hồ sơ qua Zalo', '70% lượt nộp có hẹn', 'TT PVHCC', 'Từ tháng 3'], {
          deadline: 'month/event/ongoing',
        }),
        task([4, 'Số hóa sổ hộ tịch trước năm 2016', '18 sổ', 'Công chức tư pháp - hộ tịch', 'Tháng 4, 5, 6'], {
          deadline: 'several/month 2026-06-30',
        }),
        task([5, 'Kiểm tra hồ sơ trễ hạn, gửi thư xin lỗi', 'Thư xin lỗi', 'TT PVHCC; các phòng', 'Khi có hồ sơ trễ'], {
          implementing: ['TT PVHCC', 'các phòng'],
          deadline: 'event',
        }),
      ],
      below: [[], [null, 'Nơi nhận:', null, 'TM. UBND XÃ']],
    },
  ],
};
