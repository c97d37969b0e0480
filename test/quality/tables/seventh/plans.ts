import { section, task, type LabelledSheet } from '../labels';

/** A province's five years: the years are columns with crosses, who leads and helps stand before them. */
export const yearTicks: LabelledSheet = {
  name: 'Lộ trình 5 năm',
  about: 'province, five years as columns with crosses, side by side one span, numbers of two levels, products',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['PHỤ LỤC 02'], ['LỘ TRÌNH THỰC HIỆN ĐỀ ÁN CHÍNH QUYỀN SỐ GIAI ĐOẠN 2026 - 2030'], []],
      header: [
        [
          'TT',
          'Nội dung đầu tư, thực hiện',
          'Chủ trì',
          'Phối hợp',
          'Phân kỳ thực hiện',
          '<',
          '<',
          '<',
          '<',
          'Sản phẩm, kết quả',
        ],
        ['^', '^', '^', '^', 2026, 2027, 2028, 2029, 2030, '^'],
      ],
      columns: ['code', 'task', 'lead', 'coordinating', 'ticked', 'ticked', 'ticked', 'ticked', 'ticked', 'product'],
      rows: [
        section(['1', 'Nền tảng dùng chung', null, null, null, null, null, null, null, null]),
        task(
          ['1.1', 'Kho dữ liệu tỉnh', 'Sở KH&CN', 'Các sở, ngành', 'x', 'x', null, null, null, 'Kho dữ liệu vận hành'],
          {
            deadline: 'year/several 2027-12-31',
          },
        ),
        task(
          [
            '1.2',
            'Trợ lý ảo công vụ',
            'Sở KH&CN',
            'Sở Nội vụ; Văn phòng UBND tỉnh',
            null,
            'x',
            'x',
            'x',
            null,
            'Phần mềm',
          ],
          {
            coordinating: ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
            deadline: 'year/several 2029-12-31',
          },
        ),
        section(['2', 'An toàn thông tin', null, null, null, null, null, null, null, null]),
        task(['2.1', 'Trung tâm giám sát', 'Công an tỉnh', 'Sở KH&CN', null, null, null, null, 'x', 'Trung tâm'], {
          deadline: 'year 2030-12-31',
        }),
      ],
    },
  ],
};

/** A college: filled and empty dots under short names of divisions, a legend above, weeks in words. */
export const dotMatrix: LabelledSheet = {
  name: 'Phân nhiệm CĐ',
  about: 'college, filled and empty dots under short names of divisions, legend above, months in words',
  kinds: ['tasks'],
  tables: [
    {
      above: [['BẢNG PHÂN NHIỆM THỰC HIỆN KẾ HOẠCH KIỂM ĐỊNH CHẤT LƯỢNG'], ['Ký hiệu: ● chủ trì; ○ phối hợp'], []],
      header: [
        ['TT', 'Công việc', 'Các đơn vị', '<', '<', '<', 'Xong trước', 'Minh chứng'],
        ['^', '^', 'P. Đào tạo', 'P. HCTH', 'K. Cơ khí', 'TT. Tuyển sinh', '^', '^'],
      ],
      columns: ['code', 'task', 'ticked', 'ticked', 'ticked', 'ticked', 'deadline', ['product', null]],
      rows: [
        task([1, 'Viết báo cáo tiêu chuẩn 1', '○', '●', null, null, '15/4/2026', 'Báo cáo'], {
          lead: ['P. HCTH'],
          coordinating: ['P. Đào tạo'],
          deadline: 'date 2026-04-15',
        }),
        task([2, 'Rà soát chương trình đào tạo', '●', null, '○', null, '30/4/2026', 'Biên bản'], {
          lead: ['P. Đào tạo'],
          coordinating: ['K. Cơ khí'],
          deadline: 'date 2026-04-30',
        }),
        task([3, 'Khảo sát người học', '○', null, '○', '●', 'Tháng 5/2026', 'Phiếu'], {
          lead: ['TT. Tuyển sinh'],
          coordinating: ['P. Đào tạo', 'K. Cơ khí'],
          deadline: 'month 2026-05-31',
        }),
      ],
    },
  ],
};

