import { either, section, task, type LabelledSheet } from '../labels';

/** Taxes of a province: what comes out and when stand before who does it, addressees below. */
export const taxService: LabelledSheet = {
  name: 'PL Thuế tỉnh',
  about: 'taxes of a province, outcome and time before the bodies, offices in short, a leader, addressees below',
  kinds: ['tasks', 'sipas'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['THUẾ TỈNH HÀ LÂM'],
        ['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ NÂNG CAO MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI NỘP THUẾ NĂM 2026'],
        ['(Ban hành kèm theo Kế hoạch số     /KH-HLA ngày     tháng     năm 2026)'],
        [],
      ],
      header: [
        ['STT', 'Nhiệm vụ triển khai', 'Kết quả/đầu ra', 'Hoàn thành', 'Phân công thực hiện', '<', 'Lãnh đạo chỉ đạo'],
        ['^', '^', '^', '^', 'Đơn vị chủ trì', 'Đơn vị phối hợp', '^'],
      ],
      columns: ['code', 'task', 'product', 'deadline', 'lead', 'coordinating', null],
      rows: [
        section(['I', 'HỖ TRỢ NGƯỜI NỘP THUẾ', '<', '<', '<', '<', '<']),
        task(
          [
            1,
            'Trả lời vướng mắc về hóa đơn khởi tạo từ máy tính tiền',
            '100% câu hỏi được trả lời trong 02 ngày',
            'Thường xuyên, hằng ngày',
            'Phòng NVDTPC',
            'Các Phòng QLHTDN; Các Thuế cơ sở',
            'Phó Trưởng Thuế tỉnh',
          ],
          { coordinating: ['Các Phòng QLHTDN', 'Các Thuế cơ sở'], deadline: 'ongoing/periodic' },
        ),
        task(
          [
            2,
            'Khảo sát 500 hộ kinh doanh bỏ thuế khoán',
            'Báo cáo phân tích',
            'Lần 1: 25/5/2026; lần 2: 25/11/2026',
            'Phòng Kiểm tra nội bộ',
            'Thuế cơ sở 1, Thuế cơ sở 4',
            'Phó Trưởng Thuế tỉnh',
          ],
          { coordinating: ['Thuế cơ sở 1', 'Thuế cơ sở 4'], deadline: 'several/date 2026-11-25' },
        ),
        section(['II', 'HOÀN THUẾ', '<', '<', '<', '<', '<']),
        task(
          [
            3,
            'Giải quyết hồ sơ hoàn trước hạn ít nhất 02 ngày',
            'Từ 60% hồ sơ',
            'Áp dụng ngay trong Quý II/2026',
            'Phòng QLHTDN số 1',
            'Phòng NVDTPC',
            'Trưởng Thuế tỉnh',
          ],
          { deadline: 'quarter/event/ongoing' },
        ),
        task(
          [
            4,
            'Cho xem trạng thái hồ sơ hoàn trên eTax Mobile',
            'Trạng thái hiện đủ các bước',
            'Theo lộ trình của Cục Thuế',
            'Phòng CNTT',
            null,
            'Trưởng Thuế tỉnh',
          ],
          { deadline: 'event' },
        ),
      ],
      below: [[], ['Nơi nhận:'], ['- Lãnh đạo Thuế tỉnh;'], ['- Các phòng, Thuế cơ sở;'], ['- Lưu: VT, NVDTPC.']],
    },
  ],
};

