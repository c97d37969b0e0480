import { section, task, type LabelledSheet } from '../labels';

/** A branch of a land office: no year in the title, what is handed over, who watches. */
export const landOffice: LabelledSheet = {
  name: 'KH CN VPĐK Hưng Hòa',
  about: 'branch of a land office, title without a year, crews that lead, who watches, last day, what is handed over',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH LẠC THỦY'],
        ['CHI NHÁNH HƯNG HÒA'],
        ['KẾ HOẠCH XỬ LÝ DỨT ĐIỂM HỒ SƠ TỒN ĐỌNG'],
        [],
      ],
      header: [
        [
          'STT',
          'Công việc cần làm',
          'Tổ chủ trì',
          'Tổ hỗ trợ',
          'Người theo dõi, đôn đốc',
          'Hạn cuối',
          'Sản phẩm bàn giao',
        ],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', null, 'deadline', 'product'],
      rows: [
        task(
          [
            1,
            'Phân loại 1.240 hồ sơ tồn theo xã, theo loại việc',
            'Tổ Đăng ký và Cấp giấy',
            'Tổ Lưu trữ',
            'Phó Giám đốc',
            '20/02/2026',
            'Bảng phân loại',
          ],
          { lead: ['Tổ Đăng ký và Cấp giấy'], deadline: 'date 2026-02-20' },
        ),
        task(
          [
            2,
            'Đo đạc bổ sung các thửa sai lệch diện tích',
            'Tổ Kỹ thuật địa chính',
            'Công chức địa chính các xã',
            'Giám đốc',
            'Trước 15/9',
            'Mảnh trích đo',
          ],
          { coordinating: ['Công chức địa chính các xã'], deadline: 'date' },
        ),
        task(
          [
            3,
            'Làm sạch dữ liệu, đồng bộ với dữ liệu dân cư',
            'Tổ Kỹ thuật địa chính',
            'Tổ Lưu trữ; Công an xã',
            'Phó Giám đốc',
            '31/10/2026',
            'Cơ sở dữ liệu đã đồng bộ',
          ],
          { coordinating: ['Tổ Lưu trữ', 'Công an xã'], deadline: 'date 2026-10-31' },
        ),
        task(
          [
            4,
            'Báo cáo số hồ sơ đã trả về Văn phòng tỉnh',
            'Tổ Hành chính - Kế toán',
            '-',
            'Phó Giám đốc',
            '16 giờ thứ Sáu hằng tuần',
            'Báo cáo tuần',
          ],
          { coordinating: [], deadline: 'periodic/ongoing' },
        ),
      ],
    },
  ],
};

/** A branch of the policy bank: rooms that lead, rooms concerned, weight of the work. */
export const policyBank: LabelledSheet = {
  name: 'KH NHCSXH tỉnh',
  about: 'branch of the policy bank, parts with letters in one cell with their text, rooms concerned, done within',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI CHI NHÁNH TỈNH LẠC THỦY'],
        ['KẾ HOẠCH TRIỂN KHAI CHUYỂN ĐỔI SỐ NĂM 2026'],
        [],
      ],
      header: [
        [
          'Stt',
          'Phần việc triển khai',
          'Phòng nghiệp vụ chủ trì',
          'Phòng, đơn vị liên quan',
          'Hoàn thành trong',
          'Mức độ ưu tiên',
        ],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', null],
      rows: [
        section(['a) Dịch vụ cho khách hàng', '<', '<', '<', '<', '<'], {
          code: 'a',
          title: 'Dịch vụ cho khách hàng',
        }),
        task(
          [
            1,
            'Mở rộng ứng dụng ngân hàng trên điện thoại tới 60% tổ trưởng',
            'Phòng Tin học',
            'Các Phòng giao dịch',
            'Quý III/2026',
            'Cao',
          ],
          { coordinating: ['Các Phòng giao dịch'], deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            2,
            'Thông báo số dư bằng tin nhắn cho người vay',
            'Phòng Kế toán - Ngân quỹ',
            'Phòng Tin học; Phòng Kế hoạch - Nghiệp vụ tín dụng',
            'Tháng 5/2026',
            'Trung bình',
          ],
          {
            coordinating: ['Phòng Tin học', 'Phòng Kế hoạch - Nghiệp vụ tín dụng'],
            deadline: 'month 2026-05-31',
          },
        ),
        section(['b) Quản trị nội bộ', '<', '<', '<', '<', '<'], { code: 'b', title: 'Quản trị nội bộ' }),
        task(
          [
            1,
            'Kiểm tra an toàn thông tin tại các điểm giao dịch xã',
            'Phòng Kiểm tra, kiểm soát nội bộ',
            'Phòng Tin học',
            '6 tháng đầu năm 2026',
            'Cao',
          ],
          {
            lead: ['Phòng Kiểm tra, kiểm soát nội bộ'],
            deadline: 'month/date/several/year/quarter 2026-06-30',
          },
        ),
        task(
          [
            2,
            'Đào tạo người sử dụng phần mềm văn phòng điện tử',
            'Phòng Hành chính - Tổ chức',
            'Tất cả các phòng',
            'Ngay khi có hướng dẫn của Trung ương',
            'Thấp',
          ],
          { coordinating: ['Tất cả các phòng'], deadline: 'event' },
        ),
      ],
    },
  ],
};

