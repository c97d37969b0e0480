import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/model/finding';
import type { Grid } from '../../../src/model/grid';
import type { SheetSpec } from '../../../src/model/sheet-spec';
import { matchLines } from '../../../src/reporting/check/findings-notes';
import type { FindingLine } from '../../../src/reporting/check/finding-line';
import { findingsSheet, type FoundLines } from '../../../src/reporting/check/findings-sheet';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';
import { FINDINGS } from '../../../src/reporting/layout/sheet-words';
import { LOOKS } from '../../../src/workbook/styles';
import { appendix, plan } from '../typed-plan';

const PLAN = plan(
  appendix('par', [
    { code: '2.4', title: 'Chất lượng', points: ['1', '0'] },
    { code: '2.5', task: 'Rà soát văn bản', points: ['1', '0'] },
    { code: '2.6', title: '=1+1', points: ['1', '0'] },
  ]),
);
const SHEET = PLAN.appendices[0]!.sheet;
const line = (
  message: string,
  row: number,
  severity: Severity = 'warning',
  problem = `Vấn đề ${message}`,
): FindingLine => ({ message, severity, at: { sheet: SHEET, row, column: 3 }, problem, action: 'Sửa lại.' });
const SEVERITIES = {
  error: { name: 'Lỗi', meaning: 'Bảng sẽ sai.' },
  warning: { name: 'Cảnh báo', meaning: 'Có lẽ nhầm.' },
  info: { name: 'Gợi ý', meaning: 'Nên biết.' },
};
const lines = (found: readonly FindingLine[], change: Partial<FoundLines> = {}): FoundLines => ({
  checkedAt: new Date(2024, 4, 10, 10, 42),
  found,
  ignored: [],
  severities: SEVERITIES,
  ...change,
});
const spec = (found: readonly FindingLine[], before: Grid | null = null, change: Partial<FoundLines> = {}): SheetSpec =>
  findingsSheet(PLAN, lines(found, change), before, 'Kết quả kiểm tra').spec;
const column = (key: keyof typeof FINDINGS.columns): number => Object.keys(FINDINGS.columns).indexOf(key);
const rowsOf = ({ rows }: SheetSpec) =>
  rows.filter(({ cells }) => cells[column('cell')]?.value != null && cells[0]?.style !== 'header');
const noted = (before: SheetSpec, at: (problem: string) => string | null): Grid => {
  const grid = gridOfSpec(before);
  return {
    ...grid,
    values: grid.values.map((row) =>
      row.map((value, index) =>
        index === column('note') && row[column('problem')] !== FINDINGS.columns.problem
          ? at(String(row[column('problem')] ?? ''))
          : value,
      ),
    ),
  };
};

