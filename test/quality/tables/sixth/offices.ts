import { section, task, type LabelledSheet } from '../labels';

/** A tax office: letters and roman numbers, monthly terms with a day, headings without numbers in capitals. */
export const taxOffice: LabelledSheet = {
  name: 'KH Thuế cơ sở',
  about: 'tax office, divisions by short names, terms every month with a day, headings in the text column',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['THUẾ TỈNH HẬU HƯNG'], ['THUẾ CƠ SỞ 5'], ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026'], []],
      header: [['Số TT', 'Nội dung nhiệm vụ', 'Tổ chủ trì', 'Tổ phối hợp', 'Thời hạn thực hiện', 'Kết quả phải đạt']],
      columns: ['code', 'task', 'lead', 'coordinating', 'deadline', [null, 'product']],
      rows: [
        section([null, 'CÔNG TÁC QUẢN LÝ THU', null, null, null, null]),
        task(
          [
            1,
            'Rà soát hộ kinh doanh bỏ thuế khoán',
            'Tổ Nghiệp vụ',
            'Tổ Hỗ trợ người nộp thuế',
            'Hằng tháng, trước ngày 10',
            '100% hộ được rà soát',
          ],
          {
            deadline: 'periodic',
          },
        ),
        task(
          [
            2,
            'Thu nợ thuế',
            'Tổ Quản lý nợ',
            'Ngân hàng, Kho bạc Nhà nước khu vực',
            'Trước 31/12/2026',
            'Nợ dưới 5% tổng thu',
          ],
          {
            coordinating: ['Ngân hàng', 'Kho bạc Nhà nước khu vực'],
            deadline: 'date 2026-12-31',
          },
        ),
        section([null, 'CÔNG TÁC NỘI BỘ', null, null, null, null]),
        task([3, 'Luân phiên công chức', 'Tổ Hành chính - Tổng hợp', null, 'Quý II', 'Quyết định'], {
          lead: ['Tổ Hành chính - Tổng hợp'],
          deadline: 'quarter 2026-06-30',
        }),
        task([4, 'Kiểm tra nội bộ', 'Tổ Kiểm tra', 'Các tổ', 'Theo kế hoạch được duyệt', 'Kết luận'], {
          deadline: 'event',
        }),
      ],
    },
  ],
};

/** A police office: two tables one under another, the second with other columns and its own title. */
export const policeTwo: LabelledSheet = {
  name: 'CA hai bảng',
  about: 'police, standing duties above and duties with a term below, each table with a title and other columns',
  kinds: ['tasks'],
  tables: [
    {
      above: [['CÔNG AN TỈNH'], ['PHỤ LỤC NHIỆM VỤ THỰC HIỆN ĐỀ ÁN 06 NĂM 2026'], [], ['A. NHIỆM VỤ THƯỜNG XUYÊN']],
      header: [['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Chế độ báo cáo']],
      columns: ['code', 'task', 'lead', ['deadline', null, 'product', 'method']],
      rows: [
        task([1, 'Làm sạch dữ liệu dân cư', 'Phòng Cảnh sát QLHC về TTXH', 'Hằng tuần'], { deadline: 'periodic' }),
        task([2, 'Bảo đảm an ninh, an toàn hệ thống', 'Phòng An ninh mạng', 'Hằng tháng'], { deadline: 'periodic' }),
      ],
      below: [[], ['B. NHIỆM VỤ CÓ THỜI HẠN']],
    },
    {
      header: [['STT', 'Tên nhiệm vụ', 'Cơ quan thực hiện', 'Cơ quan phối hợp', 'Hoàn thành', 'Căn cứ giao']],
      columns: ['code', 'task', ['implementing', 'lead'], 'coordinating', 'deadline', null],
      rows: [
        task([1, 'Trang bị máy lấy số tự động', 'Công an các xã, phường', 'Sở Tài chính', '30/4/2026', 'CV 215'], {
          lead: ['Công an các xã, phường'],
          implementing: ['Công an các xã, phường'],
          deadline: 'date 2026-04-30',
        }),
        task(
          [
            2,
            'Kết nối dữ liệu hộ tịch',
            'Sở Tư pháp',
            'Phòng Cảnh sát QLHC về TTXH, Sở KH&CN',
            'Tháng 7/2026',
            'TB 88',
          ],
          {
            coordinating: ['Phòng Cảnh sát QLHC về TTXH', 'Sở KH&CN'],
            deadline: 'month 2026-07-31',
          },
        ),
        task([3, 'Thí điểm khám chữa bệnh bằng VNeID', 'Sở Y tế', 'Bảo hiểm xã hội tỉnh', 'Quý IV/2026', 'TB 88'], {
          deadline: 'quarter 2026-12-31',
        }),
      ],
    },
  ],
};