/** Customs at a border gate: leaders and helpers in one cell behind words. */
export const borderGate: LabelledSheet = {
  name: 'KH Hải quan cửa khẩu',
  about: 'customs at a border gate, one column tells after words who leads and who helps, several teams by commas',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['CHI CỤC HẢI QUAN KHU VỰC XX'],
        ['HẢI QUAN CỬA KHẨU NA LÈO'],
        ['Kế hoạch phát triển quan hệ đối tác Hải quan - Doanh nghiệp năm 2026'],
        [],
      ],
      header: [['TT', 'Hoạt động', 'Trách nhiệm', 'Thời gian', 'Kết quả mong đợi']],
      columns: ['code', 'task', ['lead', 'implementing'], 'deadline', 'product'],
      rows: [
        task(
          [
            1,
            'Đối thoại với doanh nghiệp xuất nhập khẩu',
            'Chủ trì: Đội Tổng hợp\nPhối hợp: Đội Thủ tục, Đội Giám sát',
            'Tháng 6 và tháng 12/2026',
            '02 hội nghị',
          ],
          {
            lead: ['Đội Tổng hợp'],
            coordinating: ['Đội Thủ tục', 'Đội Giám sát'],
            deadline: 'several/month 2026-12-31',
          },
        ),
        task(
          [
            2,
            'Khảo sát thời gian giải phóng hàng',
            'Chủ trì: Đội Thủ tục\nPhối hợp: Đội Tổng hợp',
            'Từ 05/5 đến 20/5/2026',
            'Báo cáo khảo sát',
          ],
          { lead: ['Đội Thủ tục'], coordinating: ['Đội Tổng hợp'], deadline: 'several/date 2026-05-20' },
        ),
        task(
          [3, 'Lập nhóm hỗ trợ doanh nghiệp qua mạng xã hội', 'Chủ trì: Đội Tổng hợp', '31/01/2026', 'Nhóm hoạt động'],
          { lead: ['Đội Tổng hợp'], deadline: 'date 2026-01-31' },
        ),
        task(
          [
            4,
            'Tiếp nhận, trả lời vướng mắc của doanh nghiệp',
            'Chủ trì: Đội Thủ tục; phối hợp: Đội Giám sát',
            'Xuyên suốt năm',
            '100% vướng mắc được trả lời',
          ],
          { lead: ['Đội Thủ tục'], coordinating: ['Đội Giám sát'], deadline: 'ongoing/year' },
        ),
      ],
    },
  ],
};

/** A regional court: measures with targets, who directs, who does. */
export const regionalCourt: LabelledSheet = {
  name: 'KH TAND khu vực 3',
  about: 'regional court, measures with aims, the judge who directs, the part of the court that does it, terms',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['TÒA ÁN NHÂN DÂN KHU VỰC 3 - LẠC THỦY'],
        ['KẾ HOẠCH CẢI CÁCH THỦ TỤC HÀNH CHÍNH TƯ PHÁP NĂM CÔNG TÁC 2026'],
        [],
      ],
      header: [['TT', 'Biện pháp', 'Chỉ tiêu', 'Người chỉ đạo', 'Bộ phận thực hiện', 'Thời gian']],
      columns: ['code', 'task', null, null, ['implementing', 'lead'], 'deadline'],
      rows: [
        task(
          [1, 'Nhận đơn khởi kiện trực tuyến', '40% số đơn', 'Chánh án', 'Bộ phận Hành chính tư pháp', 'Từ Quý I/2026'],
          { deadline: 'quarter/event/ongoing' },
        ),
        task(
          [
            2,
            'Công bố bản án có hiệu lực trên Cổng thông tin',
            '100% bản án phải công bố',
            'Phó Chánh án',
            'Các Thẩm phán; Thư ký Tòa án',
            'Chậm nhất 30 ngày từ ngày bản án có hiệu lực',
          ],
          { implementing: ['Các Thẩm phán', 'Thư ký Tòa án'], deadline: 'event' },
        ),
        task(
          [
            3,
            'Mở phiên tòa trực tuyến, phiên tòa rút kinh nghiệm',
            'Mỗi Thẩm phán 01 phiên',
            'Phó Chánh án',
            'Các Thẩm phán',
            'Trước 30/9/2026',
          ],
          { implementing: ['Các Thẩm phán'], deadline: 'date 2026-09-30' },
        ),
        task(
          [4, 'Bố trí bàn tư vấn hòa giải, đối thoại tại Tòa án', '01 bàn', 'Chánh án', 'Văn phòng', 'Tháng 12/2025'],
          { deadline: 'month 2025-12-31' },
        ),
      ],
    },
  ],
};
