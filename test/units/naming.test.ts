import { describe, expect, it } from 'vitest';
import { a1 } from '../../src/model/address';
import { unitSpellings } from '../../src/model/units';
import { readPlan } from '../../src/reading';
import type { Plan } from '../../src/model/plan';
import { merge, sheet } from '../reading/table';

/** A task list with these cells in the lead column, from C2 down. */
const planWith = (...leads: readonly (string | null)[]): Plan =>
  readPlan([
    sheet([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
      ...leads.map((lead, at) => [`${at + 1}`, `việc ${at}`, lead, 'Quý I']),
    ]),
  ]);
const spellings = (plan: Plan): unknown =>
  unitSpellings(plan).map(({ name, spellings: all }) => [
    name,
    ...all.map(({ spelling, at }) => `${spelling}: ${at.map((place) => a1(place.row, place.column)).join(' ')}`),
  ]);

describe('one unit in several spellings', () => {
  it.each([
    [
      'Sở Khoa học và Công nghệ',
      'Sở KH&CN',
      'Sở KHCN',
      'sở khoa học và công nghệ',
      'Sở KH & CN',
      'Sở Khoa học và Công nghệ'.normalize('NFD'),
    ],
    ['Văn phòng UBND thành phố', 'Văn phòng UBND TP', 'Văn phòng UBND Tp.', 'VĂN PHÒNG UBND TP'],
    ['Ủy ban nhân dân thành phố', 'Uỷ ban nhân dân thành phố', 'UBND thành phố'],
    ['Sở Thông tin và Truyền thông', 'Sở TTTT', 'Sở TT&TT', 'Sở Thông tin và Truyền thông (Sở TTTT)'],
  ])('%s', (...names) => expect(unitSpellings(planWith(...names))).toHaveLength(1));

  it.each([
    ['Sở Nội vụ', 'Sở Nôi vụ'],
    ['Phòng Quản lý khoa học', 'Phòng Quản lý khoa hoc'],
    ['Phòng QLKH', 'Phòng QLCN'],
  ])('%s and %s stay two: accents and letters tell names apart', (...names) =>
    expect(unitSpellings(planWith(...names))).toHaveLength(2),
  );

  it('all spellings are told with their cells, the most used one first; an inherited entry is not counted again', () => {
    expect(spellings(planWith('Phòng QLKH', 'phòng QLKH; Thanh tra', 'Phòng QLKH'))).toEqual([
      ['Phòng QLKH', 'Phòng QLKH: C2 C4', 'phòng QLKH: C3'],
      ['Thanh tra', 'Thanh tra: C3'],
    ]);
    const merged = sheet(
      [
        ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
        ['1', 'a', 'Thanh tra', 'Văn phòng'],
        ['2', 'b', null, 'Văn phòng Sở'],
      ],
      { merges: [merge(1, 2, 2, 1)] },
    );
    expect(spellings(readPlan([merged]))).toEqual([
      ['Thanh tra', 'Thanh tra: C2'],
      ['Văn phòng', 'Văn phòng: D2', 'Văn phòng Sở: D3'],
    ]);
  });

  it('bullets and remarks are no part of a spelling', () => {
    expect(spellings(planWith('- Phòng QLKH', 'Phòng QLKH (tổng hợp)', 'UBND cấp huyện, cấp xã'))).toEqual([
      ['Phòng QLKH', 'Phòng QLKH: C2 C3'],
      ['UBND cấp huyện', 'UBND cấp huyện: C4'],
      ['UBND cấp xã', 'UBND cấp xã: C4'],
    ]);
  });
});

describe('short names that the plan introduces', () => {
  const keys = (...leads: readonly string[]): string[] =>
    planWith(...leads).appendices[0]!.rows.flatMap((row) => row.lead!.value.map((unit) => unit.key));

  it.each([
    ['Trung tâm Điều hành đô thị thông minh (TTĐHĐTTM)', 'TTĐHĐTTM'],
    ['Ban Xúc tiến Thương mại và Du lịch (gọi tắt là Ban XTTM&DL)', 'Ban XTTM&DL'],
    ['Phòng Phát triển nhân lực (Phòng PTNL)', 'Phòng PTNL'],
  ])('%s: %s is the same unit, before and after', (long, short) => {
    expect(new Set(keys(short, long, short)).size).toBe(1);
    expect(planWith(short, long, long).appendices[0]!.rows[0]!.lead!.value[0]!.name).toBe(
      long.slice(0, long.indexOf(' (')),
    );
  });

  it('is none when its letters are not those of the name, or two units have it', () => {
    expect(new Set(keys('Phòng Phát triển nhân lực (Phòng TCCB)', 'Phòng TCCB')).size).toBe(2);
    expect(
      new Set(keys('Phòng Phát triển nhân lực (Phòng PTNL)', 'Phòng Phân tích năng lực (Phòng PTNL)', 'Phòng PTNL'))
        .size,
    ).toBe(3);
    expect(new Set(keys('Phòng Kế hoạch (nội dung CCHC)', 'CCHC')).size).toBe(2);
  });
});

