import { describe, expect, it } from 'vitest';
import { check, cells, edits, only, par, table, tasks } from '../typed';

const HOP_LY = 'Tính hợp lý của các VBQPPL thuộc phạm vi quản lý nhà nước của tỉnh';
const named = (code: string, name: string): ReturnType<typeof check> => check(par([[code, name, 1, 0.5]]));

describe('name-mismatch', () => {
  it('says whose name it is, and proposes that code when the table has no such row', () => {
    const found = only(named('2.4.1', HOP_LY), 'name-mismatch');
    expect([found.severity, found.message, found.at.row, found.at.column, found.args.other]).toEqual([
      'warning',
      'name-mismatch/other',
      2,
      1,
      '2.4.2',
    ]);
    expect([found.fix?.grade, ...edits(found)]).toEqual(['suggestion', 'A3=2.4.2']);
  });

  it('proposes the name when the other code is in the table: the name was copied', () => {
    const found = only(
      check(
        par([
          ['2.4.2', HOP_LY, 1, 0.5],
          ['2.4.3', HOP_LY, 1, 0.5],
        ]),
      ),
      'name-mismatch',
    );
    expect([found.at.row, found.args.other, ...edits(found)]).toEqual([
      3,
      '2.4.2',
      'B4=Tính khả thi của các VBQPPL thuộc phạm vi quản lý nhà nước của tỉnh',
    ]);
  });

  it('reports a name that is no known one, with the right name', () => {
    const found = only(named('7.3.7', 'Công tác văn thư, lưu trữ của cơ quan'), 'name-mismatch');
    expect([found.message, found.args.expected]).toEqual(['name-mismatch', 'Thanh toán trực tuyến']);
  });

  it.each([
    ['2.4', 'Chất lượng văn bản QPPL do thành phố ban hành'],
    ['2.4', 'CHẤT LƯỢNG VĂN BẢN QUY PHẠM PHÁP LUẬT DO TỈNH BAN HÀNH'],
    ['4.1.3', 'Tỉ lệ giảm số lượng đơn vị sự nghiệp công lập so với năm 2021'],
    ['4.1.6', 'Tình hình thực hiện quy chế làm việc của UBND TP'],
    ['3.4.1', 'Tỷ lệ hồ sơ TTHC do CQCM cấp tỉnh tiếp nhận'],
    ['8.1.1', 'Chi số hài lòng về tiếp cận dịch vụ'],
    ['6.1.1', 'Thực hiện giải ngân kế hoạch đầu tư vốn ngân sách nhà nước hàng năm'],
    ['8.5', 'Mức độ thực hiện các chỉ tiêu phát triển kinh tế - xã hội do HĐND tỉnh giao'],
    ['7.3.7', 'Thanh toán trực tuyến của thành phố Cần Thơ'],
    ['5.4', 'Chấp hành kỷ luật, kỉ cương hành chính của cán bộ, công chức, viên chức'.normalize('NFD')],
  ])('takes a variant of %s: %s', (code, name) => expect(cells(named(code, name), 'name-mismatch')).toEqual([]));

  it('leaves it to one line that the table follows another set, when most names differ', () => {
    const others = [
      'Kế hoạch công tác năm',
      'Phân công lãnh đạo phụ trách',
      'Họp giao ban hằng tháng',
      'Sáng kiến của đơn vị',
      'Thi đua, khen thưởng',
    ];
    const all = check(
      par(['2.4.1', '2.4.2', '2.4.3', '3.2.2', '3.2.3'].map((code, index) => [code, others[index]!, 7, 0.5])),
    );
    expect(cells(all, 'name-mismatch')).toEqual([]);
    expect(cells(all, 'benchmark-mismatch')).toEqual([]);
    const found = only(all, 'code-unknown');
    expect([found.message, found.severity, found.at.row, found.at.column, found.args.count]).toEqual([
      'code-unknown/other-names',
      'info',
      1,
      0,
      5,
    ]);
  });

  it('is silent in a year whose set is not held, but for the name of that set, and with the catalogue off', () => {
    const later = table(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2027'],
      [['2.4.1', HOP_LY, 1, 0.5]],
      'PAR INDEX NĂM 2028',
    );
    expect(cells(check(later), 'name-mismatch')).toEqual([]);
    expect(only(check(later), 'code-unknown').message).toBe('code-unknown/not-held-named');
    expect(cells(check(par([['2.4.1', HOP_LY, 1, 0.5]]), { withCatalogue: false }), 'name-mismatch')).toEqual([]);
  });

  it('does not look up numbers of task lists (S002: 1.7 is the seventh field there)', () => {
    expect(cells(check(tasks([['1.7', 'Xây dựng và phát triển chính quyền điện tử']])), 'name-mismatch')).toEqual([]);
  });

  it('reports a heading with a word replaced (S004), and no heading that is worded freely', () => {
    const PAPI = ['Tham gia của người dân ở cấp cơ sở', 'Công khai, minh bạch', 'Cung ứng dịch vụ công'];
    const PAR = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tài chính công'];
    const list = (title: string, others = [...PAPI, ...PAR]): string[] =>
      cells(
        check(
          table(
            ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
            [
              ['4', title, null, null],
              ['4.1', 'Việc', 'Văn phòng', 'Quý I'],
              ...others.flatMap((other, at) => [
                [String(at + 5), other, null, null],
                [`${at + 5}.1`, 'Việc khác', 'Văn phòng', 'Quý I'],
              ]),
            ],
          ),
        ),
        'name-mismatch',
      );
    expect(list('Đối với nội dung “trách nhiệm giải trình của người dân”')).toEqual(['B3']);
    expect(list('Xây dựng và phát triển Chính phủ điện tử, Chính phủ số')).toEqual(['B3']);
    for (const fine of [
      'Trách nhiệm giải trình với người dân',
      'Công khai, minh bạch trong hoạch định chính sách',
      'Công khai, minh bạch trong ra quyết định',
      'Cải cách tổ chức bộ máy hành chính nhà nước',
      'Cải cách tổ chức bộ máy',
      'Quản trị điện tử',
      'Về tiếp cận dịch vụ',
      'Kiểm soát tham nhũng trong chính quyền địa phương',
    ])
      expect(list(fine), fine).toEqual([]);
    for (const free of ['Quản trị đầu tư công', 'Đối với nội dung “trách nhiệm giải trình của người dân”'])
      expect(list(free, ['Nhóm dịch vụ công', ...PAPI.slice(1, 2)]), free).toEqual([]);
  });
});
