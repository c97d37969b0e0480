import { describe, expect, it } from 'vitest';
import { p, plainTable, tbl, tc, tr } from '../../fixtures/docx';
import { planDocx } from '../../fixtures/plan-docx';
import { gridsOf, loadFacts } from '../../fixtures/facts';
import { readWordFile } from '../../../src/workbook/word';
import { tablesIn, texts, textsIn } from './tables';

const HEADER = ['STT', 'Tên nhiệm vụ', 'Thời gian'];
const header = (names: readonly string[] = HEADER): string =>
  tr(
    names.map((name) => tc(p(name, { bold: true }))),
    true,
  );
const rowOf = (cells: readonly string[]): string => tr(cells.map((text) => tc(p(text))));
const table = (rows: readonly string[], widths: readonly number[] = [700, 5000, 1500]): string => tbl(widths, rows);
const title = (text: string): string => p(text, { centred: true, bold: true });

describe('merged cells of Word', () => {
  it('are areas, downwards and sideways', async () => {
    const { sheets } = await tablesIn(
      table([
        header(),
        tr([tc(p('I')), tc(p('Nhóm'), { span: 2 })]),
        tr([tc(p('1'), { merge: 'restart' }), tc(p('a')), tc(p('Quý I'), { merge: 'restart' })]),
        tr([tc(p(''), { merge: 'continue' }), tc(p('b')), tc(p(''), { merge: 'continue' })]),
        tr([tc(p('2')), tc(p('c')), tc(p(''), { merge: 'continue' })]),
      ]),
    );
    expect(sheets[0]!.merges).toHaveLength(3);
    expect(sheets[0]!.merges).toEqual(
      expect.arrayContaining([
        { row: 1, column: 1, rows: 1, columns: 2 },
        { row: 2, column: 0, rows: 2, columns: 1 },
        { row: 2, column: 2, rows: 3, columns: 1 },
      ]),
    );
  });

  it('may be a block over rows and columns', async () => {
    const block = (merge: 'restart' | 'continue') => tc(p('khối'), { span: 2, merge });
    const { sheets } = await tablesIn(
      table([tr([block('restart'), tc(p('x'))]), tr([block('continue'), tc(p('y'))]), rowOf(['1', 'a', 'z'])]),
    );
    expect(sheets[0]!.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(texts(sheets[0]!)).toEqual([
      ['khối', '', 'x'],
      ['', '', 'y'],
      ['1', 'a', 'z'],
    ]);
  });

  it('stand in the columns that are seen, however the edges were dragged', async () => {
    // The edge between the second and third cell is 2 mm farther left in the second row.
    const widths = [700, 4890, 110, 1500];
    const rows = [
      tr([tc(p('STT')), tc(p('Tên'), { span: 2 }), tc(p('Thời gian'))]),
      tr([tc(p('1')), tc(p('a')), tc(p('Quý I'), { span: 2 })]),
      tr([tc(p('2')), tc(p('b'), { span: 2 }), tc(p('Quý II'))]),
    ];
    const { sheets } = await tablesIn(tbl(widths, rows));
    expect(texts(sheets[0]!)).toEqual([
      ['STT', 'Tên', 'Thời gian'],
      ['1', 'a', 'Quý I'],
      ['2', 'b', 'Quý II'],
    ]);
    expect(sheets[0]!.merges).toEqual([]);
  });

  it('keep columns that are narrow on purpose', async () => {
    const { sheets } = await tablesIn(tbl([150, 140, 4000], [rowOf(['1', '2', 'a'])]));
    expect(texts(sheets[0]!)).toEqual([['1', '2', 'a']]);
  });
});

describe('a table over two pages', () => {
  const more = (first: readonly string[], between: string, second: readonly string[]) =>
    textsIn(table(first) + between + table(second));
  const whole = [HEADER, ['1', 'a', 'Quý I'], ['2', 'b', 'Quý II']];
  const [one, two] = [rowOf(['1', 'a', 'Quý I']), rowOf(['2', 'b', 'Quý II'])];

  it('is one table when only blank lines stand between', async () => {
    expect(await more([header(), one], p('') + p(''), [two])).toEqual(whole);
  });

  it('has a repeated header once', async () => {
    expect(await more([header(), one], p(''), [header(), two])).toEqual(whole);
  });

  it('is one table below "(tiếp theo)"', async () => {
    expect(await more([header(), one], p('Phụ lục I (tiếp theo)', { centred: true }), [header(), two])).toEqual(whole);
  });

  it('keeps the merged cells of both parts', async () => {
    const pair = (code: string) => [
      tr([tc(p(code), { merge: 'restart' }), tc(p('a')), tc(p('x'))]),
      tr([tc(p(''), { merge: 'continue' }), tc(p('b')), tc(p('y'))]),
    ];
    const { sheets, notes } = await tablesIn(table([header(), ...pair('1')]) + p('') + table([header(), ...pair('2')]));
    expect(sheets[0]!.merges.map(({ row, rows }) => [row, rows])).toEqual([
      [1, 2],
      [3, 2],
    ]);
    expect(notes.joined).toBe(1);
  });

  it('is two tables when the second has columns of its own, or words stand between', async () => {
    const other = ['TT', 'Chỉ tiêu', 'Đơn vị'];
    const apart = await tablesIn(table([header(), one]) + p('') + table([header(other), rowOf(['1', 'c', 'd'])]));
    expect(apart.sheets.map(({ name }) => name)).toEqual(['Bảng 1', 'Bảng 2']);
    const worded = await tablesIn(table([header(), one]) + p('Bảng các đơn vị phối hợp') + table([two]));
    expect(worded.notes.joined).toBe(0);
  });
});

describe('the appendices of a document', () => {
  it('are a sheet each, called as their first line, with their lines over the table', async () => {
    const { sheets } = await tablesIn(
      title('KẾ HOẠCH') +
        p('Phụ lục I kèm theo Kế hoạch này nêu các nhiệm vụ của từng phòng, đơn vị.') +
        title('PHỤ LỤC I') +
        title('DANH MỤC NHIỆM VỤ') +
        p('(Kèm theo Kế hoạch số     /KH-SNV)', { centred: true, italic: true }) +
        table([header(), rowOf(['1', 'a', 'Quý I'])]) +
        title('Phụ lục số 02\nCHỈ TIÊU NĂM 2024') +
        table([header(), rowOf(['1', 'b', 'Quý II'])]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục I', 'Phụ lục 02']);
    expect(texts(sheets[0]!).map(([first]) => first)).toEqual([
      'PHỤ LỤC I',
      'DANH MỤC NHIỆM VỤ',
      '(Kèm theo Kế hoạch số     /KH-SNV)',
      'STT',
      '1',
    ]);
    expect(sheets[0]!.merges.slice(0, 3)).toEqual([0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: 3 })));
    expect(texts(sheets[1]!).map(([first]) => first)).toEqual(['Phụ lục số 02', 'CHỈ TIÊU NĂM 2024', 'STT', '1']);
  });

  it('hold further tables below the first when the columns are as many, else on a sheet of their own', async () => {
    const { sheets } = await tablesIn(
      title('Phụ lục A') +
        table([header(), rowOf(['1', 'a', 'Quý I'])]) +
        title('B. Nhiệm vụ thường xuyên') +
        table([header(['TT', 'Việc', 'Thời hạn']), rowOf(['1', 'b', 'Quý II'])]) +
        title('C. Điểm') +
        plainTable([
          ['TT', 'Điểm'],
          ['1', '0,5'],
        ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục A', 'Phụ lục A (2)']);
    expect(texts(sheets[0]!).map(([first]) => first)).toEqual([
      'Phụ lục A',
      'STT',
      '1',
      undefined,
      'B. Nhiệm vụ thường xuyên',
      'TT',
      '1',
    ]);
    expect(texts(sheets[1]!)[0]).toEqual(['C. Điểm', '']);
  });

  it('are not the frames of the heading and of the signature', async () => {
    const frame = (left: string, right: string): string => tbl([4000, 5000], [rowOf([left, right])]);
    const { sheets, notes } = await tablesIn(
      frame('SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
        table([header(), rowOf(['1', 'a', 'Quý I'])]) +
        frame('Nơi nhận:\n- Như trên;', 'GIÁM ĐỐC'),
    );
    expect(sheets).toHaveLength(1);
    expect(notes.frames).toBe(2);
  });

  it('keep the widths of the columns to each other', async () => {
    const { sheets } = await tablesIn(tbl([1000, 2000, 4000], [rowOf(['a', 'b', 'c'])]));
    const [one, two, three] = sheets[0]!.columns.map(({ width }) => width);
    expect(two! / one!).toBeCloseTo(2, 0);
    expect(three! / two!).toBeCloseTo(2, 0);
  });
});

it('reads plan 000 from Word as it stands in Excel, text for text', async () => {
  const read = await readWordFile('kế hoạch.docx', await planDocx());
  if (!read.ok) throw new Error(read.problem.id);
  const grids = gridsOf(loadFacts('000'));
  expect(read.value.sheets.map(({ name }) => name)).toEqual(grids.map(({ sheet }) => sheet));
  for (const [at, sheet] of read.value.sheets.entries()) {
    // Points are typed with a comma in Word, and are text.
    const typed = grids[at]!.values.map((row) =>
      row.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : String(value ?? ''))),
    );
    expect(texts(sheet)).toEqual(typed);
    const order = (areas: readonly { row: number; column: number }[]) =>
      [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
    expect(order(sheet.merges)).toEqual(order(grids[at]!.merges));
  }
});