describe('names by their initials', () => {
  const units = (...leads: readonly string[]): unknown => spellings(planWith(...leads));

  it.each([
    ['Sở Quy hoạch Kiến trúc', 'Sở QHKT'],
    ['Sở Tài chính', 'Sở TC'],
    ['Phòng Tổ chức - Hành chính', 'Phòng TC-HC'],
    ['Công an thành phố Hà Nội', 'Công an TPHN'],
    ['Trung tâm Giám sát và Điều hành thông minh', 'Trung tâm GSĐHTM'],
    ['Viện Chiến lược và Chính sách công', 'VCLCSC'],
  ])('%s and %s are one unit, told once', (long, short) => {
    const plan = planWith(long, short);
    expect(unitSpellings(plan)).toHaveLength(1);
    expect(unitSpellings(plan)[0]!.spellings.map(({ spelling }) => spelling)).toEqual([long, short]);
  });

  it('initials of two units, or of none, stay a unit of their own', () => {
    expect(units('Phòng Tài chính', 'Phòng Tổ chức', 'Phòng TC')).toHaveLength(3);
    expect(units('Sở Quy hoạch Kiến trúc', 'Sở QHXD')).toHaveLength(2);
    expect(units('Sở Quy hoạch Kiến trúc', 'Ban QHKT')).toHaveLength(2);
    expect(units('Phòng Tư pháp', 'TP')).toHaveLength(2);
  });
});

describe('UBND xã', () => {
  const lead = (title: string, unit: string): boolean =>
    readPlan([sheet([[title], ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'], ['1', 'việc', unit, 'Quý I']])])
      .appendices[0]!.rows[0]!.lead!.value[0]!.isGroup;

  it.each([
    ['(Kèm theo Kế hoạch số 1/KH-UBND của UBND xã Tân Phú)', 'UBND xã', false],
    ['ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH', 'Ủy ban nhân dân phường', false],
    ['DANH MỤC NHIỆM VỤ', 'UBND xã', false],
    ['(Kèm theo Kế hoạch số 1/KH-UBND của UBND tỉnh)', 'UBND xã', true],
    ['(Kèm theo Kế hoạch số 1/KH-SNV của Sở Nội vụ)', 'UBND phường', true],
    ['(Kèm theo Kế hoạch số 1/KH-UBND của UBND xã Tân Phú)', 'UBND các xã, phường', true],
    ['(Kèm theo Kế hoạch số 1/KH-UBND của UBND xã Tân Phú)', 'UBND cấp xã', true],
  ])('%s: %s is a group: %s', (title, unit, isGroup) => expect(lead(title, unit)).toBe(isGroup));
});

describe('a cell that says who leads and who helps', () => {
  const row = (lead: string, coordinating: string | null) => {
    const [first] = readPlan([
      sheet([
        ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
        ['1', 'việc', lead, coordinating, 'Quý I'],
      ]),
    ]).appendices[0]!.rows;
    return [first!.lead, first!.coordinating].map((field) => field?.value.map(({ name }) => name) ?? []);
  };

  it('gives each role its units, unless the role has a cell of its own', () => {
    expect(row('Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế, Công an tỉnh', null)).toEqual([
      ['Sở Nội vụ'],
      ['Sở Y tế', 'Công an tỉnh'],
    ]);
    expect(row('Cơ quan chủ trì: Sở Nội vụ\nCơ quan phối hợp: Sở Y tế', 'Sở Tư pháp')).toEqual([
      ['Sở Nội vụ', 'Sở Y tế'],
      ['Sở Tư pháp'],
    ]);
  });
});
