import { readFileSync } from 'node:fs';
import { a1 } from '../../src/model/address';
import type { Outcome } from '../../src/model/outcome';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook, type NewCell } from '../../src/workbook/file';
import { loadFacts, type PlanName } from '../fixtures/facts';

/** The value of an outcome that must be good. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok)
    throw new Error(`${outcome.problem.id} ${JSON.stringify(outcome.problem.args)} ${outcome.problem.detail ?? ''}`);
  return outcome.value;
}

export const problemOf = (outcome: Outcome<unknown>): unknown => (outcome.ok ? 'none' : outcome.problem);

/** The workbook with somebody looking at it, as on the page: what is written is read again at once. */
export function onShow(workbook: FileWorkbook): FileWorkbook {
  workbook.onWritten(() => undefined);
  return workbook;
}

/** The sample workbook of a plan, opened as a user opens it. */
export async function sample(name: Exclude<PlanName, '002'>): Promise<FileWorkbook> {
  const { file } = loadFacts(name);
  const bytes = readFileSync(new URL(`../../assets/samples/${file}`, import.meta.url));
  return onShow(must(await openWorkbookFile(file, new Uint8Array(bytes))));
}

/** The header row of a small plan. */
export const HEADER = [
  'STT',
  'Tiêu chí, tiêu chí thành phần',
  'Điểm chuẩn',
  'Điểm đạt được 2023',
  'Nhiệm vụ, giải pháp',
  'Cơ quan chủ trì',
  'Đơn vị thực hiện',
  'Thời gian thực hiện',
];
/** A small plan as a planner types it: text points, number points, a task that begins with a dash. */
export const ROWS = [
  ['Phụ lục 1'],
  HEADER,
  ['1', 'CHỈ ĐẠO ĐIỀU HÀNH'],
  ['1.7', 'Thực hiện nhiệm vụ', '1,5', '1,4716', 'Hoàn thành đúng hạn', 'Văn phòng', 'Thanh tra', 'Thường xuyên'],
  ['1.8', 'Khác', 1, 0.5, '- Báo cáo', 'Văn phòng', null, 'Quý I/2024'],
];

type TypedCells = readonly (readonly NewCell[])[];

/** A workbook with a typed sheet, rows of cells from A1; and a second one, 'Danh sách', when its rows are given. */
export async function typed(
  rows: TypedCells,
  sheet: { readonly protected?: boolean } = {},
  second: TypedCells = [],
): Promise<FileWorkbook> {
  const sheets = [
    { name: 'Phụ lục 1', cells: cellsOf(rows), ...sheet },
    ...(second.length === 0 ? [] : [{ name: 'Danh sách', cells: cellsOf(second) }]),
  ];
  return onShow(must(await openWorkbookFile('typed.xlsx', await createWorkbookFile(sheets))));
}

export const cellsOf = (rows: TypedCells): Record<string, NewCell> =>
  Object.fromEntries(
    rows.flatMap((row, r) =>
      row.flatMap((value, c): [string, NewCell][] => (value === null ? [] : [[a1(r, c), value]])),
    ),
  );

/** The workbook after saving and opening the saved bytes. */
export async function reopened(workbook: FileWorkbook): Promise<FileWorkbook> {
  return onShow(must(await openWorkbookFile(workbook.name, must(await workbook.save()))));
}
