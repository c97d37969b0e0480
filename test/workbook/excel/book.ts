import { parseArea } from '../../../src/model/address';
import type { CellValue } from '../../../src/model/grid';
import type { Outcome } from '../../../src/model/outcome';
import type { SheetSpec, SpecRow } from '../../../src/model/sheet-spec';
import { sheetSpec } from '../../contract/start';
import { gridsOf, loadFacts, type PlanName } from '../../fixtures/facts';
import { addSheet, touch, type Book, type Cell, type Sheet } from '../../host/book';
import { cellAt } from '../../host/book';

/** Builders for tests of the Excel adapter. */

/** A sheet whose rows stand from A1 on. */
export function sheetOf(book: Book, name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  const sheet = addSheet(book, name);
  rows.forEach((row, at) => row.forEach((value, column) => value !== null && (touch(sheet, at, column).value = value)));
  return sheet;
}

/** Puts a real plan into the book, cell by cell as it stands in its sample. */
export function fillPlan(book: Book, plan: PlanName): void {
  for (const grid of gridsOf(loadFacts(plan))) {
    const sheet = addSheet(book, grid.sheet);
    grid.values.forEach((row, at) =>
      row.forEach((value, column) => {
        if (value === null) return;
        const cell = touch(sheet, grid.top + at, grid.left + column);
        cell.value = value;
        cell.format = grid.formats[at]![column]!;
      }),
    );
    sheet.merges = [...grid.merges];
  }
}

/** The cell of the book at an address, for a look at what was written. */
export function cell(book: Book, sheet: string, address: string): Cell {
  const { row, column } = parseArea(address)!;
  const found = cellAt(
    book.sheets.find((one) => one.name === sheet)!,
    row,
    column,
  );
  if (!found) throw new Error(`${sheet}!${address} is untouched.`);
  return found;
}

/** A table of a plan as long as wanted: 12 columns of Vietnamese text, codes, points and formulas. */
export function planRows(rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, at) => [
    `${(at % 9) + 1}.${at % 7}`,
    'Thực hiện cải cách thủ tục hành chính và giải quyết hồ sơ',
    2,
    at % 3 === 0 ? 1.25 : '1,4716',
    'Rà soát, đơn giản hóa thủ tục, niêm yết công khai tại bộ phận một cửa của Sở',
    'Văn phòng Sở',
    'Các phòng, đơn vị',
    'Chi cục TCĐLCL',
    'Quý II/2024',
    'Tự đánh giá',
    'Báo cáo',
    null,
  ]);
}

/** A responsibility sheet with this many rows, in the looks that a real one has. */
export function unitSheet(number: number, rows = 12): SheetSpec {
  const body: SpecRow[] = planRows(rows).map((row, at) => ({
    cells: [
      { value: String(at + 1), style: 'code' },
      ...row.slice(0, 8).map((value) => ({
        value: typeof value === 'number' ? value : String(value ?? ''),
        style: typeof value === 'number' ? ('points' as const) : ('text' as const),
      })),
      { value: 'Phụ lục 1!A5', style: 'link' as const, link: { sheet: 'Phụ lục 1', row: at, column: 0 } },
      { value: null, style: 'input' as const },
      { value: null, style: 'input' as const },
      { value: `id-${at}`, style: 'plain' as const },
    ],
  }));
  const heading: SpecRow[] = [
    { cells: [{ value: 'UBND THÀNH PHỐ', style: 'agency' }] },
    { height: 32, cells: [{ value: `PHIẾU TRÁCH NHIỆM ${number}`, style: 'title' }] },
    { cells: Array.from({ length: 13 }, (_, at) => ({ value: `Cột ${at + 1}`, style: 'header' as const })) },
  ];
  return sheetSpec({
    tag: { role: 'unit', key: `đơn vị ${number}` },
    name: `Đơn vị ${number}`,
    columns: Array.from({ length: 13 }, (_, at) => ({
      width: at === 1 ? 30 : 12,
      ...(at === 12 ? { hidden: true } : {}),
    })),
    rows: [...heading, ...body],
    merges: [{ row: 1, column: 0, rows: 1, columns: 12 }],
    dropDowns: [
      { area: { row: 3, column: 10, rows, columns: 1 }, values: ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành'] },
    ],
    freezeRows: 3,
  });
}

export const problemOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'none' : outcome.problem.id);
