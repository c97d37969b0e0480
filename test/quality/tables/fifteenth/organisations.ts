import { criterion, either, section, task, total, type LabelledSheet } from '../labels';

/** Police of a commune: competition points as text, three who mark, points given on top. */
export const policePoints: LabelledSheet = {
  name: 'Điểm TĐ CAX',
  about: 'police of a commune, competition points as text with commas, three who mark, extra points, heads in capitals',
  kinds: ['other', 'par'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['CÔNG AN TỈNH HÀ LÂM'],
        ['CÔNG AN XÃ ĐỒNG VỌNG'],
        ['BẢNG ĐIỂM THI ĐUA NĂM 2025 VÀ BIỆN PHÁP NÂNG ĐIỂM NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'NỘI DUNG THI ĐUA',
          'ĐIỂM TỐI ĐA',
          'ĐƠN VỊ TỰ CHẤM',
          'CỤM CHẤM CHÉO',
          'CÔNG AN TỈNH THẨM ĐỊNH',
          'BIỆN PHÁP NÂNG ĐIỂM',
          'TỔ PHỤ TRÁCH',
          'THỜI GIAN',
        ],
      ],
      columns: [
        'code',
        'title',
        'benchmark',
        'selfAssessed',
        null,
        'achieved',
        'task',
        ['lead', 'implementing'],
        'deadline',
      ],
      rows: [
        either('section/criterion', [
          'A',
          'Phòng ngừa, đấu tranh với tội phạm',
          '50',
          '46,5',
          '46',
          '45,5',
          null,
          null,
          null,
        ]),
        criterion(
          [
            '1',
            'Tỷ lệ điều tra, khám phá án',
            '30',
            '27,5',
            '27',
            '27',
            'Phân loại tin báo trong ngày',
            'Tổ Phòng, chống tội phạm',
            'Hằng ngày',
          ],
          { lead: ['Tổ Phòng, chống tội phạm'], deadline: 'periodic/ongoing' },
        ),
        criterion(
          [
            '2',
            'Xây dựng địa bàn không ma túy',
            '20',
            '19',
            '19',
            '18,5',
            'Mỗi thôn một tổ tự quản ký cam kết',
            'Tổ Phòng, chống tội phạm',
            'Quý I + Quý III/2026',
          ],
          { lead: ['Tổ Phòng, chống tội phạm'], deadline: 'several/quarter 2026-09-30' },
        ),
        either('section/criterion', [
          'B',
          'Quản lý hành chính, phục vụ nhân dân',
          '40',
          '38',
          '37',
          '36,5',
          null,
          null,
          null,
        ]),
        criterion(
          [
            '1',
            'Hồ sơ cư trú trả đúng hạn',
            '25',
            '25',
            '24,5',
            '24',
            'Cử người trực thêm',
            'Tổ Quản lý hành chính',
            'Sáng thứ Bảy hằng tuần',
          ],
          { deadline: 'periodic/ongoing' },
        ),
        criterion(
          [
            '2',
            'Chỉ số hài lòng của người dân',
            '15',
            '13',
            '12,5',
            '12,5',
            'Lắp máy đánh giá, xin lỗi bằng văn bản khi trả muộn',
            'Tổ Tổng hợp',
            'Trước 19/8/2026',
          ],
          { deadline: 'date 2026-08-19' },
        ),
        criterion(
          [
            'C',
            'Điểm thưởng',
            '10',
            '5',
            '5',
            '5',
            'Đăng ký 01 mô hình mới',
            'Chi đoàn Công an xã',
            'Đăng ký trước 31/3/2026, nghiệm thu 15/11/2026',
          ],
          { deadline: 'several/date 2026-11-15' },
        ),
        total([null, 'TỔNG CỘNG', '100', '89,5', '88', '87', null, null, null]),
      ],
      below: [[], ['CÁN BỘ TỔNG HỢP', null, null, null, null, null, 'TRƯỞNG CÔNG AN XÃ']],
    },
  ],
};

