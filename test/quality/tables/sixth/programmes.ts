import { section, task, type LabelledSheet } from '../labels';

/** A power company: codes of aims, amounts a quarter as numbers, divisions that answer, no deadline. */
export const companyAims: LabelledSheet = {
  name: 'KPI điện lực',
  about: 'power company, codes of aims, units of measure, amounts by quarter, divisions and their tasks, no term',
  kinds: ['tasks', 'other'],
  tables: [
    {
      above: [['CÔNG TY ĐIỆN LỰC TÂY ĐÔ'], ['GIAO CHỈ TIÊU VÀ GIẢI PHÁP NĂM 2026'], []],
      header: [
        [
          'Mã KPI',
          'Chỉ tiêu',
          'ĐVT',
          'KH 2026',
          'Q1',
          'Q2',
          'Q3',
          'Q4',
          'Giải pháp chính',
          'Phòng/ban chịu trách nhiệm',
          'Phòng/ban hỗ trợ',
        ],
      ],
      columns: [
        'code',
        ['title', 'task'],
        null,
        null,
        null,
        null,
        null,
        null,
        'task',
        ['lead', 'implementing'],
        'coordinating',
      ],
      rows: [
        task([
          'K01',
          'Tỷ lệ tổn thất điện năng',
          '%',
          4.35,
          4.6,
          4.5,
          4.4,
          4.35,
          'Thay công tơ, hoán chuyển máy biến áp',
          'Phòng Kinh doanh',
          'Phòng Kỹ thuật',
        ]),
        task([
          'K02',
          'SAIDI',
          'phút',
          210,
          50,
          110,
          165,
          210,
          'Vệ sinh cách điện hotline',
          'Phòng Kỹ thuật',
          'Đội Sửa chữa hotline',
        ]),
        task(
          [
            'K03',
            'Yêu cầu giải quyết trực tuyến',
            '%',
            99.5,
            99,
            99.2,
            99.4,
            99.5,
            'Rà soát hồ sơ mỗi tuần',
            'Phòng Kinh doanh',
            'Phòng CNTT, Trung tâm Chăm sóc khách hàng',
          ],
          {
            coordinating: ['Phòng CNTT', 'Trung tâm Chăm sóc khách hàng'],
          },
        ),
      ],
    },
  ],
};

/** A party committee's programme by months: a month heads its rows, days alone in the column of time. */
export const byMonths: LabelledSheet = {
  name: 'CTLV theo tháng',
  about:
    'programme of a standing committee, months as headings in capitals, who prepares, who presents it, kind of paper',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [['TỈNH ỦY'], ['CHƯƠNG TRÌNH LÀM VIỆC CỦA BAN THƯỜNG VỤ NĂM 2026'], []],
      header: [['TT', 'Nội dung', 'Cơ quan chuẩn bị', 'Cơ quan thẩm định', 'Loại văn bản', 'Trình Ban Thường vụ']],
      columns: ['code', 'task', ['lead', 'implementing'], null, ['product', null], 'deadline'],
      rows: [
        section(['THÁNG 01', null, null, null, null, null], { code: null }),
        task(
          [
            1,
            'Chương trình kiểm tra, giám sát',
            'Ủy ban Kiểm tra Tỉnh ủy',
            'Văn phòng Tỉnh ủy',
            'Chương trình',
            '15/01/2026',
          ],
          {
            deadline: 'date 2026-01-15',
          },
        ),
        task([2, 'Sơ kết công tác dân vận', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', null, 'Báo cáo', '28/01/2026'], {
          lead: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
          implementing: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
          deadline: 'date 2026-01-28',
        }),
        section(['THÁNG 02', null, null, null, null, null], { code: null }),
        task([3, 'Quy hoạch cán bộ', 'Ban Tổ chức Tỉnh ủy', 'Đảng ủy UBND tỉnh', 'Tờ trình', '25/02/2026'], {
          deadline: 'date 2026-02-25',
        }),
      ],
      below: [[], ['Lưu: VPTU']],
    },
  ],
};

/** The duties of a province after a review: who heads, who answers and who helps in one cell by dashes, several terms. */
export const dashedUnits: LabelledSheet = {
  name: 'NQ57 tỉnh',
  about:
    'province, numbers with points and letters below, bodies by dashes over lines, two terms in a cell, a column never seen',
  kinds: ['tasks'],
  boldHeadings: true,
  tables: [
    {
      above: [
        ['Phụ lục III'],
        ['DANH MỤC NHIỆM VỤ TRIỂN KHAI NGHỊ QUYẾT VỀ ĐỘT PHÁ KHOA HỌC, CÔNG NGHỆ'],
        ['(Kèm theo Kế hoạch số 90/KH-UBND ngày 20/3/2026 của UBND tỉnh)'],
        [],
      ],
      header: [
        [
          'TT',
          'Nhiệm vụ trọng tâm',
          'Cấp ban hành',
          'Các đơn vị tham gia',
          'Đơn vị chịu trách nhiệm',
          'Thời gian trình/hoàn thành',
          'Mức độ ưu tiên',
        ],
      ],
      columns: ['code', 'task', null, 'coordinating', 'lead', 'deadline', null],
      rows: [
        section(['1.', 'Hoàn thiện thể chế', null, null, null, null, null], { code: '1' }),
        task(
          [
            'a)',
            'Nghị quyết hỗ trợ doanh nghiệp khởi nghiệp',
            'HĐND tỉnh',
            '- Sở Tài chính\n- Sở Tư pháp',
            'Sở Khoa học và Công nghệ',
            'Kỳ họp giữa năm 2026',
            'Cao',
          ],
          {
            code: 'a',
            lead: ['Sở Khoa học và Công nghệ'],
            coordinating: ['Sở Tài chính', 'Sở Tư pháp'],
            deadline: 'event/several/date/month',
          },
        ),
        task(
          [
            'b)',
            'Quy chế quản lý dữ liệu dùng chung',
            'UBND tỉnh',
            '- Các sở, ban, ngành\n- UBND các xã, phường',
            'Công an tỉnh',
            'Trình: tháng 5/2026; ban hành: tháng 6/2026',
            'Cao',
          ],
          {
            code: 'b',
            coordinating: ['Các sở, ban, ngành', 'UBND các xã, phường'],
            deadline: 'several/month 2026-06-30',
          },
        ),
        section(['2.', 'Phát triển hạ tầng số', null, null, null, null, null], { code: '2' }),
        task(
          [
            'a)',
            'Phủ sóng 5G khu công nghiệp',
            'Doanh nghiệp',
            'Ban Quản lý các khu công nghiệp tỉnh',
            'Viettel, VNPT, MobiFone',
            '2026 - 2027',
            'Trung bình',
          ],
          { code: 'a', lead: ['Viettel', 'VNPT', 'MobiFone'], deadline: 'year/several 2027-12-31' },
        ),
      ],
    },
  ],
};
