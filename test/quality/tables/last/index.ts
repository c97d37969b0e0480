import { criterion, either, section, task, total, type LabelledSheet } from '../labels';

/** A party committee's propaganda plan: ways and places beside the work, bodies below one another, days in many forms. */
const propaganda: LabelledSheet = {
  name: 'KH tuyên truyền',
  about: 'propaganda plan of a commune, forms and places beside the work, bodies below one another',
  kinds: ['tasks'],
  tables: [
    {
      above: [
        ['ĐẢNG ỦY XÃ VĨNH THUẬN'],
        ['KẾ HOẠCH CHI TIẾT TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ NĂM 2026'],
        [],
      ],
      header: [
        [
          'TT',
          'Nội dung tuyên truyền',
          'Hình thức',
          'Địa điểm',
          'Đơn vị thực hiện',
          'Đơn vị phối hợp',
          'Thời gian',
          'Ghi chú',
        ],
      ],
      columns: ['code', 'task', [null, 'method'], null, ['implementing', 'lead'], 'coordinating', 'deadline', 'note'],
      rows: [
        task(
          [
            1,
            'Dịch vụ công trực tuyến toàn trình',
            'Hội nghị, tờ rơi',
            'Nhà văn hóa các ấp',
            'Trung tâm PVHCC xã',
            'Đoàn TNCS HCM xã\nHội LHPN xã',
            'Tháng 3, 6, 9/2026',
            null,
          ],
          {
            coordinating: ['Đoàn TNCS HCM xã', 'Hội LHPN xã'],
            deadline: 'several/month 2026-09-30',
          },
        ),
        task(
          [
            2,
            'Kết quả chấm điểm cải cách hành chính',
            'Đài truyền thanh',
            'Trên địa bàn xã',
            'Phòng Văn hóa - Xã hội',
            'Ban Công tác Mặt trận các ấp',
            'Sau khi có kết quả công bố',
            'Phát 02 lần/tuần',
          ],
          { coordinating: ['Ban Công tác Mặt trận các ấp'], deadline: 'event' },
        ),
        task(
          [
            3,
            'Kỹ năng an toàn trên không gian mạng',
            'Trang Zalo của xã',
            'Trực tuyến',
            'Công an xã; Tổ công nghệ số cộng đồng',
            null,
            'Hằng tuần',
            null,
          ],
          {
            implementing: ['Công an xã', 'Tổ công nghệ số cộng đồng'],
            lead: ['Công an xã', 'Tổ công nghệ số cộng đồng'],
            deadline: 'periodic',
          },
        ),
        task(
          [
            4,
            'Tổng kết, khen thưởng',
            'Hội nghị',
            'Hội trường UBND xã',
            'Văn phòng Đảng ủy',
            'Văn phòng HĐND và UBND xã',
            'Trước 15/12',
            null,
          ],
          { deadline: 'date 2026-12-15' },
        ),
      ],
    },
  ],
};