/** A local social insurance: no numbers, bodies by dashes, plus signs and strokes, results still to be written. */
export const insuranceOffice: LabelledSheet = {
  name: 'BHXH cơ sở',
  about:
    'social insurance, groups numbered in the text, bodies by dashes, plus and stroke, a column still to be filled',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['BẢO HIỂM XÃ HỘI CƠ SỞ NAM HÀ'], ['BẢNG GIAO VIỆC NÂNG CAO CHẤT LƯỢNG PHỤC VỤ NĂM 2026'], []],
      header: [
        [
          'Nội dung công việc',
          'Chỉ tiêu giao',
          'Bộ phận thực hiện',
          'Đơn vị cùng thực hiện',
          'Tiến độ',
          'Kết quả đạt được',
        ],
      ],
      columns: ['task', null, ['lead', 'implementing'], ['coordinating', 'implementing'], 'deadline', null],
      rows: [
        section(['1. Thu và phát triển người tham gia', null, null, null, null, null], {
          code: '1',
          title: 'Thu và phát triển người tham gia',
        }),
        task(
          [
            'Rà soát lao động chưa tham gia từ dữ liệu thuế',
            '850 người',
            'Tổ Quản lý thu',
            '- Thuế cơ sở 3\n- Phòng Kinh tế các xã\n- Tổ chức dịch vụ thu',
            'Xong T6/2026',
            null,
          ],
          {
            coordinating: ['Thuế cơ sở 3', 'Phòng Kinh tế các xã', 'Tổ chức dịch vụ thu'],
            deadline: 'month 2026-06-30',
          },
        ),
        task(
          [
            'Làm việc với đơn vị nợ trên 03 tháng',
            '12 đơn vị',
            'Tổ Quản lý thu',
            'Liên đoàn Lao động tỉnh + Công an xã',
            'Ngày 10 hằng tháng',
            null,
          ],
          { coordinating: ['Liên đoàn Lao động tỉnh', 'Công an xã'], deadline: 'periodic' },
        ),
        section(['2. Giải quyết, chi trả chế độ', null, null, null, null, null], {
          code: '2',
          title: 'Giải quyết, chi trả chế độ',
        }),
        task(['Trả hồ sơ ốm đau, thai sản trước hạn 01 ngày', '95% hồ sơ', 'Tổ Chế độ', null, 'Cả năm', null], {
          deadline: 'ongoing/year',
        }),
        task(
          [
            'Đến từng nhà mở tài khoản cho người hưởng lương hưu',
            '420 người',
            'Tổ Chế độ / Bưu điện khu vực',
            'Trưởng thôn; Hội Người cao tuổi xã',
            'Từ 15/4 đến hết 30/8/2026',
            null,
          ],
          {
            lead: ['Tổ Chế độ', 'Bưu điện khu vực'],
            coordinating: ['Trưởng thôn', 'Hội Người cao tuổi xã'],
            deadline: 'several/date 2026-08-30',
          },
        ),
        task(
          [
            'Hỏi ý kiến 200 người đến giao dịch',
            'Hài lòng từ 93%',
            'Bộ phận TN-TKQ',
            'Các tổ',
            '2 đợt (T5, T11)',
            null,
          ],
          { coordinating: ['Các tổ'], deadline: 'several/month/periodic 2026-11-30' },
        ),
      ],
    },
  ],
};

/** Customs of a region: groups merged at the left, shares of three years, numbered measures in one cell. */
export const customsShares: LabelledSheet = {
  name: 'DN hài lòng HQ',
  about: 'customs, groups merged at the left, shares of three years in one heading, numbered measures in a cell, teams',
  kinds: ['sipas', 'tasks', 'other'],
  tables: [
    {
      above: [
        ['CHI CỤC HẢI QUAN KHU VỰC XXI'],
        ['CHƯƠNG TRÌNH NÂNG MỨC ĐỘ HÀI LÒNG CỦA DOANH NGHIỆP NĂM 2026'],
        ['(số liệu khảo sát doanh nghiệp hằng năm)'],
        [],
      ],
      header: [
        ['Nhóm', 'Chỉ số thành phần', 'Doanh nghiệp hài lòng', '<', '<', 'Giải pháp', 'Cấp thực hiện', '<', 'Hạn cuối'],
        ['^', '^', '2024', '2025', 'Phấn đấu 2026', '^', 'Đội chủ trì', 'Đội tham gia', '^'],
      ],
      columns: [[null, 'title'], 'title', null, [null, 'achieved'], null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either(
          'criterion/task',
          [
            'Thông tin',
            'Dễ tìm văn bản mới',
            '80,2%',
            '82,7%',
            '88%',
            '1. Gửi tóm tắt qua Zalo\n2. Đăng hỏi đáp theo mặt hàng',
            'Đội Tổng hợp',
            'Đội Nghiệp vụ, Đội Kiểm soát',
            'Từ tháng 3, duy trì cả năm',
          ],
          { coordinating: ['Đội Nghiệp vụ', 'Đội Kiểm soát'], deadline: 'ongoing/month/event/year' },
        ),
        either(
          'criterion/task',
          [
            '^',
            'Trả lời vướng mắc nhất quán',
            '71,0%',
            '70,4%',
            '80%',
            'Lập kho câu trả lời dùng chung',
            'Đội Nghiệp vụ',
            'Các Hải quan cửa khẩu',
            'Hết quý II/2026',
          ],
          { coordinating: ['Các Hải quan cửa khẩu'], deadline: 'quarter 2026-06-30' },
        ),
        either(
          'criterion/task',
          [
            'Thủ tục',
            'Thời gian kiểm tra thực tế hàng hóa',
            '66,9%',
            '72,3%',
            '78%',
            'Hẹn giờ kiểm tra trên hệ thống',
            'Hải quan cửa khẩu Bản Lừ',
            'Đội Kiểm soát',
            '01-8-2026',
          ],
          { deadline: 'date 2026-08-01' },
        ),
        either(
          'criterion/task',
          [
            'Công chức',
            'Không có chi phí ngoài quy định',
            '85,5%',
            '86,1%',
            '92%',
            '1. Đường dây nóng 24/7\n2. Đổi vị trí 02 năm một lần\n3. Kiểm tra đột xuất',
            'Đội Tổng hợp',
            null,
            'Tháng 9 năm 2026',
          ],
          { deadline: 'month 2026-09-30' },
        ),
      ],
    },
  ],
};
