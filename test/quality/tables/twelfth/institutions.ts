import { either, section, task, type LabelledSheet } from '../labels';

/** A primary school: months as headings, people by what they are. */
export const schoolMonths: LabelledSheet = {
  name: 'KH tháng trường TH',
  about: 'primary school, months of the school year as headings, persons by what they are, days within the month',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['UBND XÃ TÂN PHƯỚC', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['TRƯỜNG TIỂU HỌC TÂN PHƯỚC 1', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        [],
        ['KẾ HOẠCH CÔNG TÁC TRỌNG TÂM HỌC KỲ I NĂM HỌC 2026 - 2027'],
        [],
      ],
      header: [
        ['TT', 'Nội dung công việc', 'Người phụ trách', 'Người phối hợp', 'Thời gian thực hiện', 'Điều chỉnh, bổ sung'],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', null],
      rows: [
        section(['THÁNG 9/2026', '<', '<', '<', '<', '<'], { code: null, title: 'THÁNG 9/2026' }),
        task([1, 'Khai giảng năm học mới', 'Hiệu trưởng', 'Tổng phụ trách Đội', '05/9/2026', null], {
          deadline: 'date 2026-09-05',
        }),
        task(
          [
            2,
            'Họp cha mẹ học sinh đầu năm, công khai các khoản thu',
            'Giáo viên chủ nhiệm',
            'Kế toán, Ban đại diện CMHS',
            '20/9/2026',
            null,
          ],
          { coordinating: ['Kế toán', 'Ban đại diện CMHS'], deadline: 'date 2026-09-20' },
        ),
        task(
          [3, 'Hội nghị viên chức, người lao động', 'Chủ tịch Công đoàn', 'Hiệu trưởng', 'Tuần 4 tháng 9/2026', null],
          { deadline: 'month/date/event' },
        ),
        section(['THÁNG 10/2026', '<', '<', '<', '<', '<'], { code: null, title: 'THÁNG 10/2026' }),
        task(
          [
            1,
            'Thao giảng, dự giờ chào mừng ngày Phụ nữ Việt Nam',
            'Các tổ chuyên môn',
            'Phó Hiệu trưởng',
            'Từ 12/10 đến 20/10/2026',
            null,
          ],
          { lead: ['Các tổ chuyên môn'], deadline: 'several/date 2026-10-20' },
        ),
        task(
          [
            2,
            'Kiểm tra hồ sơ sổ sách điện tử',
            'Phó Hiệu trưởng',
            'Tổ trưởng chuyên môn',
            '30/10/2026',
            'Ký số học bạ',
          ],
          { deadline: 'date 2026-10-30' },
        ),
      ],
      below: [[], [null, null, null, null, 'HIỆU TRƯỞNG']],
    },
  ],
};

/** A hospital mends what a survey found: levels by the ministry's set, wards and offices by commas in short. */
export const hospitalLevels: LabelledSheet = {
  name: 'KH CTCL bệnh viện',
  about: 'hospital, criteria by code, level now and level aimed at, what is done, wards by commas in short, terms',
  tables: [
    {
      above: [['SỞ Y TẾ VĨNH SƠN'], ['BỆNH VIỆN ĐA KHOA TỈNH'], [], ['KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM 2026'], []],
      header: [
        [
          'Mã tiêu chí',
          'Tên tiêu chí',
          'Mức hiện tại',
          'Mức phấn đấu',
          'Hoạt động cải tiến',
          'Đầu mối thực hiện',
          'Khoa/phòng phối hợp',
          'Thời gian hoàn thành',
        ],
      ],
      columns: [
        'code',
        'title',
        [null, 'achieved'],
        [null, 'benchmark'],
        'task',
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
      ],
      rows: [
        either(
          'criterion/task',
          [
            'A1.2',
            'Người bệnh được chờ đợi trong phòng đầy đủ tiện nghi',
            3,
            4,
            'Lắp thêm 60 ghế, 02 màn hình gọi số tại khu khám',
            'Phòng HCQT',
            'Khoa Khám bệnh, Phòng VT-TBYT',
            '30/6/2026',
          ],
          { coordinating: ['Khoa Khám bệnh', 'Phòng VT-TBYT'], deadline: 'date 2026-06-30' },
        ),
        either(
          'criterion/task',
          [
            'C2.1',
            'Hồ sơ bệnh án được lập đầy đủ, chính xác',
            3,
            4,
            'Triển khai bệnh án điện tử tại các khoa nội trú',
            'Phòng KHTH',
            'Phòng CNTT, các khoa lâm sàng',
            'Quý III/2026',
          ],
          { coordinating: ['Phòng CNTT', 'các khoa lâm sàng'], deadline: 'quarter 2026-09-30' },
        ),
        either(
          'criterion/task',
          [
            'C6.2',
            'Người bệnh được tư vấn khi điều trị và trước khi ra viện',
            2,
            3,
            'Soạn 15 tờ tư vấn theo mặt bệnh; giám sát ngẫu nhiên hằng tuần',
            'Phòng Điều dưỡng',
            'Điều dưỡng trưởng các khoa',
            'Thường xuyên',
          ],
          { coordinating: ['Điều dưỡng trưởng các khoa'], deadline: 'ongoing' },
        ),
        either(
          'criterion/task',
          [
            'D2.1',
            'Phòng ngừa các nguy cơ, diễn biến bất thường',
            3,
            3,
            'Duy trì báo cáo sự cố y khoa tự nguyện',
            'Tổ QLCL',
            null,
            'Hằng quý',
          ],
          { deadline: 'periodic' },
        ),
      ],
    },
  ],
};

