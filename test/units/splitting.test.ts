import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitVocabulary } from '../../src/units/vocabulary';
import units from '../../src/units/words/units.json';
import { splitUnits } from '../../src/units/splitting';

const vocabulary = unitVocabulary();
const split = (text: string): string[] => splitUnits(text, vocabulary).map((unit) => unit.bare);

describe('cells with several units', () => {
  it.each([
    ['Sở Nội vụ; Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Phòng Kế hoạch + Điện lực', ['Phòng Kế hoạch', 'Điện lực']],
    ['Đồn Biên phòng, Trạm Kiểm soát Biên phòng', ['Đồn Biên phòng', 'Trạm Kiểm soát Biên phòng']],
    ['Bưu điện, NH Nông nghiệp', ['Bưu điện', 'NH Nông nghiệp']],
    ['Hội LHPN xã / Bưu điện', ['Hội LHPN xã', 'Bưu điện']],
    ['Phòng Bưu chính, Viễn thông', ['Phòng Bưu chính, Viễn thông']],
    ['Đoàn xã, phường', ['Đoàn xã, phường']],
    ['Đoàn TN, trưởng các thôn', ['Đoàn TN', 'trưởng các thôn']],
    ['Trưởng các khoa, phòng', ['Trưởng các khoa, phòng']],
    ['BQL chợ, Agribank', ['BQL chợ', 'Agribank']],
    ['Tổ Hỗ trợ NNT, ngân hàng', ['Tổ Hỗ trợ NNT', 'ngân hàng']],
    ['HĐ phối hợp PBGDPL', ['HĐ phối hợp PBGDPL']],
    ['Phòng Tổng hợp; Trụ sở chính', ['Phòng Tổng hợp', 'Trụ sở chính']],
    ['Phòng Khách hàng hộ sản xuất và cá nhân', ['Phòng Khách hàng hộ sản xuất và cá nhân']],
    ['Đơn vị cung cấp phần mềm', ['Đơn vị cung cấp phần mềm']],
    ['Trưởng bản + chủ hộ', ['Trưởng bản', 'chủ hộ']],
    ['Văn phòng tổng hợp; Phòng Nghiệp vụ', ['Văn phòng tổng hợp', 'Phòng Nghiệp vụ']],
    ['- Văn phòng\n- Chi cục TCĐLCL', ['Văn phòng', 'Chi cục TCĐLCL']],
    ['- Văn phòng - Chi cục Tiêu chuẩn Đo lường Chất lượng', ['Văn phòng', 'Chi cục Tiêu chuẩn Đo lường Chất lượng']],
    [
      '- Chi cục TCĐLCL - Vườn ươm CNCN Việt Nam - Hàn Quốc - Trung tâm Thông tin KH&CN',
      ['Chi cục TCĐLCL', 'Vườn ươm CNCN Việt Nam - Hàn Quốc', 'Trung tâm Thông tin KH&CN'],
    ],
    ['Văn phòng UBND TP, Sở thông tin và Truyền thông', ['Văn phòng UBND TP', 'Sở thông tin và Truyền thông']],
    [
      'Văn phòng Sở Trung tâm Thông tin, thống kê và ứng dụng KH&CN',
      ['Văn phòng Sở', 'Trung tâm Thông tin, thống kê và ứng dụng KH&CN'],
    ],
    ['UBND cấp huyện, cấp xã', ['UBND cấp huyện', 'UBND cấp xã']],
    ['UBND cấp huyện, UBND cấp xã, các ấp, khu vực', ['UBND cấp huyện', 'UBND cấp xã', 'các ấp, khu vực']],
    [
      'Sở, ngành thành phố tham mưu ban hành văn bản QPPL, HĐND, UBND cấp huyện, cấp xã',
      [
        'Sở, ngành thành phố tham mưu ban hành văn bản QPPL',
        'HĐND cấp huyện',
        'HĐND cấp xã',
        'UBND cấp huyện',
        'UBND cấp xã',
      ],
    ],
    [
      'Bảo hiểm xã hội thành phố, Sở Y tế, các bệnh viện trên địa bàn thành phố. UBND cấp huyện, cấp xã',
      ['Bảo hiểm xã hội thành phố', 'Sở Y tế', 'các bệnh viện trên địa bàn thành phố', 'UBND cấp huyện', 'UBND cấp xã'],
    ],
    ['Sở, ban, ngành TP, UBND cấp huyện', ['Sở, ban, ngành TP', 'UBND cấp huyện']],
    ['1. Sở Nội vụ\n2. Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['a) Sở Nội vụ; b) Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ/ Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Văn phòng Sở/Thanh tra Sở', ['Văn phòng Sở', 'Thanh tra Sở']],
    ['Sở Nội vụ,Sở Tài chính , UBND cấp huyện,cấp xã', ['Sở Nội vụ', 'Sở Tài chính', 'UBND cấp huyện', 'UBND cấp xã']],
    ['Sở VHTTDL, Báo và PTTH tỉnh', ['Sở VHTTDL', 'Báo và PTTH tỉnh']],
    ['Phòng VHTT, Đài Truyền thanh', ['Phòng VHTT', 'Đài Truyền thanh']],
    ['VP ĐKĐĐ, CN VPĐKĐĐ', ['VP ĐKĐĐ', 'CN VPĐKĐĐ']],
    ['Bộ phận Một cửa + UBND các xã', ['Bộ phận Một cửa', 'UBND các xã']],
    ['Văn phòng Sở + các phòng', ['Văn phòng Sở', 'các phòng']],
    ['Phòng Nội vụ+Phòng Tư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    ['SỞ NỘI VỤ, UBND CẤP HUYỆN, CẤP XÃ', ['SỞ NỘI VỤ', 'UBND CẤP HUYỆN', 'UBND CẤP XÃ']],
    ['sở, ngành thành phố, ubnd cấp huyện, cấp xã', ['sở, ngành thành phố', 'ubnd cấp huyện', 'ubnd cấp xã']],
    [
      'Phòng Nội vụ, Phòng Tư pháp, Trung tâm Văn hóa, Thể thao',
      ['Phòng Nội vụ', 'Phòng Tư pháp', 'Trung tâm Văn hóa, Thể thao'],
    ],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));
});

