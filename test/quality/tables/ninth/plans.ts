import { task, type LabelledSheet } from '../labels';

/** Social insurance: quarters over months over crosses, three header rows, divisions and branches. */
export const monthsUnderQuarters: LabelledSheet = {
  name: 'BHXH theo tháng',
  about: 'social insurance, months under quarters with crosses, three header rows, divisions and branches',
  kinds: ['tasks'],
  tables: [
    {
      above: [['BẢO HIỂM XÃ HỘI TỈNH'], ['KẾ HOẠCH CẢI CÁCH THỦ TỤC NĂM 2026'], []],
      header: [
        [
          'TT',
          'Nội dung',
          'Đơn vị chủ trì',
          'Đơn vị phối hợp',
          'Thời gian thực hiện',
          '<',
          '<',
          '<',
          '<',
          '<',
          'Ghi chú',
        ],
        ['^', '^', '^', '^', 'Quý I', '<', '<', 'Quý II', '<', '<', '^'],
        ['^', '^', '^', '^', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', '^'],
      ],
      columns: [
        'code',
        'task',
        'lead',
        'coordinating',
        'ticked',
        'ticked',
        'ticked',
        'ticked',
        'ticked',
        'ticked',
        'note',
      ],
      rows: [
        task(
          [1, 'Rà soát thủ tục cấp thẻ', 'Phòng Quản lý thu', 'BHXH cơ sở', 'x', 'x', null, null, null, null, null],
          { deadline: 'month/several 2026-02-28' },
        ),
        task(
          [
            2,
            'Tập huấn giao dịch điện tử',
            'Văn phòng',
            'Phòng Công nghệ thông tin',
            null,
            null,
            null,
            'x',
            null,
            null,
            'Trực tuyến',
          ],
          { deadline: 'month/several 2026-04-30' },
        ),
        task(
          [3, 'Khảo sát mức độ hài lòng', 'Phòng Truyền thông', 'BHXH cơ sở', null, null, 'x', null, null, 'x', null],
          { deadline: 'several/month/periodic 2026-06-30' },
        ),
      ],
    },
  ],
};

/** A ward: words instead of letters under its bodies; the table begins away from the corner. */
export const wordMatrix: LabelledSheet = {
  name: 'Phân vai phường',
  about: 'ward, words who leads and who helps under bodies, table not at A1, terms by weeks and from events',
  at: 'B3',
  kinds: ['tasks', 'sipas'],
  tables: [
    {
      above: [['PHÂN VAI THỰC HIỆN KẾ HOẠCH NÂNG CAO CHỈ SỐ SIPAS NĂM 2026'], []],
      header: [
        ['STT', 'Nhiệm vụ', 'Văn phòng HĐND và UBND', 'Trung tâm PVHCC', 'Phòng VHXH', 'Công an phường', 'Thời hạn'],
      ],
      columns: ['code', 'task', 'ticked', 'ticked', 'ticked', 'ticked', 'deadline'],
      rows: [
        task([1, 'Bố trí quầy hướng dẫn', 'Phối hợp', 'Chủ trì', null, null, 'Tuần 2 tháng 3/2026'], {
          lead: ['Trung tâm PVHCC'],
          coordinating: ['Văn phòng HĐND và UBND'],
          deadline: 'date/month',
        }),
        task([2, 'Truyền thông cách nộp hồ sơ', 'Phối hợp', 'Phối hợp', 'Chủ trì', 'Phối hợp', 'Hằng tuần'], {
          lead: ['Phòng VHXH'],
          coordinating: ['Văn phòng HĐND và UBND', 'Trung tâm PVHCC', 'Công an phường'],
          deadline: 'periodic',
        }),
        task([3, 'Báo cáo kết quả', 'Chủ trì', null, null, null, '15 ngày sau khi kết thúc quý'], {
          lead: ['Văn phòng HĐND và UBND'],
          deadline: 'event/periodic',
        }),
      ],
    },
  ],
};

/** What a chairman said in a meeting: each of his words is a task, who was given it, how far it is. */
export const directions: LabelledSheet = {
  name: 'Ý kiến chỉ đạo',
  about: 'directions of a chairman as tasks, who was given them, terms with words around, how far it is in words',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['VĂN PHÒNG UBND TỈNH'],
        ['TỔNG HỢP Ý KIẾN CHỈ ĐẠO CỦA CHỦ TỊCH UBND TỈNH TẠI PHIÊN HỌP THÁNG 5/2026'],
        [],
      ],
      header: [['STT', 'Ý kiến chỉ đạo', 'Đơn vị được giao', 'Thời hạn báo cáo', 'Tiến độ đến nay', 'Thông báo số']],
      columns: ['code', 'task', ['lead', 'implementing'], 'deadline', null, null],
      rows: [
        task(
          [
            1,
            'Khẩn trương trình quy hoạch khu công nghệ',
            'Sở Xây dựng',
            'Chậm nhất ngày 10/6/2026',
            'Đang lấy ý kiến',
            '145/TB-VP',
          ],
          { deadline: 'date 2026-06-10' },
        ),
        task(
          [
            2,
            'Rà soát các dự án chậm tiến độ',
            'Sở Tài chính, Ban Quản lý các khu công nghiệp',
            'Trong quý II/2026',
            'Đã rà soát 12/20 dự án',
            '145/TB-VP',
          ],
          {
            lead: ['Sở Tài chính', 'Ban Quản lý các khu công nghiệp'],
            implementing: ['Sở Tài chính', 'Ban Quản lý các khu công nghiệp'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        task(
          [3, 'Xử lý dứt điểm hồ sơ trễ hạn', 'UBND các xã, phường', 'Xong trước 30/6', 'Còn 45 hồ sơ', '146/TB-VP'],
          {
            lead: ['UBND các xã, phường'],
            implementing: ['UBND các xã, phường'],
            deadline: 'date 2026-06-30',
          },
        ),
      ],
    },
  ],
};

/** A plan of inspections: the bodies that are looked at are no bodies that do anything. */
export const inspectionPlan: LabelledSheet = {
  name: 'KH kiểm tra CCHC',
  about: 'inspections, whom they look at beside who looks, period looked at, months',
  kinds: ['tasks'],
  tables: [
    {
      above: [['SỞ NỘI VỤ'], ['KẾ HOẠCH KIỂM TRA CẢI CÁCH HÀNH CHÍNH NĂM 2026'], []],
      header: [
        [
          'STT',
          'Cơ quan được kiểm tra',
          'Nội dung kiểm tra',
          'Thời kỳ kiểm tra',
          'Đơn vị chủ trì',
          'Đơn vị tham gia',
          'Thời gian tiến hành',
        ],
      ],
      columns: ['code', [null, 'title'], 'task', null, 'lead', 'coordinating', 'deadline'],
      rows: [
        task(
          [
            1,
            'Sở Xây dựng',
            'Giải quyết thủ tục hành chính',
            'Từ 01/01/2025 đến nay',
            'Phòng CCHC',
            'Thanh tra Sở',
            'Tháng 4/2026',
          ],
          { deadline: 'month 2026-04-30' },
        ),
        task(
          [
            2,
            'UBND phường Vị Tân',
            'Cải cách chế độ công vụ',
            'Từ 01/7/2025 đến nay',
            'Phòng CCVC',
            'Phòng CCHC',
            'Tháng 6/2026',
          ],
          { deadline: 'month 2026-06-30' },
        ),
        task(
          [
            3,
            'Bệnh viện Đa khoa tỉnh',
            'Thực hiện văn hóa công sở',
            'Năm 2025',
            'Thanh tra Sở',
            'Văn phòng Sở',
            'Tháng 8/2026',
          ],
          { deadline: 'month 2026-08-31' },
        ),
      ],
    },
  ],
};
