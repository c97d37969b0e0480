import { day } from '../../typed-sheet';
import { criterion, section, task, total, type LabelledSheet } from '../labels';

/** A department passes the province's plan on to its divisions: dotted numbers, a deputy in charge. */
export const divisionTasks: LabelledSheet = {
  name: 'Phân công phòng',
  about: 'department, dotted numbers under numbered headings, divisions in short, the deputy who watches over it',
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND TỈNH VĨNH SƠN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['SỞ CÔNG THƯƠNG', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['BẢNG PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA SỞ CÔNG THƯƠNG'],
        ['(Kèm theo Kế hoạch số 15/KH-SCT ngày 28/01/2026)'],
      ],
      header: [
        [
          'STT',
          'Nội dung công việc',
          'Phòng, đơn vị chủ trì',
          'Phòng, đơn vị phối hợp',
          'Lãnh đạo Sở phụ trách',
          'Thời gian thực hiện',
          'Sản phẩm',
        ],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        section(['1', 'Công tác chỉ đạo, điều hành', null, null, null, null, null]),
        task(
          [
            '1.1',
            'Xây dựng Kế hoạch cải cách hành chính năm 2026 của Sở',
            'Văn phòng Sở',
            'Các phòng, đơn vị',
            'Đ/c Phó Giám đốc thường trực',
            'Tháng 01/2026',
            'Kế hoạch',
          ],
          { coordinating: ['Các phòng, đơn vị'], deadline: 'month 2026-01-31' },
        ),
        task(
          [
            '1.2',
            'Báo cáo kết quả cải cách hành chính định kỳ',
            'Văn phòng Sở',
            'Các phòng, đơn vị',
            'Đ/c Phó Giám đốc thường trực',
            'Hằng quý, 6 tháng, năm',
            'Báo cáo',
          ],
          { coordinating: ['Các phòng, đơn vị'], deadline: 'periodic' },
        ),
        section(['2', 'Cải cách thủ tục hành chính', null, null, null, null, null]),
        task(
          [
            '2.1',
            'Tham mưu công bố danh mục TTHC lĩnh vực điện, hóa chất, thương mại quốc tế',
            'Văn phòng Sở',
            'P. QLNL, P. KTAT&MT, P. QLTM',
            'Các Phó Giám đốc',
            'Ngay sau khi Bộ Công Thương công bố',
            'Quyết định của Chủ tịch UBND tỉnh',
          ],
          { coordinating: ['P. QLNL', 'P. KTAT&MT', 'P. QLTM'], deadline: 'event' },
        ),
        task(
          [
            '2.2',
            'Giải quyết 100% hồ sơ đúng và trước hạn; không để phát sinh hồ sơ quá hạn',
            'Các phòng có TTHC',
            'Văn phòng Sở',
            'Các Phó Giám đốc',
            'Cả năm',
            'Số liệu trên hệ thống',
          ],
          { lead: ['Các phòng có TTHC'], deadline: 'ongoing/year' },
        ),
        section(['3', 'Xây dựng, phát triển chính quyền số', null, null, null, null, null]),
        task(
          [
            '3.1',
            'Số hóa kết quả giải quyết TTHC còn hiệu lực giai đoạn 2018 - 2025',
            'TT Khuyến công và XTTM',
            'P. QLTM; Văn phòng Sở',
            'Đ/c Giám đốc',
            'Trước 30/9/2026',
            'Cơ sở dữ liệu',
          ],
          { coordinating: ['P. QLTM', 'Văn phòng Sở'], deadline: 'date 2026-09-30' },
        ),
      ],
      below: [[], ['Nơi nhận:', null, null, null, null, 'GIÁM ĐỐC'], ['- Như trên;'], ['- Lưu: VT, VP.']],
    },
  ],
};