/** A university after external assessment: header of three rows, who answers parted in two below a common heading. */
export const universityThreeRows: LabelledSheet = {
  name: 'CT hành động ĐBCL',
  about: 'university, header of three rows, demands of the assessors, duties below one heading, months as 3/2026',
  tables: [
    {
      above: [
        ['TRƯỜNG ĐẠI HỌC KỸ THUẬT VĨNH SƠN'],
        ['KẾ HOẠCH HÀNH ĐỘNG SAU ĐÁNH GIÁ NGOÀI GIAI ĐOẠN 2026 - 2028'],
        [],
      ],
      header: [
        ['TT', 'Khuyến nghị của Đoàn đánh giá', 'Kế hoạch thực hiện', '<', '<', '<', '<', 'Minh chứng'],
        ['^', '^', 'Hành động', 'Phân công', '<', 'Thời gian', '<', '^'],
        ['^', '^', '^', 'Chủ trì', 'Phối hợp', 'Từ', 'Đến', '^'],
      ],
      columns: ['code', ['title', null], 'task', 'lead', 'coordinating', null, 'deadline', ['product', null]],
      rows: [
        task(
          [
            1,
            'Chuẩn đầu ra chưa đo được',
            'Viết lại chuẩn đầu ra theo thang Bloom, lấy ý kiến doanh nghiệp',
            'Phòng Đào tạo',
            'Các khoa; Trung tâm Khảo thí và ĐBCL',
            '3/2026',
            '8/2026',
            'Bản mô tả chương trình',
          ],
          {
            coordinating: ['Các khoa', 'Trung tâm Khảo thí và ĐBCL'],
            deadline: 'month 2026-08-31',
          },
        ),
        task(
          [
            '^',
            '^',
            'Tập huấn giảng viên về đo lường chuẩn đầu ra',
            'Trung tâm Khảo thí và ĐBCL',
            'Phòng Tổ chức cán bộ',
            '9/2026',
            '10/2026',
            'Danh sách, chứng nhận',
          ],
          { lead: ['Trung tâm Khảo thí và ĐBCL'], deadline: 'month 2026-10-31' },
        ),
        task(
          [
            2,
            'Thư viện ít tài liệu điện tử',
            'Mua quyền truy cập 02 cơ sở dữ liệu quốc tế',
            'Thư viện',
            'Phòng Kế hoạch - Tài chính',
            '1/2027',
            '6/2027',
            'Hợp đồng',
          ],
          { deadline: 'month 2027-06-30' },
        ),
        task(
          [
            3,
            'Tỷ lệ sinh viên tốt nghiệp đúng hạn thấp',
            'Lập hệ thống cảnh báo học vụ sớm; cố vấn học tập gặp sinh viên 2 lần mỗi học kỳ',
            'Phòng Công tác sinh viên',
            'Cố vấn học tập',
            '9/2026',
            '12/2028',
            'Báo cáo học vụ',
          ],
          { deadline: 'month 2028-12-31' },
        ),
      ],
    },
  ],
};