/** A ward's book of duties: given on a day by somebody to somebody; people alone answer. */
export const dutyBook: LabelledSheet = {
  name: 'Sổ giao việc',
  about: 'ward, who gave it and to whom by name, days given and due, state, no body at all',
  kinds: ['tasks'],
  tables: [
    {
      above: [['SỔ THEO DÕI GIAO VIỆC CỦA CHỦ TỊCH UBND PHƯỜNG'], ['Tháng 4/2026'], []],
      header: [
        ['Số', 'Ngày giao', 'Nội dung giao việc', 'Người được giao', 'Hạn trả lời', 'Kết quả xử lý', 'Đánh giá'],
      ],
      columns: ['code', null, 'task', null, 'deadline', null, null],
      rows: [
        task([12, '02/4/2026', 'Trả lời đơn kiến nghị tổ 5', 'Nguyễn Văn A', '10/4/2026', 'Đã trả lời', 'Đúng hạn'], {
          deadline: 'date 2026-04-10',
        }),
        task([13, '03/4/2026', 'Dự thảo báo cáo quý I', 'Trần Thị B', '08/4/2026', 'Đã trình', 'Đúng hạn'], {
          deadline: 'date 2026-04-08',
        }),
        task([14, '07/4/2026', 'Kiểm tra vỉa hè đường số 3', 'Lê Văn C', '20/4/2026', null, null], {
          deadline: 'date 2026-04-20',
        }),
      ],
    },
  ],
};

/** A school's month: the time stands first and is merged over what is done in it, a division and a person. */
export const timeFirst: LabelledSheet = {
  name: 'KH tháng 9',
  about: 'school, the time first and merged over its lines, no numbers, divisions and persons, remarks',
  kinds: ['tasks'],
  tables: [
    {
      above: [['TRƯỜNG THCS NGÃ BẢY'], ['KẾ HOẠCH THÁNG 9 NĂM 2026'], []],
      header: [['Thời gian', 'Nội dung công việc', 'Bộ phận thực hiện', 'Người chỉ đạo', 'Điều chỉnh']],
      columns: ['deadline', 'task', ['implementing', 'lead'], null, null],
      rows: [
        task(['Từ 01/9 đến 05/9/2026', 'Khai giảng năm học', 'Tổ Văn phòng', 'Hiệu trưởng', null], {
          deadline: 'date 2026-09-05',
        }),
        task(['^', 'Ổn định nền nếp lớp', 'Giáo viên chủ nhiệm', 'Phó Hiệu trưởng', null], {
          deadline: 'date 2026-09-05',
        }),
        task(['Từ 07/9 đến 12/9/2026', 'Duyệt kế hoạch tổ chuyên môn', 'Các tổ chuyên môn', 'Phó Hiệu trưởng', null], {
          deadline: 'date 2026-09-12',
        }),
        task(['^', 'Họp cha mẹ học sinh', 'Ban Đại diện cha mẹ học sinh', 'Hiệu trưởng', 'Lùi sang tuần sau'], {
          deadline: 'date 2026-09-12',
        }),
      ],
    },
  ],
};

