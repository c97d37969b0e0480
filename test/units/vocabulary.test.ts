import { describe, expect, it } from 'vitest';
import { abolitionOf, unitForm, unitVocabulary } from '../../src/units/vocabulary';
import units from '../../src/units/words/units.json';

const vocabulary = unitVocabulary();

describe('the unit vocabulary', () => {
  it('no spelling belongs to two units', () => {
    const owner = new Map<string, string>();
    for (const unit of units.units)
      for (const name of [...unit.names, ...(unit.otherNames ?? [])]) {
        expect(vocabulary.find(name)?.names[0], name).toBe(unit.names[0]);
        expect(owner.get(name) ?? unit.names[0]).toBe(unit.names[0]);
        owner.set(name, unit.names[0]!);
      }
  });

  it.each([
    ['Văn phòng UBND TP', 'Văn phòng UBND thành phố'],
    ['CQCM TP', 'Cơ quan chuyên môn cấp thành phố'],
    ['BQL KCX&CN Cần Thơ', 'Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ'],
    ['Sở TTTT', 'Sở thông tin và Truyền thông'],
    ['Chi cục TCĐLCL', 'Chi cục Tiêu chuẩn Đo lường Chất lượng'],
    ['Trung tâm Ứng dụng tiến bộ KHCN', 'Trung tâm Ứng dụng tiến bộ KH & CN'],
    ['Văn phòng', 'Văn phòng Sở'],
    ['Cổng TTĐT TP', 'Cổng Thông tin điện tử thành phố'],
    ['Trung tâm Thông tin, thống kê, ứng dụng KHCN', 'Trung tâm Thông tin, thống kê và ứng dụng KH&CN'],
    ['Ủy ban nhân dân thành phố', 'Uỷ ban nhân dân TP.'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hoá, Thể thao và Du lịch'],
    ['Các sở, ban, ngành thành phố', 'Sở, ban, ngành TP'],
    ['Sở Nội vụ', 'SỞ NỘI VỤ.'.normalize('NFD')],
  ])('%s = %s', (one, other) => expect(vocabulary.keyOf(one)).toBe(vocabulary.keyOf(other)));

  it.each([
    ['Văn phòng', 'Văn phòng UBND TP'],
    ['Các phòng, đơn vị', 'Các phòng, đơn vị có TTHC'],
    ['Thanh tra', 'Thanh tra thành phố'],
    ['Phòng QLKH', 'Phòng QLCN'],
    ['Sở Y tế', 'Sở Y té'],
  ])('%s ≠ %s', (one, other) => expect(vocabulary.keyOf(one)).not.toBe(vocabulary.keyOf(other)));

  it.each([
    'Các phòng, đơn vị có TTHC',
    'các ấp, khu vực',
    'UBND các quận, huyện',
    'UBND cấp huyện',
    'Các trường học trên địa bàn',
    'Sở, ngành TP',
    'Các đơn vị có liên quan',
    'Tổ chức chính trị - xã hội',
    'Đảng ủy các xã, phường',
    'Tổ chức, cá nhân có liên quan',
  ])('%s is a group', (name) => expect(vocabulary.isGroup(name)).toBe(true));
  it.each([
    'Văn phòng',
    'Sở Lao động, Thương binh và Xã hội',
    'UBND huyện Phong Điền',
    'Vườn ươm CNCN Việt Nam - Hàn Quốc',
    'Đảng ủy các cơ quan Đảng tỉnh',
    'Tổ chức đối thoại với doanh nghiệp',
    'Tổ chức hội nghị tập huấn',
    'Tổ chức bộ máy tinh gọn',
    'constructor',
    '__proto__',
  ])('%s is no group', (name) => expect(vocabulary.isGroup(name)).toBe(false));

  it('unknown names have a key of their own, whatever they are called', () => {
    expect(vocabulary.find('__proto__')).toBeNull();
    expect(vocabulary.keyOf('__proto__')).toBe('__proto__');
    expect(unitForm('- Phòng  Kinh tế ;')).toBe('phòng kinh tế');
  });
});

describe('the reorganisation of 2025', () => {
  it.each([
    ['Sở TTTT', '2025-03-01', 'Sở Khoa học và Công nghệ'],
    ['Sở Kế hoạch và Đầu tư', '2025-03-01', 'Sở Tài chính'],
    ['UBND cấp huyện', '2025-07-01', null],
    ['UBND quận Ninh Kiều', '2025-07-01', null],
    ['UBND các quận, huyện', '2025-07-01', null],
  ])('%s ended on %s', (name, from, successor) => expect(abolitionOf(name)).toMatchObject({ from, successor }));

  it.each(['Sở Nội vụ', 'UBND cấp xã', 'Sở TTTT (cũ)', 'Văn phòng', 'UBND thành phố'])('%s did not', (name) =>
    expect(abolitionOf(name)).toBeNull(),
  );
});