/** A plan with a list of abbreviations beside it, parted by an empty column. */
export const besideLegend: LabelledSheet = {
  name: 'KH kèm bảng viết tắt',
  about: 'district court plan with a list of abbreviations beside it, on the same rows',
  kinds: ['tasks'],
  tables: [
    {
      above: [['KẾ HOẠCH ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM 2026'], []],
      header: [['TT', 'Công việc', 'Đơn vị chủ trì', 'Thời gian', 'Sản phẩm', null, 'Viết tắt', 'Viết đầy đủ']],
      columns: ['code', 'task', 'lead', 'deadline', 'product', null, null, null],
      rows: [
        task(
          [1, 'Nâng cấp phòng xét xử trực tuyến', 'VP', 'Quý I/2026', 'Biên bản nghiệm thu', null, 'VP', 'Văn phòng'],
          {
            deadline: 'quarter 2026-03-31',
          },
        ),
        task([2, 'Công bố bản án trên cổng', 'Tòa Dân sự', 'Thường xuyên', 'Bản án', null, 'TCCB', 'Tổ chức cán bộ'], {
          deadline: 'ongoing',
        }),
        task(
          [3, 'Tập huấn phần mềm trợ lý ảo', 'Phòng TCCB', '15/8/2026', 'Danh sách', null, 'GĐKT', 'Giám đốc kiểm tra'],
          {
            deadline: 'date 2026-08-15',
          },
        ),
      ],
    },
  ],
};

/** A school: no numbers at all, who does it and who helps in one cell over lines, terms by the school year. */
export const schoolPlan: LabelledSheet = {
  name: 'CĐS trường',
  about: 'school, no index column, leads and helpers in one column over lines, times by month',
  kinds: ['tasks'],
  tables: [
    {
      above: [['TRƯỜNG TIỂU HỌC LONG TUYỀN'], ['KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM HỌC 2025 - 2026'], []],
      header: [['Công việc trọng tâm', 'Phân công', 'Mốc thời gian', 'Yêu cầu cần đạt']],
      columns: ['task', ['lead', 'implementing'], 'deadline', [null, 'product']],
      rows: [
        task(
          [
            'Triển khai học bạ số khối 1, 2',
            'Chủ trì: Tổ Văn phòng\nPhối hợp: Tổ khối 1; Tổ khối 2',
            'Tháng 9/2025',
            '100% học sinh có học bạ số',
          ],
          { lead: ['Tổ Văn phòng'], coordinating: ['Tổ khối 1', 'Tổ khối 2'], deadline: 'month 2025-09-30' },
        ),
        task(
          [
            'Xây dựng kho bài giảng điện tử',
            'Chủ trì: Tổ Tin học\nPhối hợp: Các tổ chuyên môn',
            'Cả năm học',
            'Mỗi tổ 05 bài giảng',
          ],
          { lead: ['Tổ Tin học'], coordinating: ['Các tổ chuyên môn'], deadline: 'year/ongoing/event/periodic' },
        ),
        task(['Thanh toán học phí không tiền mặt', 'Chủ trì: Bộ phận Kế toán', '15/01/2026', 'Trên 90% phụ huynh'], {
          lead: ['Bộ phận Kế toán'],
          deadline: 'date 2026-01-15',
        }),
      ],
    },
  ],
};