/** What an inspectorate demands: sums of money beside, who must do it, terms from the day it was signed, what is done. */
export const moneyDemands: LabelledSheet = {
  name: 'Xử lý sau thanh tra',
  about:
    'inspectorate, conclusions and demands, sums of money in the middle, bodies, terms from an event, what is done',
  kinds: ['tasks'],
  tables: [
    {
      above: [['THANH TRA TỈNH'], ['TÌNH HÌNH THỰC HIỆN KẾT LUẬN THANH TRA SỐ 15/KL-TTr'], []],
      header: [
        [
          'STT',
          'Nội dung vi phạm',
          'Kiến nghị xử lý',
          'Số tiền phải thu hồi (đồng)',
          'Đơn vị phải thực hiện',
          'Thời hạn thực hiện',
          'Kết quả đến 30/6/2026',
        ],
      ],
      columns: ['code', ['title', null], 'task', null, ['implementing', 'lead'], 'deadline', null],
      rows: [
        task(
          [
            1,
            'Thanh toán sai khối lượng',
            'Thu hồi nộp ngân sách',
            125000000,
            'Ban Quản lý dự án đầu tư xây dựng khu vực 2',
            '30 ngày kể từ ngày ban hành kết luận',
            'Đã nộp 100 triệu đồng',
          ],
          {
            lead: ['Ban Quản lý dự án đầu tư xây dựng khu vực 2'],
            implementing: ['Ban Quản lý dự án đầu tư xây dựng khu vực 2'],
            deadline: 'event',
          },
        ),
        task(
          [
            2,
            'Chậm quyết toán dự án',
            'Lập hồ sơ quyết toán',
            null,
            'UBND xã Long Mỹ',
            'Trước ngày 15/8/2026',
            'Đang lập',
          ],
          {
            deadline: 'date 2026-08-15',
          },
        ),
        task(
          [
            3,
            'Công khai tài chính chưa đầy đủ',
            'Kiểm điểm trách nhiệm',
            null,
            'Trường THPT Vị Thanh',
            'Trong tháng 7/2026',
            null,
          ],
          {
            deadline: 'month 2026-07-31',
          },
        ),
      ],
    },
  ],
};

/** A ministry's bureau: standing work and dated work, several terms in a cell, central bodies, resources. */
export const bureau: LabelledSheet = {
  name: 'NV cục',
  about:
    'bureau of a ministry, letters below numbers, terms with a second half, central bodies, where the money comes from',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['CỤC SỞ HỮU TRÍ TUỆ'],
        ['PHỤ LỤC: CÁC NHIỆM VỤ CỤ THỂ TRIỂN KHAI CHIẾN LƯỢC'],
        ['(Kèm theo Quyết định số 112/QĐ-SHTT ngày 09 tháng 02 năm 2026)'],
        [],
      ],
      header: [
        [
          'STT',
          'Tên nhiệm vụ, hoạt động',
          'Đơn vị thực hiện chính',
          'Đơn vị phối hợp chính',
          'Tiến độ',
          'Dạng kết quả',
          'Nguồn lực',
        ],
      ],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'deadline', 'product', null],
      rows: [
        section(['1', 'Hoàn thiện quy trình thẩm định', null, null, null, null, null]),
        task(
          [
            '1a',
            'Rút ngắn thời gian thẩm định nhãn hiệu',
            'Trung tâm Thẩm định nhãn hiệu',
            'Phòng Pháp chế, Viện Khoa học sở hữu trí tuệ',
            'Quý I/2026 và duy trì thường xuyên',
            'Quy trình',
            'NSNN',
          ],
          {
            coordinating: ['Phòng Pháp chế', 'Viện Khoa học sở hữu trí tuệ'],
            deadline: 'quarter/ongoing/several',
          },
        ),
        task(
          ['1b', 'Thuê chuyên gia tra cứu', 'Văn phòng Cục', null, 'Giai đoạn 2026 - 2028', 'Hợp đồng', 'Phí để lại'],
          {
            deadline: 'year/several 2028-12-31',
          },
        ),
        section(['2', 'Hợp tác quốc tế', null, null, null, null, null]),
        task(
          [
            '2a',
            'Báo cáo đàm phán',
            'Phòng Hợp tác quốc tế',
            'Bộ Ngoại giao; Bộ Công Thương',
            'Trước 15/12 hằng năm',
            'Báo cáo',
            'NSNN',
          ],
          {
            coordinating: ['Bộ Ngoại giao', 'Bộ Công Thương'],
            deadline: 'periodic/several/date',
          },
        ),
      ],
      below: [[], ['* Nguồn lực: NSNN là ngân sách nhà nước.']],
    },
  ],
};