/** A commune's party committee: whole sentences say who leads and who helps. */
export const partySentences: LabelledSheet = {
  name: 'CĐS Đảng ủy',
  about: 'party committee of a commune, groups merged at the left, no numbers, sentences say who leads and who helps',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['ĐẢNG BỘ TỈNH HÀ LÂM', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['ĐẢNG ỦY XÃ ĐỒNG VỌNG', null, null, 'Đồng Vọng, ngày 20 tháng 01 năm 2026'],
        ['*'],
        ['PHÂN CÔNG THỰC HIỆN CHUYỂN ĐỔI SỐ TRONG CÁC CƠ QUAN ĐẢNG NĂM 2026'],
        [],
      ],
      header: [['Nhóm việc', 'Việc cụ thể', 'Phân công', 'Mốc thời gian', 'Chế độ báo cáo']],
      columns: [[null, 'title'], 'task', ['lead', 'implementing'], 'deadline', null],
      rows: [
        task(
          [
            'Số hóa hồ sơ',
            'Quét 640 hồ sơ đảng viên',
            'Ban Xây dựng Đảng chủ trì, Văn phòng Đảng ủy phối hợp',
            '30/4/2026',
            'Hằng tuần',
          ],
          {
            lead: ['Ban Xây dựng Đảng'],
            coordinating: ['Văn phòng Đảng ủy'],
            deadline: 'date 2026-04-30',
          },
        ),
        task(
          [
            '^',
            'Đối chiếu dữ liệu đảng viên với dữ liệu dân cư',
            'Văn phòng Đảng ủy chủ trì; Công an xã, các chi bộ phối hợp',
            'Trước kỳ sinh hoạt chi bộ tháng 6',
            'Một lần',
          ],
          {
            lead: ['Văn phòng Đảng ủy'],
            coordinating: ['Công an xã', 'các chi bộ'],
            deadline: 'event/month',
          },
        ),
        task(
          [
            'Họp không giấy',
            'Gửi tài liệu họp qua hệ thống tác nghiệp',
            'Văn phòng Đảng ủy',
            'Thực hiện ngay',
            'Hằng quý',
          ],
          { deadline: 'ongoing/event/unreadable' },
        ),
        task(
          [
            '^',
            'Cấp chữ ký số cho cấp ủy viên',
            'Giao Văn phòng Đảng ủy chủ trì, phối hợp với Phòng Văn hóa - Xã hội',
            'Chậm nhất ngày 15 tháng 3',
            null,
          ],
          {
            lead: ['Văn phòng Đảng ủy'],
            coordinating: ['Phòng Văn hóa - Xã hội'],
            deadline: 'date 2026-03-15',
          },
        ),
        task(
          [
            'Kỹ năng số',
            'Mở 03 buổi học cho bí thư chi bộ thôn',
            'Ủy ban MTTQ Việt Nam xã chủ trì, phối hợp Đoàn Thanh niên xã',
            'Buổi 1: 20/5; buổi 2: 20/7; buổi 3: 20/9/2026',
            'Sau từng buổi',
          ],
          {
            lead: ['Ủy ban MTTQ Việt Nam xã'],
            coordinating: ['Đoàn Thanh niên xã'],
            deadline: 'several/date 2026-09-20',
          },
        ),
      ],
      below: [[], [null, null, null, 'T/M BAN THƯỜNG VỤ']],
    },
  ],
};

/** A school after its self-assessment: groups without numbers, one weak point with two works, money and its sum. */
export const schoolWeakPoints: LabelledSheet = {
  name: 'Cải tiến CL trường',
  about: 'school, weak points by criterion, one merged over two works, persons by commas, terms by school year, money',
  kinds: ['tasks', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['TRƯỜNG THCS ĐỒNG VỌNG'], ['KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG SAU TỰ ĐÁNH GIÁ, NĂM HỌC 2026 - 2027'], []],
      header: [
        [
          'Mã tiêu chí',
          'Điểm yếu',
          'Công việc cải tiến',
          'Người thực hiện',
          'Thời gian (bắt đầu - kết thúc)',
          'Kinh phí (triệu đồng)',
        ],
      ],
      columns: ['code', ['title', null], 'task', ['implementing', 'lead'], 'deadline', null],
      rows: [
        section(['QUẢN LÝ NHÀ TRƯỜNG', '<', '<', '<', '<', '<'], { code: null, title: 'QUẢN LÝ NHÀ TRƯỜNG' }),
        task(
          [
            '1.7',
            'Hồ sơ giáo viên còn lưu giấy',
            'Nhập hồ sơ vào cơ sở dữ liệu ngành, ký số',
            'Văn thư, Kế toán',
            '9/2026 - 12/2026',
            null,
          ],
          { implementing: ['Văn thư', 'Kế toán'], deadline: 'several/month 2026-12-31' },
        ),
        task(['^', '^', 'Kiểm tra chéo hồ sơ giữa các tổ', 'Các tổ chuyên môn', 'Tháng 1/2027', null], {
          implementing: ['Các tổ chuyên môn'],
          deadline: 'month 2027-01-31',
        }),
        section(['CƠ SỞ VẬT CHẤT', '<', '<', '<', '<', '<'], { code: null, title: 'CƠ SỞ VẬT CHẤT' }),
        task(
          [
            '3.4',
            'Nhà vệ sinh học sinh xuống cấp',
            'Sửa 02 khu vệ sinh, khoán người dọn',
            'Hiệu trưởng; Ban đại diện CMHS',
            'Trong hè 2027',
            180,
          ],
          { implementing: ['Hiệu trưởng', 'Ban đại diện CMHS'], deadline: 'event/unreadable/year' },
        ),
        section(['QUAN HỆ VỚI GIA ĐÌNH VÀ XÃ HỘI', '<', '<', '<', '<', '<'], {
          code: null,
          title: 'QUAN HỆ VỚI GIA ĐÌNH VÀ XÃ HỘI',
        }),
        task(
          [
            '4.1',
            'Chưa hỏi ý kiến cha mẹ học sinh',
            'Khảo sát mức độ hài lòng bằng biểu mẫu trực tuyến',
            'Phó Hiệu trưởng, GVCN',
            'Cuối mỗi học kỳ',
            2,
          ],
          { implementing: ['Phó Hiệu trưởng', 'GVCN'], deadline: 'periodic/event' },
        ),
        total([null, 'Cộng', null, null, null, 182]),
      ],
    },
  ],
};