describe('the sheet of findings on paper', () => {
  const sheet = spec([line('a', 4, 'info'), line('b', 4, 'error'), line('c', 5)], null, {
    ignored: [{ line: line('d', 6), reason: 'đã hỏi' }],
  });

  it('is A4 lying, as wide as a page, its header on each page, pages numbered, in Times New Roman', () => {
    const { print, rows, freezeRows } = sheet;
    expect(print).toMatchObject({
      orientation: 'landscape',
      pageNumbers: true,
      titleRows: { from: freezeRows - 1, to: freezeRows - 1 },
    });
    expect(print.area).toMatchObject({ row: 0, column: 0, rows: rows.length, columns: column('note') + 1 });
    const styles = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.style] : []))));
    for (const style of styles) expect(LOOKS[style].font).toBe('Times New Roman');
    expect(sheet.columns.map(({ hidden }) => hidden === true)).toEqual([
      ...Array<boolean>(8).fill(false),
      true,
      true,
      true,
    ]);
  });

  it('says each severity in words, in its line and above its part, worst first; ignored ones apart, with the reason', () => {
    expect(sheet.rows.filter(({ cells }) => cells[0]?.style === 'section').map(({ cells }) => cells[0]!.value)).toEqual(
      [
        'Lỗi (1). Bảng sẽ sai.',
        'Cảnh báo (1). Có lẽ nhầm.',
        'Gợi ý (1). Nên biết.',
        'Đã bỏ qua (1). Người lập kế hoạch đã xem và giữ nguyên.',
      ],
    );
    expect(
      rowsOf(sheet).map(({ cells }) => [cells[0]!.value, cells[1]!.value, cells[column('action')]!.value]),
    ).toEqual([
      [1, 'Lỗi', 'Sửa lại.'],
      [2, 'Cảnh báo', 'Sửa lại.'],
      [3, 'Gợi ý', 'Sửa lại.'],
      [1, 'Cảnh báo', 'Bỏ qua: đã hỏi'],
    ]);
    expect(sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toContain(
      '1 bảng, 3 tiêu chí và nhiệm vụ, 1 lỗi, 1 cảnh báo, 1 gợi ý',
    );
  });

  it('names the row of the plan and leads to the cell; what looks like a formula is text', () => {
    const [, second, , last] = rowsOf(sheet);
    expect([second!.cells[column('row')]!.value, last!.cells[column('row')]!.value]).toEqual([
      '2.5 Rà soát văn bản',
      '2.6 =1+1',
    ]);
    expect(second!.cells[column('cell')]).toMatchObject({ value: 'D6', link: { sheet: SHEET, row: 5, column: 3 } });
    expect(sheet.rows.flatMap(({ cells }) => cells).filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  it('is high enough for every text, and ends a page before a row that does not fit, never below a heading', () => {
    const many = spec(
      Array.from({ length: 60 }, (_, index) =>
        line(`m${index}`, 4, index < 30 ? 'error' : 'warning', 'Nội dung dài '.repeat(12 + (index % 7))),
      ),
    );
    const breaks = many.print.breaks!;
    expect(breaks.length).toBeGreaterThan(3);
    for (const row of breaks) expect(many.rows[row - 1]!.cells[0]!.style).not.toBe('section');
    for (const { height, cells } of rowsOf(many))
      expect(height!).toBeGreaterThan((String(cells[column('problem')]!.value).length / 45) * 15);
  });
});

describe('what was written to findings', () => {
  it('comes along with each of them, or stays at the end, whatever comes and goes', () => {
    const some = fc.uniqueArray(
      fc.record({ message: fc.constantFrom('a', 'b', 'c'), row: fc.integer({ min: 4, max: 7 }) }),
      { selector: ({ message, row }) => `${message}${row}`, maxLength: 8 },
    );
    const found = (all: readonly { message: string; row: number }[]): FindingLine[] =>
      all.map(({ message, row }) => line(message, row, 'warning', `${message}${row}`));
    fc.assert(
      fc.property(some, some, some, (first, second, third) => {
        const before = noted(spec(found(first)), (problem) =>
          problem === '' || !/^[abc]\d$/.test(problem) ? null : `ghi chú ${problem}`,
        );
        const between = spec(found(second), before);
        const last = spec(found(third), gridOfSpec(between));
        for (const sheet of [between, last]) {
          const notes = sheet.rows.flatMap(({ cells }) =>
            cells[column('note')]?.style === 'input' && cells[column('note')]!.value !== null
              ? [[cells[column('problem')]!.value, cells[column('note')]!.value]]
              : [],
          );
          expect(notes.sort()).toEqual(
            first.map(({ message, row }) => [`${message}${row}`, `ghi chú ${message}${row}`]).sort(),
          );
        }
        // The same once more changes nothing.
        expect(
          findingsSheet(PLAN, lines(found(third), { checkedAt: new Date(2025, 0, 1) }), gridOfSpec(last), 'K')
            .standsAlready,
        ).toBe(true);
      }),
    );
  });

  it('is not given to another finding when a pair is in doubt', () => {
    const at = (place: string, code: string, id = 'a') => ({ id, place: `'P'!${place}`, code });
    expect(matchLines([at('D7', '2.4')], [at('D6', '2.4')])).toEqual([at('D6', '2.4')]);
    expect(matchLines([at('D6', '2.5')], [at('D6', '2.4')])).toEqual([null]);
    expect(matchLines([at('D7', '2.4'), at('D8', '2.4')], [at('D6', '2.4')])).toEqual([null, null]);
    expect(matchLines([at('D7', '2.4')], [at('D5', '2.4'), at('D6', '2.4')])).toEqual([null]);
    expect(matchLines([at('E7', '2.4')], [at('D6', '2.4')])).toEqual([null]);
    expect(matchLines([at('D7', '')], [at('D6', '')])).toEqual([null]);
  });
});