/** A department's own score after a cut: three header rows, points of two years and what is aimed at, officials and divisions. */
const department: LabelledSheet = {
  name: 'Phân công CCHC Sở',
  about: 'department shares out its index, points of two years and aims under headings, leaders and divisions',
  kinds: ['par', 'other'],
  boldHeadings: true,
  tables: [
    {
      above: [['SỞ Y TẾ'], ['PHỤ LỤC PHÂN CÔNG NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA SỞ NĂM 2026'], []],
      header: [
        [
          'STT',
          'Lĩnh vực, tiêu chí',
          'Điểm',
          '<',
          '<',
          'Phấn đấu 2026',
          'Phân công',
          '<',
          '<',
          'Nội dung thực hiện',
          'Hoàn thành trước',
        ],
        [
          '^',
          '^',
          'Tối đa',
          'Kết quả 2024',
          'Kết quả 2025',
          '^',
          'Lãnh đạo Sở',
          'Phòng chủ trì',
          'Phòng phối hợp',
          '^',
          '^',
        ],
      ],
      columns: ['code', 'title', 'benchmark', null, 'achieved', null, null, 'lead', 'coordinating', 'task', 'deadline'],
      rows: [
        either('section/criterion', ['I', 'Chỉ đạo, điều hành', 12, 10.5, 11, 12, null, null, null, null, null]),
        criterion(
          [
            1,
            'Kế hoạch cải cách hành chính',
            3,
            3,
            3,
            3,
            'Giám đốc',
            'Văn phòng',
            'Các phòng',
            'Ban hành trong tháng 01',
            '31/01/2026',
          ],
          { deadline: 'date 2026-01-31' },
        ),
        criterion(
          [
            2,
            'Kiểm tra cải cách hành chính',
            9,
            7.5,
            8,
            9,
            'Phó Giám đốc',
            'Thanh tra',
            'P. TCCB, P. KHTC',
            'Kiểm tra 10 đơn vị trực thuộc',
            'Quý III',
          ],
          { coordinating: ['P. TCCB', 'P. KHTC'], deadline: 'quarter 2026-09-30' },
        ),
        either('section/criterion', ['II', 'Thủ tục hành chính', 20, 17, 18.5, 20, null, null, null, null, null]),
        criterion(
          [
            1,
            'Hồ sơ giải quyết đúng hạn',
            20,
            17,
            18.5,
            20,
            'Phó Giám đốc',
            'Phòng Nghiệp vụ Y, Phòng Nghiệp vụ Dược',
            'Văn phòng',
            'Rà soát hồ sơ quá hạn hằng tuần',
            'Thường xuyên',
          ],
          { lead: ['Phòng Nghiệp vụ Y', 'Phòng Nghiệp vụ Dược'], deadline: 'ongoing' },
        ),
        total([null, 'Tổng cộng', 32, 27.5, 29.5, 32, null, null, null, null, null]),
      ],
    },
  ],
};

/** A city's digital index of wards: pillars merged at the left, shares of the maximum, ranks, who mends it. */
const wards: LabelledSheet = {
  name: 'DTI phường',
  about: 'digital index of a ward, pillars merged at the left, shares of the maximum, ranks, who mends it',
  kinds: ['dti', 'other'],
  tables: [
    {
      above: [['KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ PHƯỜNG NĂM 2025 VÀ NHIỆM VỤ NĂM 2026'], []],
      header: [
        [
          'Trụ cột',
          'Mã',
          'Tên chỉ số',
          'Điểm chuẩn',
          'Điểm đạt',
          'Tỷ lệ (%)',
          'Việc phải làm năm 2026',
          'Giao cho',
          'Hạn',
        ],
      ],
      columns: [
        [null, 'title'],
        'code',
        'title',
        'benchmark',
        'achieved',
        null,
        'task',
        ['lead', 'implementing'],
        'deadline',
      ],
      rows: [
        criterion(
          [
            'Nhận thức số',
            '1.1',
            'Chuyên mục chuyển đổi số',
            10,
            8,
            '80%',
            'Đăng 4 tin mỗi tháng',
            'Văn phòng',
            'Hàng tháng',
          ],
          { deadline: 'periodic' },
        ),
        criterion(
          [
            '^',
            '1.2',
            'Cán bộ được tập huấn',
            20,
            12.5,
            '62,5%',
            'Mở 02 lớp kỹ năng số',
            'Phòng Văn hóa - Xã hội',
            'Tháng 4 và tháng 8',
          ],
          { deadline: 'several/month 2026-08-31' },
        ),
        criterion(
          ['Hạ tầng số', '2.1', 'Thôn, tổ có cáp quang', 15, 15, '100%', 'Duy trì', 'VNPT, Viettel', 'Cả năm'],
          { lead: ['VNPT', 'Viettel'], implementing: ['VNPT', 'Viettel'], deadline: 'year/ongoing' },
        ),
        criterion(
          [
            '^',
            '2.2',
            'Hộ có internet',
            15,
            13.2,
            '88%',
            'Vận động hộ nghèo',
            'UBMTTQ phường và các đoàn thể',
            '30/11/2026',
          ],
          {
            lead: ['UBMTTQ phường', 'các đoàn thể'],
            implementing: ['UBMTTQ phường', 'các đoàn thể'],
            deadline: 'date 2026-11-30',
          },
        ),
        total([null, null, 'Cộng', 60, 48.7, '81,2%', null, null, null]),
      ],
    },
  ],
};