describe('one unit, whatever its name holds', () => {
  it.each([
    'Sở Lao động, Thương binh và Xã hội',
    'Sở Thông tin và Truyền thông',
    'Vườn ươm CNCN Việt Nam - Hàn Quốc',
    'Trung tâm Thông tin, thống kê, ứng dụng KH&CN',
    'Các phòng, đơn vị thuộc, trực thuộc Sở',
    'Cơ quan, đơn vị có kết luận sau thanh tra, kiểm tra, kiểm toán',
    'Văn phòng Sở Nội vụ',
    'Các phòng/đơn vị có liên quan',
    'Tổ 1.2 Khu công nghệ',
    'Văn phòng HĐND và UBND huyện Phong Điền',
    'Mặt trận Tổ quốc thành phố và các đoàn thể',
  ])('%s', (name) => expect(split(name)).toEqual([name]));

  it('a remark in parentheses, or the short name, is not part of the name', () => {
    expect(split('Sở Thông tin và Truyền thông (Sở TTTT)')).toEqual(['Sở Thông tin và Truyền thông']);
    expect(split('Văn phòng Sở (thực hiện nội dung tài chính, ngân sách; Khối Văn phòng Sở)')).toEqual([
      'Văn phòng Sở',
    ]);
    expect(splitUnits('Văn phòng Sở (nội dung tài chính)', vocabulary)[0]!.written).toBe(
      'Văn phòng Sở (nội dung tài chính)',
    );
  });

  it('a name broken over two lines', () => {
    expect(split('Sở thông tin và\nTruyền thông')).toEqual(['Sở thông tin và Truyền thông']);
    expect(split('Các phòng, đơn vị có\nTTHC')).toEqual(['Các phòng, đơn vị có TTHC']);
    expect(split('Sở Nội vụ\nSở Tài chính')).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
  });

  it.each([
    [
      '- Chi cục\nTCĐLCL - Vườn\nươm CNCN Việt\nNam - Hàn\nQuốc',
      ['Chi cục TCĐLCL', 'Vườn ươm CNCN Việt Nam - Hàn Quốc'],
    ],
    ['Vườn ươm CNCN Việt Nam\n- Hàn Quốc', ['Vườn ươm CNCN Việt Nam - Hàn Quốc']],
    [
      'CQCM TP; Ban\nQuản lý các\nkhu chế xuất\nvà công nghiệp\nCần Thơ;\nUBND cấp\nhuyện, cấp xã',
      ['CQCM TP', 'Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ', 'UBND cấp huyện', 'UBND cấp xã'],
    ],
    ['Sở, ban, ngành\nTP, UBND cấp\nhuyện', ['Sở, ban, ngành TP', 'UBND cấp huyện']],
    ['Trung tâm\nThông tin\nKH&CN', ['Trung tâm Thông tin KH&CN']],
    ['Thanh tra\nSở\nPhòng QLKH', ['Thanh tra Sở', 'Phòng QLKH']],
    ['Trung tâm Kiểm định và Phát triển khoa học\ncông nghệ', ['Trung tâm Kiểm định và Phát triển khoa học công nghệ']],
    // Names that nobody knows stay as the lines are.
    ['Ban Xúc tiến\nPhòng QLKH', ['Ban Xúc tiến', 'Phòng QLKH']],
    [
      'Trung tâm Xúc tiến\nđầu tư tỉnh\nVăn phòng\nSở Nội vụ',
      ['Trung tâm Xúc tiến đầu tư tỉnh', 'Văn phòng', 'Sở Nội vụ'],
    ],
  ])('a cell wrapped at its width, as converters of PDF leave it: %j', (text, expected) =>
    expect(split(text)).toEqual(expected),
  );

  it('a remark on the next line belongs to the unit above', () => {
    expect(split('Văn phòng Sở\n(riêng báo cáo về chính\nquyền số; Trung tâm chủ trì)\nThanh tra')).toEqual([
      'Văn phòng Sở',
      'Thanh tra',
    ]);
  });

  it.each(['', ' ', '-', 'X', '…', '...'])('%j names nobody', (text) => expect(split(text)).toEqual([]));
});

describe('properties', () => {
  const name = fc.constantFrom(...units.units.map((unit) => unit.names[0]!));
  it('names put together by a sign come apart again, and none is cut', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('; ', '\n', '\n- '),
        (names, sign) => {
          expect(splitUnits(names.join(sign), vocabulary).map((unit) => unit.key)).toEqual(names.map(vocabulary.keyOf));
        },
      ),
    );
  });

  it('no letter is lost and no text throws', () => {
    // 'và' between two names is a sign, and no part of either.
    const letters = (text: string): string => text.replace(/và|[^\p{L}\p{N}]/gu, '');
    const text = fc.string({
      unit: fc.constantFrom('a', 'Sở', 'UBND', ' ', ', ', '; ', '\n', '- ', 'và', '.', '(', 'Y tế', 'cấp huyện'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (cell) => {
        const units_ = splitUnits(cell, vocabulary);
        if (/\(|cấp/.test(cell)) return;
        expect(letters(units_.map(({ written }) => written).join(''))).toBe(letters(cell));
      }),
      { numRuns: 500 },
    );
  });

  it('a very long cell is read in one piece', () =>
    expect(splitUnits('Sở Nội vụ, '.repeat(3000), vocabulary)).toHaveLength(1));
});
