import { criterion, either, section, task, type LabelledSheet } from '../labels';

/** DTI: names without numbers, most points and those of two years, share with a sign, direction, bodies. */
export const dtiTwoYears: LabelledSheet = {
  name: 'DTI Sơn Hải 2024-2025',
  about: 'province, parts of DTI without numbers, most points and two years, share with percent sign, who leads, terms',
  kinds: ['dti', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['PHÂN TÍCH CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) CỦA TỈNH SƠN HẢI VÀ HƯỚNG CẢI THIỆN NĂM 2026'],
        ['Đơn vị tính: điểm'],
        [],
      ],
      header: [
        [
          'Chỉ số chính/chỉ số thành phần',
          'Điểm tối đa',
          'DTI 2024',
          'DTI 2025',
          'Tỷ lệ đạt',
          'Hướng cải thiện',
          'Cơ quan chủ trì',
          'Cơ quan phối hợp',
          'Thời hạn',
        ],
      ],
      columns: ['title', 'benchmark', null, 'achieved', null, 'task', 'lead', 'coordinating', 'deadline'],
      rows: [
        either('section/criterion', ['Nhân lực số', 100, 61.2, 68, '68%', null, null, null, null]),
        criterion(
          [
            'Tỷ lệ công chức được bồi dưỡng về chuyển đổi số',
            20,
            9.5,
            12.4,
            '62%',
            'Mở lớp trực tuyến đại trà cho công chức cấp xã, thi cấp chứng nhận cuối khóa',
            'Sở Nội vụ',
            'Sở Khoa học và Công nghệ',
            'Quý III - IV/2026',
          ],
          { coordinating: ['Sở Khoa học và Công nghệ'], deadline: 'several/quarter 2026-12-31' },
        ),
        criterion(
          [
            'Tỷ lệ trường học thực hiện giáo dục số',
            15,
            10,
            11.25,
            '75%',
            'Trang bị nền tảng dạy học số cho các trường vùng khó khăn',
            'Sở Giáo dục và Đào tạo',
            'UBND cấp xã, các doanh nghiệp viễn thông',
            'Năm học 2026 - 2027',
          ],
          {
            coordinating: ['UBND cấp xã', 'các doanh nghiệp viễn thông'],
            deadline: 'year/several/event',
          },
        ),
        either('section/criterion', ['Hoạt động chính quyền số', 200, 142.75, 156.3, '78,15%', null, null, null, null]),
        criterion(
          [
            'Hồ sơ xử lý trực tuyến toàn trình',
            40,
            22,
            27.8,
            '69,5%',
            'Miễn phí, lệ phí khi nộp trực tuyến; tạo tài khoản cho người dân tại nhà',
            'Văn phòng UBND tỉnh',
            'Các tổ công nghệ số cộng đồng',
            'Ngày 30 tháng 9 năm 2026',
          ],
          { coordinating: ['Các tổ công nghệ số cộng đồng'], deadline: 'date 2026-09-30' },
        ),
        criterion(
          [
            'Mức độ khai thác dữ liệu mở',
            10,
            0,
            0,
            '0%',
            'Công bố danh mục và cung cấp dữ liệu mở đợt 1',
            'Sở Khoa học và Công nghệ',
            null,
            'Đợt 1: 30/6/2026; đợt 2: 31/12/2026',
          ],
          { lead: ['Sở Khoa học và Công nghệ'], deadline: 'several 2026-12-31' },
        ),
      ],
    },
  ],
};

/** Aims of digital change that a province gives its communes: unit of measure and figure below one heading. */
export const dtiForCommunes: LabelledSheet = {
  name: 'Giao chỉ tiêu DTI cấp xã',
  about:
    'province charges its communes, unit of measure and figure below one heading, department that leads, places that do it, end of a term',
  kinds: ['dti', 'tasks', 'other'],
  tables: [
    {
      above: [['Biểu số 3'], ['GIAO NHIỆM VỤ NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) CHO UBND CÁC XÃ, PHƯỜNG NĂM 2026']],
      header: [
        ['Mã số', 'Tên nhiệm vụ', 'Chỉ tiêu giao', '<', 'Sở chủ trì', 'Địa phương thực hiện', 'Kỳ hạn'],
        ['^', '^', 'ĐVT', 'Năm 2026', '^', '^', '^'],
      ],
      columns: ['code', 'task', null, null, 'lead', 'implementing', 'deadline'],
      rows: [
        section(['1', 'HẠ TẦNG SỐ', null, null, null, null, null]),
        task(
          [
            '1.1',
            'Phủ sóng 5G đến trung tâm các thôn',
            '% thôn',
            85,
            'Sở KH&CN',
            'UBND các xã, phường',
            'Cuối quý III/2026',
          ],
          {
            lead: ['Sở KH&CN|Sở Khoa học và Công nghệ'],
            implementing: ['UBND các xã, phường'],
            deadline: 'quarter 2026-09-30',
          },
        ),
        task(
          [
            '1.2',
            'Lắp wifi công cộng tại nhà văn hóa',
            'điểm',
            320,
            'Sở KH&CN',
            'UBND các xã khu vực miền núi',
            'Trước 02/9/2026',
          ],
          {
            lead: ['Sở KH&CN|Sở Khoa học và Công nghệ'],
            deadline: 'date 2026-09-02',
          },
        ),
        section(['2', 'XÃ HỘI SỐ', null, null, null, null, null]),
        task(
          [
            '2.1',
            'Kích hoạt tài khoản định danh mức độ 2',
            '% dân số',
            92,
            'Công an tỉnh',
            'Công an các xã, phường',
            '6 tháng cuối năm 2026',
          ],
          {
            implementing: ['Công an các xã, phường'],
            deadline: 'month/date/several/year/quarter 2026-12-31',
          },
        ),
        task(
          [
            '2.2',
            'Thanh toán học phí, viện phí không dùng tiền mặt',
            '% giao dịch',
            80,
            'Sở GD&ĐT; Sở Y tế',
            'Các trường học, cơ sở y tế',
            'Theo hướng dẫn của sở chủ trì',
          ],
          {
            lead: ['Sở GD&ĐT|Sở Giáo dục và Đào tạo', 'Sở Y tế'],
            implementing: ['Các trường học, cơ sở y tế'],
            deadline: 'event/unreadable',
          },
        ),
      ],
    },
  ],
};