/** A government programme as a ministry types it: numbers with points, bodies with who heads them, products with their dates. */
const programme: LabelledSheet = {
  name: 'CTHĐ bộ',
  about: 'programme of a ministry, numbered headings of two levels, bodies and who helps, product and its level',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['BỘ CÔNG NGHIỆP NHẸ'],
        ['Phụ lục. CÁC NHIỆM VỤ TRIỂN KHAI CHƯƠNG TRÌNH HÀNH ĐỘNG GIAI ĐOẠN 2026 - 2030'],
        ['(Kèm theo Quyết định số        /QĐ-BCNN ngày      tháng      năm 2026)'],
      ],
      header: [['TT', 'NHIỆM VỤ', 'CQ CHỦ TRÌ', 'CQ PHỐI HỢP', 'CẤP TRÌNH', 'SẢN PHẨM', 'THỜI GIAN HT', 'NGUỒN KP']],
      columns: ['code', 'task', 'lead', 'coordinating', null, 'product', 'deadline', null],
      rows: [
        section(['I.', 'HOÀN THIỆN THỂ CHẾ', null, null, null, null, null, null], { code: 'I' }),
        section(['1.', 'Về phân cấp, phân quyền', null, null, null, null, null, null], { code: '1' }),
        task(
          [
            '1.1.',
            'Sửa đổi nghị định về cụm công nghiệp',
            'Vụ Pháp chế',
            'Cục Công nghiệp, Văn phòng Bộ',
            'Chính phủ',
            'Nghị định',
            'Quý IV/2026',
            'NSNN',
          ],
          { code: '1.1', coordinating: ['Cục Công nghiệp', 'Văn phòng Bộ'], deadline: 'quarter 2026-12-31' },
        ),
        task(
          [
            '1.2.',
            'Rà soát thủ tục cấp phép',
            'Cục Công nghiệp',
            'Các Sở Công Thương; hiệp hội ngành hàng',
            'Bộ trưởng',
            'Báo cáo',
            '2026 - 2027',
            'NSNN',
          ],
          {
            code: '1.2',
            coordinating: ['Các Sở Công Thương', 'hiệp hội ngành hàng'],
            deadline: 'year/several 2027-12-31',
          },
        ),
        section(['2.', 'Về kiểm tra, giám sát', null, null, null, null, null, null], { code: '2' }),
        task(
          [
            '2.1.',
            'Kiểm tra chéo giữa các đơn vị',
            'Thanh tra Bộ',
            'Các Vụ, Cục',
            'Bộ trưởng',
            'Kết luận kiểm tra',
            'Định kỳ 6 tháng',
            null,
          ],
          { code: '2.1', coordinating: ['Các Vụ, Cục'], deadline: 'periodic' },
        ),
        section(['II.', 'PHÁT TRIỂN NGUỒN NHÂN LỰC', null, null, null, null, null, null], { code: 'II' }),
        task(
          [
            '1.',
            'Đào tạo kỹ sư dệt may',
            'Trường Đại học Công nghiệp Dệt may',
            'Tập đoàn Dệt May Việt Nam, Vụ Tổ chức cán bộ',
            null,
            '5.000 kỹ sư',
            'Đến 2030',
            'XHH',
          ],
          {
            code: '1',
            coordinating: ['Tập đoàn Dệt May Việt Nam', 'Vụ Tổ chức cán bộ'],
            deadline: 'year/date 2030-12-31',
          },
        ),
      ],
      below: [[], [null, 'Ghi chú: NSNN - ngân sách nhà nước; XHH - xã hội hóa']],
    },
  ],
};

/** Four tables written when the reading was done; what they showed was mended after they had been counted. */
export const LAST: readonly LabelledSheet[] = [propaganda, department, wards, programme];
