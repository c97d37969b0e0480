import { section, task, type LabelledSheet } from '../labels';

/** What a meeting decided: who leads stands before the work and is merged over several lines of it. */
export const afterMeeting: LabelledSheet = {
  name: 'Giao việc sau họp',
  about: 'conclusions of a meeting, who leads stands left of the work and is merged over it, terms in words',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['PHỤ LỤC GIAO NHIỆM VỤ'],
        ['(Kèm theo Thông báo số 118/TB-VP ngày 04/5/2026 của Văn phòng UBND tỉnh)'],
        [],
      ],
      header: [['STT', 'Cơ quan chủ trì', 'Nhiệm vụ', 'Thời hạn']],
      columns: ['code', 'lead', 'task', 'deadline'],
      rows: [
        task([1, 'Sở Nội vụ', 'Chấm lại hồ sơ tự đánh giá của các phường', 'Trong tháng 5'], {
          deadline: 'month 2026-05-31',
        }),
        task(['^', '^', 'Trình phương án thưởng cho đơn vị dẫn đầu', 'Trước ngày 15/6'], {
          code: '1',
          deadline: 'date 2026-06-15',
        }),
        task([2, 'Sở KH và CN', 'Bàn giao phân hệ theo dõi chỉ đạo', '20/5/2026'], { deadline: 'date 2026-05-20' }),
        task([3, 'Các sở, ban, ngành', 'Gửi báo cáo hồ sơ quá hạn', 'Thứ Sáu hằng tuần'], {
          lead: ['Các sở, ban, ngành'],
          deadline: 'periodic/ongoing',
        }),
      ],
    },
  ],
};

/** A commune's plan: abbreviations of its divisions, quarters and months in short. */
export const shortNames: LabelledSheet = {
  name: 'KH CCHC xã viết tắt',
  about: 'commune, six columns, divisions in short with points, terms as T3/2026 and Q2/2026, headings with a letter',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['UBND XÃ TÂN LONG'], ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026'], []],
      header: [['STT', 'Tên nhiệm vụ', 'CQ chủ trì', 'CQ phối hợp', 'Kết quả/Sản phẩm', 'Thời gian', 'Ghi chú']],
      columns: ['code', 'task', 'lead', 'coordinating', 'product', 'deadline', null],
      rows: [
        section(['A', 'Chỉ đạo, điều hành', null, null, null, null, null]),
        task([1, 'Ban hành kế hoạch kiểm tra', 'VP HĐND-UBND', 'P. VHXH', 'Kế hoạch', 'T3/2026', null], {
          deadline: 'month 2026-03-31',
        }),
        task(
          [2, 'Tự kiểm tra tại 4 ấp', 'VP HĐND-UBND', 'P. Kinh tế; TTPVHCC', 'Biên bản', 'Q2/2026', 'Có thể kết hợp'],
          {
            coordinating: ['P. Kinh tế', 'TTPVHCC'],
            deadline: 'quarter 2026-06-30',
          },
        ),
        section(['B', 'Thủ tục hành chính', null, null, null, null, null]),
        task([3, 'Niêm yết thủ tục mới', 'TTPVHCC', null, 'Bảng niêm yết', 'TX', null], { deadline: 'ongoing' }),
        task([4, 'Gọi điện xin lỗi khi hồ sơ trễ', 'TTPVHCC', 'P. Kinh tế', 'Sổ theo dõi', 'Khi phát sinh', null], {
          deadline: 'event/ongoing',
        }),
      ],
      below: [[], ['Người lập biểu', null, null, null, 'TM. UBND XÃ']],
    },
  ],
};

/** A register of tasks by documents: days of issue, terms, shares done, states. */
export const register: LabelledSheet = {
  name: 'Sổ theo dõi văn bản',
  about: 'register of given tasks, number and day of the document, term, head, share done and state, result',
  kinds: ['tasks'],
  tables: [
    {
      above: [['SỔ THEO DÕI NHIỆM VỤ UBND TỈNH GIAO NĂM 2026'], []],
      header: [
        [
          'STT',
          'Nội dung nhiệm vụ',
          'Số/ký hiệu văn bản',
          'Ngày ban hành',
          'Thời hạn hoàn thành',
          'Chủ trì thực hiện',
          'Đơn vị phối hợp',
          'Lãnh đạo phụ trách',
          'Tiến độ (%)',
          'Trạng thái',
          'Kết quả xử lý',
        ],
      ],
      columns: [
        'code',
        'task',
        null,
        null,
        'deadline',
        ['lead', 'implementing'],
        'coordinating',
        null,
        null,
        null,
        null,
      ],
      rows: [
        task(
          [
            1,
            'Rà soát giá dịch vụ đo đạc',
            '812/UBND-KT',
            { day: '2026-02-03' },
            { day: '2026-02-28' },
            'Phòng Đo đạc',
            'Văn phòng Sở',
            'PGĐ Hùng',
            100,
            'Hoàn thành',
            'Đã trình',
          ],
          { deadline: 'date 2026-02-28' },
        ),
        task(
          [
            2,
            'Cung cấp dữ liệu nền địa lý',
            '955/UBND-KGVX',
            { day: '2026-02-20' },
            { day: '2026-04-15' },
            'Trung tâm CNTT',
            null,
            'GĐ Lan',
            60,
            'Đang thực hiện',
            null,
          ],
          { deadline: 'date 2026-04-15' },
        ),
        task(
          [
            3,
            'Góp ý dự thảo bảng giá đất',
            '1010/UBND-KT',
            { day: '2026-03-02' },
            { day: '2026-03-12' },
            'Phòng Quản lý đất đai',
            'Phòng Pháp chế',
            'PGĐ Hùng',
            0,
            'Quá hạn',
            null,
          ],
          { deadline: 'date 2026-03-12' },
        ),
      ],
    },
  ],
};

