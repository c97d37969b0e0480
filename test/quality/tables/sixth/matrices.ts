import { section, task, type LabelledSheet } from '../labels';

/** A department's tasks over its divisions: a column a division, CT where it leads and PH where it helps. */
export const letterMatrix: LabelledSheet = {
  name: 'Ma trận phòng',
  about: 'department, a column a division, CT leads and PH helps, legend in a note below',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['SỞ NỘI VỤ'],
        ['BẢNG PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['(CT: chủ trì; PH: phối hợp)'],
        [],
      ],
      header: [
        ['STT', 'Nhiệm vụ', 'Phòng, đơn vị thuộc Sở', '<', '<', '<', '<', 'Thời gian', 'Kết quả đầu ra'],
        ['^', '^', 'Văn phòng Sở', 'Phòng CCHC', 'Phòng TCCC', 'Thanh tra Sở', 'Trung tâm Lưu trữ', '^', '^'],
      ],
      columns: ['code', 'task', 'ticked', 'ticked', 'ticked', 'ticked', 'ticked', 'deadline', 'product'],
      rows: [
        section(['I', 'Chỉ đạo, điều hành', null, null, null, null, null, null, null]),
        task([1, 'Kế hoạch kiểm tra cải cách hành chính', 'PH', 'CT', null, 'PH', null, 'Tháng 02/2026', 'Kế hoạch'], {
          lead: ['Phòng CCHC'],
          coordinating: ['Văn phòng Sở', 'Thanh tra Sở'],
          deadline: 'month 2026-02-28',
        }),
        task([2, 'Họp giao ban chuyên đề', 'CT', 'PH', 'PH', 'PH', 'PH', 'Hằng quý', 'Thông báo kết luận'], {
          lead: ['Văn phòng Sở'],
          coordinating: ['Phòng CCHC', 'Phòng TCCC', 'Thanh tra Sở', 'Trung tâm Lưu trữ'],
          deadline: 'periodic',
        }),
        section(['II', 'Tổ chức bộ máy', null, null, null, null, null, null, null]),
        task([1, 'Rà soát vị trí việc làm', null, null, 'CT', null, null, '30/9/2026', 'Quyết định'], {
          lead: ['Phòng TCCC'],
          deadline: 'date 2026-09-30',
        }),
        task([2, 'Số hóa hồ sơ lưu trữ lịch sử', 'PH', null, null, null, 'CT', 'Năm 2026', 'Cơ sở dữ liệu'], {
          lead: ['Trung tâm Lưu trữ'],
          coordinating: ['Văn phòng Sở'],
          deadline: 'year 2026-12-31',
        }),
      ],
      below: [[], ['Ghi chú: ô trống là không tham gia.']],
    },
  ],
};

/** A commune's tasks: who leads and who helps are two headings, each over a column a body, with crosses. */
export const crossMatrix: LabelledSheet = {
  name: 'Phân công xã',
  about: 'commune, crosses under bodies that stand twice, under who leads and under who helps',
  kinds: ['tasks'],
  tables: [
    {
      above: [['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ XÃ TÂN LỘC NĂM 2026'], []],
      header: [
        ['TT', 'Đầu việc', 'Chủ trì', '<', '<', 'Phối hợp', '<', '<', 'Hạn hoàn thành'],
        ['^', '^', 'Văn phòng', 'Phòng Kinh tế', 'Phòng VHXH', 'Văn phòng', 'Phòng Kinh tế', 'Công an xã', '^'],
      ],
      columns: ['code', 'task', 'ticked', 'ticked', 'ticked', 'ticked', 'ticked', 'ticked', 'deadline'],
      rows: [
        task([1, 'Kiện toàn tổ công nghệ số cộng đồng', null, null, 'X', 'X', null, 'X', '15/01/2026'], {
          lead: ['Phòng VHXH'],
          coordinating: ['Văn phòng', 'Công an xã'],
          deadline: 'date 2026-01-15',
        }),
        task([2, 'Thanh toán không dùng tiền mặt tại chợ', null, 'X', null, null, null, 'X', 'Quý II/2026'], {
          lead: ['Phòng Kinh tế'],
          coordinating: ['Công an xã'],
          deadline: 'quarter 2026-06-30',
        }),
        task([3, 'Số hóa hồ sơ một cửa', 'X', null, null, null, 'X', null, 'Thường xuyên'], {
          lead: ['Văn phòng'],
          coordinating: ['Phòng Kinh tế'],
          deadline: 'ongoing',
        }),
        task([4, 'Cấp tài khoản VNeID cho học sinh', 'X', null, null, null, null, 'X', '30/11/2026'], {
          lead: ['Văn phòng'],
          coordinating: ['Công an xã'],
          deadline: 'date 2026-11-30',
        }),
      ],
    },
  ],
};

/** A project of a university: who is responsible, decides, is asked and told by letters, months by name. */
export const raci: LabelledSheet = {
  name: 'RACI',
  about: 'university project, letters R, A, C, I under bodies, weeks as the time',
  kinds: ['tasks'],
  tables: [
    {
      above: [['MA TRẬN TRÁCH NHIỆM TRIỂN KHAI HỆ THỐNG QUẢN LÝ ĐÀO TẠO'], []],
      header: [
        [
          '#',
          'Hạng mục công việc',
          'Phòng Đào tạo',
          'Trung tâm CNTT',
          'Phòng KHTC',
          'Khoa Kinh tế',
          'Bắt đầu',
          'Kết thúc',
        ],
      ],
      columns: ['code', 'task', 'ticked', 'ticked', 'ticked', 'ticked', null, 'deadline'],
      rows: [
        task([1, 'Khảo sát quy trình hiện hành', 'R', 'C', null, 'C', '02/3/2026', '20/3/2026'], {
          lead: ['Phòng Đào tạo'],
          implementing: ['Phòng Đào tạo'],
          deadline: 'date 2026-03-20',
        }),
        task([2, 'Lập dự toán, trình phê duyệt', 'C', 'C', 'R', null, '23/3/2026', '15/4/2026'], {
          lead: ['Phòng KHTC'],
          implementing: ['Phòng KHTC'],
          deadline: 'date 2026-04-15',
        }),
        task([3, 'Cài đặt, chuyển dữ liệu', 'C', 'R', null, 'I', '16/4/2026', '30/6/2026'], {
          lead: ['Trung tâm CNTT'],
          implementing: ['Trung tâm CNTT'],
          deadline: 'date 2026-06-30',
        }),
        task([4, 'Tập huấn giảng viên', 'R', 'C', null, 'C', '01/7/2026', '31/7/2026'], {
          lead: ['Phòng Đào tạo'],
          implementing: ['Phòng Đào tạo'],
          deadline: 'date 2026-07-31',
        }),
      ],
    },
  ],
};
