import { day } from '../../typed-sheet';
import { task, type LabelledSheet } from '../labels';

/** A company: days of begin and end as date cells, shares done, formatted; states. */
export const companyActions: LabelledSheet = {
  name: 'KHHĐ cấp nước',
  about: 'state company, begin and end as date cells under one heading, results asked for, state, share done',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['CÔNG TY CỔ PHẦN CẤP NƯỚC VĨNH SƠN'],
        ['KẾ HOẠCH HÀNH ĐỘNG CHUYỂN ĐỔI SỐ VÀ CHĂM SÓC KHÁCH HÀNG NĂM 2026'],
        [],
      ],
      header: [
        [
          'STT',
          'Hạng mục công việc',
          'Bộ phận chủ trì',
          'Bộ phận hỗ trợ',
          'Thời gian thực hiện',
          '<',
          'Kết quả đầu ra',
          'Tỷ lệ hoàn thành',
          'Tình trạng',
        ],
        ['^', '^', '^', '^', 'Bắt đầu', 'Kết thúc', '^', '^', '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', null, 'deadline', 'product', null, null],
      rows: [
        task(
          [
            1,
            'Thay 8.000 đồng hồ cơ bằng đồng hồ đọc số từ xa',
            'Phòng Kỹ thuật',
            'Xí nghiệp Cấp nước số 1; Xí nghiệp Cấp nước số 2',
            day('2026-02-02'),
            day('2026-08-31'),
            'Biên bản nghiệm thu',
            0.35,
            'Đang thực hiện',
          ],
          {
            coordinating: ['Xí nghiệp Cấp nước số 1', 'Xí nghiệp Cấp nước số 2'],
            deadline: 'date 2026-08-31',
          },
        ),
        task(
          [
            2,
            'Đưa dịch vụ lắp đặt mới lên Cổng Dịch vụ công quốc gia',
            'Phòng Kinh doanh',
            'Ban Công nghệ thông tin',
            day('2026-03-01'),
            day('2026-05-30'),
            'Dịch vụ hoạt động',
            1,
            'Hoàn thành',
          ],
          { deadline: 'date 2026-05-30' },
        ),
        task(
          [
            3,
            'Khảo sát sự hài lòng của 2.000 khách hàng',
            'Phòng Kinh doanh',
            'Các xí nghiệp trực thuộc',
            day('2026-09-01'),
            day('2026-10-15'),
            'Báo cáo khảo sát',
            0,
            'Chưa thực hiện',
          ],
          { coordinating: ['Các xí nghiệp trực thuộc'], deadline: 'date 2026-10-15' },
        ),
        task(
          [
            4,
            'Ban hành quy trình xử lý sự cố vỡ ống trong 4 giờ',
            'Phòng Quản lý mạng lưới',
            null,
            day('2026-04-01'),
            day('2026-04-29'),
            'Quy trình',
            0.8,
            'Đang thực hiện',
          ],
          { deadline: 'date 2026-04-29' },
        ),
      ],
    },
  ],
};

/** A branch of customs: the document that asks for a thing stands before it. */
export const customsPlan: LabelledSheet = {
  name: 'KH cải cách hải quan',
  about: 'branch of a central body, the document that asks for it, groups in short, states of work, terms on set days',
  kinds: ['tasks'],
  tables: [
    {
      above: [['CHI CỤC HẢI QUAN KHU VỰC X', null, null, null, null], ['KẾ HOẠCH CẢI CÁCH, HIỆN ĐẠI HÓA NĂM 2026'], []],
      header: [
        [
          'STT',
          'Căn cứ',
          'Nội dung triển khai',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Hoàn thành trước',
          'Sản phẩm đầu ra',
        ],
      ],
      columns: ['code', null, 'task', 'lead', 'coordinating', 'deadline', 'product'],
      rows: [
        task(
          [
            1,
            'QĐ 112/QĐ-CHQ',
            'Rà soát quy trình kiểm tra chuyên ngành, đề xuất bỏ bước trùng lặp',
            'Đội Nghiệp vụ',
            'HQCK cảng A; HQCK cảng B',
            '15/5/2026',
            'Báo cáo đề xuất',
          ],
          { coordinating: ['HQCK cảng A', 'HQCK cảng B'], deadline: 'date 2026-05-15' },
        ),
        task(
          [
            2,
            'KH 07/KH-CHQ',
            'Đối thoại doanh nghiệp xuất nhập khẩu',
            'Văn phòng Chi cục',
            'Các Đội thuộc Chi cục',
            '30/6 và 30/11/2026',
            'Biên bản đối thoại',
          ],
          { coordinating: ['Các Đội thuộc Chi cục'], deadline: 'several 2026-11-30' },
        ),
        task(
          [
            3,
            'KH 07/KH-CHQ',
            'Nâng cấp hệ thống giám sát trực tuyến bằng camera',
            'Đội Công nghệ thông tin',
            'Văn phòng Chi cục',
            'Quý III/2026',
            'Hệ thống được nghiệm thu',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            4,
            'Nghị quyết 66',
            'Công khai thời gian thông quan trung bình từng tháng',
            'Đội Nghiệp vụ',
            null,
            'Ngày 05 hằng tháng',
            'Số liệu trên trang thông tin',
          ],
          { deadline: 'periodic' },
        ),
      ],
    },
  ],
};

/** A project office with a foreign partner: English words, blank columns between, not at the corner. */
export const englishShort: LabelledSheet = {
  name: 'Action plan 2026',
  about: 'project office, English heads in short (No., PIC), blank columns between, begins at C4, dates in two manners',
  kinds: ['tasks'],
  at: 'C4',
  tables: [
    {
      above: [['BAN QUẢN LÝ DỰ ÁN TĂNG CƯỜNG NĂNG LỰC SỐ'], ['ACTION PLAN 2026'], []],
      header: [['No.', 'Nội dung', null, 'PIC', 'Support', 'Deadline', null, 'Output', 'Status', 'Remarks']],
      columns: [
        'code',
        'task',
        null,
        ['lead', 'implementing'],
        'coordinating',
        'deadline',
        null,
        'product',
        null,
        null,
      ],
      rows: [
        task(
          [
            1,
            'Ký hợp đồng tư vấn đánh giá hiện trạng dữ liệu',
            null,
            'Phòng Kế hoạch - Đấu thầu',
            'Phòng Tài chính - Kế toán',
            day('2026-03-31'),
            null,
            'Hợp đồng',
            'Done',
            null,
          ],
          { deadline: 'date 2026-03-31' },
        ),
        task(
          [
            2,
            'Đào tạo 120 cán bộ nguồn của các tỉnh tham gia',
            null,
            'Phòng Kỹ thuật',
            'Trường Đại học Bách khoa',
            'Q3/2026',
            null,
            'Báo cáo lớp học',
            'Ongoing',
            'Chia 4 đợt',
          ],
          { deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            3,
            'Kiểm toán độc lập báo cáo tài chính dự án',
            null,
            'Phòng Tài chính - Kế toán',
            null,
            day('2026-06-30'),
            null,
            'Báo cáo kiểm toán',
            'Not started',
            null,
          ],
          { deadline: 'date 2026-06-30' },
        ),
      ],
    },
  ],
};