/** A hospital: first and last day under one heading, who heads and who joins in under another. */
export const hospitalDays: LabelledSheet = {
  name: 'Hài lòng người bệnh 2026',
  about: 'hospital, two headings over two columns each: begin and end, who heads and who joins in; faults first',
  kinds: ['tasks'],
  tables: [
    {
      above: [['BỆNH VIỆN ĐA KHOA KHU VỰC'], ['KẾ HOẠCH KHẮC PHỤC CÁC VẤN ĐỀ NGƯỜI BỆNH CHƯA HÀI LÒNG'], []],
      header: [
        ['TT', 'Vấn đề người bệnh phản ánh', 'Hoạt động cải tiến', 'Phân công', '<', 'Thời gian', '<'],
        ['^', '^', '^', 'Đầu mối', 'Cùng tham gia', 'Bắt đầu', 'Kết thúc'],
      ],
      columns: ['code', [null, 'title'], 'task', ['lead', 'implementing'], 'coordinating', null, 'deadline'],
      rows: [
        task(
          [1, 'Chờ khám lâu', 'Mở thêm 2 bàn khám từ 6h30', 'Khoa Khám bệnh', 'Phòng KHTH', '01/3/2026', '31/3/2026'],
          {
            deadline: 'date 2026-03-31',
          },
        ),
        task(
          [
            2,
            'Nhà vệ sinh chưa sạch',
            'Khoán vệ sinh theo giờ',
            'Phòng HCQT',
            'Khoa KSNK\nPhòng Điều dưỡng',
            '15/3/2026',
            '30/6/2026',
          ],
          { coordinating: ['Khoa KSNK', 'Phòng Điều dưỡng'], deadline: 'date 2026-06-30' },
        ),
        task(
          [3, 'Thiếu chỗ gửi xe', 'Thuê bãi đối diện cổng số 2', 'Phòng HCQT', 'Công đoàn', '01/4/2026', '01/9/2026'],
          {
            deadline: 'date 2026-09-01',
          },
        ),
      ],
    },
  ],
};

/** Sentences say who leads and who helps. */
export const sentences: LabelledSheet = {
  name: 'Tổ chức thực hiện',
  about: 'province, one column of sentences says who leads and with whom, terms with words around them',
  kinds: ['tasks'],
  tables: [
    {
      above: [['BIỂU CHI TIẾT NHIỆM VỤ NÂNG HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'], []],
      header: [['TT', 'Việc cần làm', 'Tổ chức thực hiện', 'Mốc hoàn thành', 'Minh chứng']],
      columns: ['code', 'task', ['lead', 'implementing'], 'deadline', ['product', null]],
      rows: [
        task(
          [
            1,
            'Ban hành đủ kế hoạch năm',
            'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và Văn phòng UBND tỉnh',
            'Hoàn thành trước 31/01/2026',
            'Kế hoạch của UBND tỉnh',
          ],
          { lead: ['Sở Nội vụ'], coordinating: ['Sở Tài chính', 'Văn phòng UBND tỉnh'], deadline: 'date 2026-01-31' },
        ),
        task(
          [
            2,
            'Số hóa 100% kết quả còn hiệu lực',
            'Sở Tư pháp chủ trì, phối hợp với UBND cấp xã',
            'Chậm nhất quý III/2026',
            'Số liệu trên Cổng',
          ],
          { lead: ['Sở Tư pháp'], coordinating: ['UBND cấp xã'], deadline: 'quarter 2026-09-30' },
        ),
        task(
          [
            3,
            'Công khai ngân sách đúng hạn',
            'Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành',
            'Theo quy định',
            'Đường dẫn công khai',
          ],
          {
            lead: ['Sở Tài chính'],
            coordinating: ['các sở, ban, ngành'],
            deadline: 'ongoing/event/unreadable',
          },
        ),
      ],
    },
  ],
};

/** Phases as headings say until when; no column does. */
export const phasesAbove: LabelledSheet = {
  name: 'Đợt cao điểm',
  about: 'ward, headings tell until when all below is done, no column of terms, who is in charge, numbers begin anew',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['KẾ HOẠCH CAO ĐIỂM LÀM SẠCH DỮ LIỆU'], ['UBND phường Hưng Phú'], []],
      header: [['TT', 'Phần việc', 'Tổ, bộ phận phụ trách', 'Cùng tham gia', 'Sản phẩm phải có']],
      columns: ['code', 'task', ['lead', 'implementing'], 'coordinating', 'product'],
      rows: [
        section(['I', 'Đợt 1: xong trước 30/4/2026', null, null, null]),
        task([1, 'Đối chiếu sổ hộ tịch', 'Bộ phận Tư pháp', 'Công an phường', 'Danh sách sai lệch']),
        task([2, 'Nhập bổ sung mã định danh', 'Tổ Công nghệ số cộng đồng', 'Bộ phận Tư pháp', 'Tệp dữ liệu']),
        section(['II', 'Đợt 2: xong trước 31/7/2026', null, null, null]),
        task([
          1,
          'Làm sạch dữ liệu đất đai',
          'Bộ phận Địa chính',
          'Chi nhánh Văn phòng Đăng ký đất đai',
          'Biên bản bàn giao',
        ]),
      ],
    },
  ],
};