/** DDCI of a department: points of two rounds, faults, causes, mending. */
export const ddciFaults: LabelledSheet = {
  name: 'DDCI 2026',
  about: 'department, DDCI parts with the points of two rounds, faults and causes beside what is done, divisions',
  tables: [
    {
      above: [['KẾ HOẠCH CẢI THIỆN ĐIỂM SỐ DDCI NĂM 2026 CỦA SỞ XÂY DỰNG'], []],
      header: [
        [
          'STT',
          'Chỉ số thành phần',
          'Điểm DDCI 2024',
          'Điểm DDCI 2025',
          'Hạn chế chính',
          'Giải pháp',
          'Đơn vị thực hiện',
          'Đơn vị phối hợp',
          'Hoàn thành',
        ],
      ],
      columns: ['code', 'title', null, 'achieved', null, 'task', ['lead', 'implementing'], 'coordinating', 'deadline'],
      rows: [
        criterion(
          [
            1,
            'Tính minh bạch và tiếp cận thông tin',
            7.12,
            7.48,
            'Quy hoạch đăng tải chậm, khó tìm',
            'Lập chuyên mục quy hoạch, cập nhật trong 05 ngày sau phê duyệt',
            'Phòng Quy hoạch - Kiến trúc',
            'Văn phòng Sở',
            day('2026-05-15'),
          ],
          { deadline: 'date 2026-05-15' },
        ),
        criterion(
          [
            2,
            'Chi phí thời gian',
            6.85,
            6.71,
            'Thẩm định phải bổ sung hồ sơ nhiều lần',
            'Ban hành bảng kiểm hồ sơ thẩm định, chỉ yêu cầu bổ sung một lần',
            'Phòng Quản lý hoạt động xây dựng',
            'Phòng Hạ tầng kỹ thuật',
            day('2026-06-30'),
          ],
          { deadline: 'date 2026-06-30' },
        ),
        criterion(
          [
            3,
            'Chi phí không chính thức',
            7.9,
            8.05,
            null,
            'Lắp camera tại nơi tiếp doanh nghiệp; công khai số điện thoại Giám đốc Sở',
            'Văn phòng Sở',
            'Thanh tra tỉnh',
            day('2026-04-30'),
          ],
          { deadline: 'date 2026-04-30' },
        ),
        criterion(
          [
            4,
            'Hỗ trợ doanh nghiệp',
            6.4,
            6.94,
            'Ít đối thoại theo chuyên đề',
            'Đối thoại với doanh nghiệp xây dựng mỗi quý một lần',
            'Phòng Quản lý nhà và thị trường BĐS',
            'Hiệp hội Doanh nghiệp tỉnh',
            'Hằng quý',
          ],
          { deadline: 'periodic' },
        ),
      ],
    },
  ],
};

/** One column tells in brackets who leads and who helps. */
export const rolesInBrackets: LabelledSheet = {
  name: 'Chương trình trọng tâm',
  about: 'department, one column of bodies with (chủ trì) and (phối hợp) behind the names, months as formatted dates',
  kinds: ['tasks'],
  tables: [
    {
      above: [['CÁC NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026 CỦA SỞ NỘI VỤ'], []],
      header: [['Số TT', 'Tên nhiệm vụ', 'Đơn vị thực hiện', 'Thời gian trình', 'Cấp trình', 'Ghi chú']],
      columns: ['code', 'task', ['lead', 'implementing'], 'deadline', null, null],
      rows: [
        task(
          [
            1,
            'Đề án tinh giản biên chế giai đoạn 2026 - 2030',
            'Phòng Tổ chức, biên chế (chủ trì)\nVăn phòng Sở (phối hợp)',
            day('2026-08-01', 'mm/yyyy'),
            'Ban Thường vụ Tỉnh ủy',
            null,
          ],
          {
            lead: ['Phòng Tổ chức, biên chế'],
            coordinating: ['Văn phòng Sở'],
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [
            2,
            'Quyết định ban hành Bộ tiêu chí chấm điểm cải cách hành chính cấp xã',
            'Phòng Cải cách hành chính (chủ trì)\nPhòng Công chức, viên chức (phối hợp)\nThanh tra tỉnh (phối hợp)',
            day('2026-09-01', 'mm/yyyy'),
            'UBND tỉnh',
            'Chuyển tiếp từ năm 2025',
          ],
          {
            lead: ['Phòng Cải cách hành chính'],
            coordinating: ['Phòng Công chức, viên chức', 'Thanh tra tỉnh'],
            deadline: 'month 2026-09-30',
          },
        ),
        task(
          [
            3,
            'Nghị quyết về chế độ hỗ trợ công chức chuyên trách chuyển đổi số',
            'Phòng Lao động, tiền lương (chủ trì)',
            day('2026-11-01', 'mm/yyyy'),
            'HĐND tỉnh',
            null,
          ],
          { lead: ['Phòng Lao động, tiền lương'], deadline: 'month 2026-11-30' },
        ),
        total(['Tổng cộng: 03 nhiệm vụ', '<', null, null, null, null], { code: null }),
      ],
    },
  ],
};
