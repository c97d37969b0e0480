import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NAME_LIMIT,
  foldName,
  legalName,
  planSheetNames,
  type WantedSheet,
} from '../../../src/reporting/layout/sheet-names';

const names = (...wanted: string[]) => wanted.map((name) => ({ id: name, name }));
const nothing = { taken: [], ours: new Map<string, string>() };

describe('names of sheets', () => {
  it.each([
    ['Văn phòng', 'Văn phòng', []],
    ['Trung tâm Ứng dụng tiến bộ khoa học và công nghệ', 'TT Ứng dụng tiến bộ KH&CN', ['shortened']],
    ['Các phòng, đơn vị có liên quan', 'Các phòng, đơn vị có liên quan', []],
    ['Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ', 'Ban Quản lý các KCX&CN Cần Thơ', ['shortened']],
    ['Vườn ươm công nghệ công nghiệp Việt Nam - Hàn Quốc', 'Vườn ươm CNCN VN - Hàn Quốc', ['shortened']],
    ['Trung tâm Công nghệ thông tin và Truyền thông', 'Trung tâm CNTT&TT', ['shortened']],
    ['Trung tâm Thông tin, thống kê, ứng dụng KH&CN', 'TT Thông tin, TK, ƯD KH&CN', ['shortened']],
    ['Các phòng, đơn vị thuộc, trực thuộc Sở', 'Phòng, ĐV thuộc, trực thuộc Sở', ['shortened']],
    ['Các cơ quan, đơn vị có thẩm quyền tuyển dụng', 'CQ, ĐV có thẩm quyền tuyển dụng', ['shortened']],
    ['Các đơn vị sự nghiệp công lập thuộc thành phố', 'Các đơn vị SNCL thuộc thành phố', ['shortened']],
    ['Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh', 'VP Đoàn ĐBQH và HĐND tỉnh', ['shortened']],
    ['Ban Quản lý các khu công nghiệp tỉnh Hưng Yên', 'BQL các KCN tỉnh Hưng Yên', ['shortened']],
    ['Ban Quản lý Khu kinh tế Đông Nam Nghệ An', 'BQL KKT Đông Nam Nghệ An', ['shortened']],
    ['Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch', 'Trung tâm XTĐT, TM&DL', ['shortened']],
    ['Ngân hàng Nhà nước Chi nhánh thành phố Cần Thơ', 'NHNN Chi nhánh TP Cần Thơ', ['shortened']],
    ['Viện Kinh tế - Xã hội thành phố Cần Thơ', 'Viện KT-XH thành phố Cần Thơ', ['shortened']],
    ['Phòng Quản lý Công nghệ và Chuyên ngành', 'Phòng QLCN và Chuyên ngành', ['shortened']],
    ['Phòng A/B: [mới]?', 'Phòng A-B- (mới)', ['forbidden-character']],
    ["'Phòng'", 'Phòng', ['forbidden-character']],
    ['History', 'History (1)', ['reserved']],
    ['***', 'Phiếu', ['forbidden-character']],
    ['=HYPERLINK("http://x","y")', '=HYPERLINK("http---x","y")', ['forbidden-character']],
    ['__proto__', '__proto__', []],
    ['constructor', 'constructor', []],
  ])('%s → %s', (wanted, name, reasons) => {
    expect(legalName(wanted)).toEqual({ name, reasons });
  });

  it('cuts at a word, with an ellipsis, only when abbreviations are not enough', () => {
    const { name } = legalName('Cơ quan, đơn vị có kết luận sau thanh tra, kiểm tra, kiểm toán nhà nước');
    expect(name).toBe('CQ, ĐV có kết luận sau thanh…');
  });

  it('tells apart names that differ only in case or Unicode form, and leaves the planner’s own', () => {
    const planned = planSheetNames(names('Văn phòng', 'VĂN PHÒNG', 'Văn phòng'.normalize('NFD')), {
      taken: ['văn phòng'],
      ours: new Map(),
    });
    expect(new Set([...planned.values()].map(({ name }) => foldName(name))).size).toBe(3);
    for (const { name, reasons } of planned.values()) {
      expect(foldName(name)).not.toBe('văn phòng');
      expect(reasons).toContain('name-taken');
    }
  });

  it('keeps the name of a sheet that exists, also one that the planner gave it', () => {
    const planned = planSheetNames(names('Văn phòng', 'Thanh tra'), {
      taken: [],
      ours: new Map([['Văn phòng', 'VP của chị Lan']]),
    });
    expect(planned.get('Văn phòng')).toEqual({ name: 'VP của chị Lan', reasons: [] });
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'Trung tâm Ứng dụng tiến bộ khoa học và công nghệ',
      'Ủy ban nhân dân thành phố Cần Thơ',
      'history',
      "'",
      '  ',
      '[]',
      'Văn phòng',
      'văn phòng',
      '__proto__',
    ),
    fc
      .array(
        fc.constantFrom('Trung tâm', 'Sở', 'Phòng', 'khoa học và công nghệ', 'thành phố', 'đổi mới sáng tạo', 'các'),
        { minLength: 4, maxLength: 9 },
      )
      .map((words) => words.join(' ')),
  );
  const wantedSheets: fc.Arbitrary<WantedSheet[]> = fc.uniqueArray(
    fc.record({ id: fc.string({ maxLength: 6 }), name: anyName }),
    { selector: ({ id }) => id, maxLength: 12 },
  );

  it('are always legal and unique, whatever the units are called and whatever exists', () => {
    fc.assert(
      fc.property(wantedSheets, fc.array(anyName, { maxLength: 6 }), (wanted, taken) => {
        const planned = [...planSheetNames(wanted, { taken, ours: new Map() }).values()];
        for (const { name } of planned) expect(name).toSatisfy(isLegal);
        const all = [...planned.map(({ name }) => foldName(name)), ...new Set(taken.map(foldName))];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('do not depend on the order of the units', () => {
    fc.assert(
      fc.property(wantedSheets, (wanted) => {
        const planned = planSheetNames(wanted, nothing);
        expect([...planSheetNames([...wanted].reverse(), nothing)].sort()).toEqual([...planned].sort());
      }),
    );
  });

  it('stay when other units come and go', () => {
    fc.assert(
      fc.property(wantedSheets, wantedSheets, (first, others) => {
        const ours = new Map([...planSheetNames(first, nothing)].map(([id, { name }]) => [id, name]));
        const known = new Set(first.map(({ id }) => id));
        const next = planSheetNames([...others.filter(({ id }) => !known.has(id)), ...first.slice(1)], {
          taken: [],
          ours,
        });
        for (const { id } of first.slice(1)) expect(next.get(id)!.name).toBe(ours.get(id));
      }),
    );
  });

  it('are not changed by being made legal again', () => {
    fc.assert(
      fc.property(anyName, (wanted) => {
        const { name } = legalName(wanted);
        expect(legalName(name)).toEqual({ name, reasons: [] });
      }),
    );
  });
});

function isLegal(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= NAME_LIMIT &&
    name.trim() === name &&
    !/[:\\/?*[\]\p{Cc}\p{Cs}]/u.test(name) &&
    !/^'|'$/.test(name) &&
    foldName(name) !== 'history'
  );
}
