import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../../../src/model/plan';
import { isLeaf } from '../../../src/model/plan';
import { pointsToNumber, sumPoints } from '../../../src/model/points';
import { readPlan } from '../../../src/reading';
import { COMMUNE_UNITS, communeGrid } from './commune';
import { sheet } from '../table';

const codes = (rows: readonly PlanRow[]): string[] => rows.map((row) => `${row.type} ${row.code?.value?.text ?? ''}`);

describe('a commune’s own index', () => {
  const appendix = readPlan([communeGrid()]).appendices[0]!;
  const { rows } = appendix;
  const leaves = rows.filter(isLeaf);

  it('is a table of points of 2025 in a plan of 2026', () =>
    expect(appendix).toMatchObject({ kind: 'par', year: 2025, planYear: 2026 }));

  it('has five headings with the points that they carry', () => {
    const headings = rows.filter((row) => row.type === 'section');
    expect(
      headings.map((row) => [row.code!.value!.text, row.title!.value, pointsToNumber(row.benchmark!.value!)]),
    ).toEqual([
      ['I', 'Chỉ đạo, điều hành', 10],
      ['II', 'Giải quyết thủ tục hành chính', 20],
      ['III', 'Cán bộ, công chức và kỷ luật làm việc', 15],
      ['IV', 'Tài chính, tài sản và ngân sách', 15],
      ['V', 'Chuyển đổi số và hài lòng của người dân', 40],
    ]);
    expect(headings[0]!.benchmark).toMatchObject({
      origin: 'recovered',
      at: { row: 4, column: 0 },
      text: 'Chỉ đạo, điều hành (10 điểm chuẩn)',
    });
  });

  it('has its criteria and components, each in its place, and no point twice', () => {
    expect(leaves).toHaveLength(40);
    const parent = rows.findIndex((row) => row.code?.value?.text === 'II.1');
    expect(rows[parent]!.children.map((child) => rows[child]!.code!.text)).toEqual([
      'II.1.1',
      'II.1.2',
      'II.1.3',
      'II.1.4',
    ]);
    expect(rows[rows[parent]!.section!]!.code!.value!.text).toBe('II');
    expect(pointsToNumber(sumPoints(leaves.map((row) => row.benchmark!.value!)))).toBe(100);
    expect(pointsToNumber(sumPoints(leaves.map((row) => row.achieved!.value!)))).toBe(50);
  });

  it('names eight units, none of them cut', () => {
    const named = new Set(
      leaves.flatMap((row) => [...row.lead!.value, ...row.implementing!.value].map((unit) => unit.name)),
    );
    expect([...named].sort()).toEqual([...COMMUNE_UNITS].sort());
    expect(leaves.every((row) => row.lead!.value.length === 1 && row.implementing!.value.length === 2)).toBe(true);
  });
});

describe('headings that carry their points', () => {
  const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2025', 'Nhiệm vụ', 'Chủ trì'];
  const heading = (...cells: readonly (string | number | null)[]): PlanRow =>
    readPlan([sheet([HEADER, cells, ['1.1', 'a', 1, 0.5, 'b', 'Văn phòng']])]).appendices[0]!.rows[0]!;

  it.each([
    ['1. Chỉ đạo, điều hành (9,5 điểm)', '1', 'Chỉ đạo, điều hành', 95_000],
    ['I. Chỉ đạo, điều hành (10 điểm chuẩn)', 'I', 'Chỉ đạo, điều hành', 100_000],
    ['I. CHỈ ĐẠO (TỐI ĐA 10 ĐIỂM)', 'I', 'CHỈ ĐẠO', 100_000],
    ['II Thể chế (điểm chuẩn: 9.5)', 'II', 'Thể chế', 95_000],
    ['A. Thể chế [10đ]', 'A', 'Thể chế', 100_000],
    ['Lĩnh vực 1: Chỉ đạo, điều hành - 10 điểm', '1', 'Chỉ đạo, điều hành', 100_000],
  ] as const)('%s', (text, code, title, benchmark) => {
    expect(heading(text)).toMatchObject({
      type: 'section',
      code: { value: { text: code.length === 1 && code === 'A' ? 'a' : code } },
      title: { value: title },
      benchmark: { value: benchmark },
    });
    expect(heading(code, text.replace(/^(Lĩnh vực )?\w+[.:]? /, ''))).toMatchObject({
      type: 'section',
      title: { value: title },
      benchmark: { value: benchmark },
    });
  });

  it.each(['I. Nhóm 10 điểm nghẽn (10 việc)', 'I. Thực hiện 10 điểm của Nghị quyết', 'I. Chỉ đạo'])(
    '%s carries none',
    (text) => {
      expect(heading(text)).not.toHaveProperty('benchmark');
      expect(heading(text).title!.value).toBe(text.slice(3));
    },
  );

  it('points in their own column go before those of the text', () => {
    expect(heading('I', 'Chỉ đạo (10 điểm)', 9, 4)).toMatchObject({
      type: 'section',
      benchmark: { value: 90_000, origin: 'written' },
      achieved: { value: 40_000 },
    });
  });
});

describe('numbers of groups and rows', () => {
  const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2025', 'Nhiệm vụ', 'Chủ trì'];
  const row = (code: string): (string | number)[] => [code, 'a', 1, 0.5, 'b', 'Văn phòng'];
  const read = (...rows: readonly (readonly (string | number)[])[]): readonly PlanRow[] =>
    readPlan([sheet([HEADER, ...rows])]).appendices[0]!.rows;

  it('a Roman group with points over rows numbered anew is a heading, so that no point counts twice', () => {
    const rows = read(['I', 'Chỉ đạo', 2, 1], row('1'), row('2'), ['II', 'Thể chế', 1, 0.5], row('1'));
    expect(codes(rows)).toEqual(['section I', 'criterion 1', 'criterion 2', 'section II', 'criterion 1']);
    expect(rows[3]).toMatchObject({ benchmark: { value: 10_000 }, achieved: { value: 5000 } });
  });

  it('a Roman group with points over I.1, I.2 is their parent', () => {
    expect(read(['I', 'Chỉ đạo', 2, 1], row('I.1'), row('I.2'))[0]).toMatchObject({
      type: 'criterion',
      children: [1, 2],
    });
  });

  it('four levels, and a parent is looked for in its own group', () => {
    const rows = read(
      ['1', 'A', 4, 2],
      ['1.1', 'B', 2, 1],
      ['1.1.1', 'C', 2, 1],
      row('1.1.1.1'),
      row('1.1.1.2'),
      row('1.2'),
    );
    expect(rows.map(({ parent }) => parent)).toEqual([undefined, 0, 1, 2, 2, 0]);
    const groups = read(['I', 'A'], row('2'), ['II', 'B'], row('2.1'));
    expect(groups[3]!.parent).toBeUndefined();
  });
});
