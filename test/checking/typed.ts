import { chooserOf, NOT_COMPARED } from '../../src/catalogue';
import { checkPlan } from '../../src/checking/check-plan';
import { a1 } from '../../src/model/address';
import type { Finding } from '../../src/model/finding';
import type { Area, CellValue, Grid } from '../../src/model/grid';
import { parseArea } from '../../src/model/address';
import type { Plan } from '../../src/model/plan';
import { readPlan } from '../../src/reading';

/** A sheet as a planner types it: row 1 the title, row 2 the header, the table's rows from row 3 on. */
export interface Typed {
  readonly sheet: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly string[];
}

const sheet = (
  title: string,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[],
): Typed => {
  const width = header.length;
  const full = (row: readonly CellValue[]): CellValue[] => [
    ...row,
    ...new Array<CellValue>(Math.max(0, width - row.length)).fill(null),
  ];
  return { sheet: 'Phụ lục', cells: [full([title]), header, ...rows.map(full)], merges };
};

const PAR_HEADER = [
  'STT',
  'Tiêu chí, tiêu chí thành phần',
  'Điểm chuẩn',
  'Điểm đạt được 2023',
  'Nhiệm vụ, giải pháp',
  'Cơ quan chủ trì',
  'Đơn vị thực hiện',
  'Thời gian thực hiện',
  'Sản phẩm',
];
const PAR_WORK: readonly CellValue[] = ['Việc cần làm', 'Văn phòng', 'Phòng Kế hoạch', 'Thường xuyên', 'Báo cáo'];

/**
 * A PAR table: A code, B criterion, C benchmark, D achieved, E task, F lead, G implementing, H time, I product. A row of four
 * cells gets an ordinary task, lead, implementer, time and product.
 */
export const par = (
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
  title = 'CẢI THIỆN CHỈ SỐ PAR INDEX NĂM 2024',
): Typed =>
  sheet(
    title,
    PAR_HEADER,
    rows.map((row) => (row.length === 4 ? [...row, ...PAR_WORK] : row)),
    merges,
  );

/** A list of tasks: A number, B task, C lead, D coordinating, E time, F product; a row of two cells with a plain number gets the rest. */
export const tasks = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): Typed =>
  sheet(
    'DANH MỤC NHIỆM VỤ NĂM 2024',
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
    rows.map(asTask),
    merges,
  );

/** A PAPI table: A number, B criterion, C task, D lead, E time. */
export const papi = (rows: readonly (readonly CellValue[])[]): Typed =>
  sheet(
    'CẢI THIỆN CHỈ SỐ PAPI NĂM 2024',
    ['STT', 'Tiêu chí đánh giá', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    rows.map((row) => (isHeading(row) ? row : [...row, 'Việc cần làm', 'Văn phòng', 'Quý I'].slice(0, 5))),
    [],
  );

/** A table with a header of its own. */
export const table = (header: readonly string[], rows: readonly (readonly CellValue[])[], title = 'PHỤ LỤC'): Typed =>
  sheet(title, header, rows, []);

const isHeading = (row: readonly CellValue[]): boolean => /^[IVX]+$/.test(String(row[0])) || row.length === 1;
const asTask = (row: readonly CellValue[]): readonly CellValue[] =>
  isHeading(row) || row.length !== 2 || row[0] === null
    ? row
    : [...row, 'Văn phòng', 'Phòng Kế hoạch', 'Quý I', 'Báo cáo'];

export const gridOf = ({ sheet, cells, merges }: Typed): Grid => ({
  sheet,
  visible: true,
  protected: false,
  top: 0,
  left: 0,
  values: cells,
  formats: cells.map((row) => row.map((_, column) => (column === 0 ? '@' : 'General'))),
  formulas: new Set(),
  merges: merges.map((address): Area => parseArea(address)!),
  tag: null,
});

export const planOf = (typed: Typed): Plan => readPlan([gridOf(typed)]);

/** All findings on a typed table, with the built-in criteria set of its year, or with none. */
export const check = (typed: Typed, { withCatalogue = true } = {}): Finding[] =>
  checkPlan(planOf(typed), { choose: withCatalogue ? chooserOf({}) : () => NOT_COMPARED });

/** The cells of a rule's findings: ['D4'], or with `messages` ['D4 children-sum/transposed']. */
export const cells = (findings: readonly Finding[], rule: string): string[] =>
  findings.filter((finding) => finding.rule === rule).map(({ at }) => a1(at.row, at.column));

/** The one finding of a rule; fails when there is none or more than one. */
export function only(findings: readonly Finding[], rule: string): Finding {
  const found = findings.filter((finding) => finding.rule === rule);
  if (found.length !== 1)
    throw new Error(`${found.length} findings of ${rule}: ${JSON.stringify(cells(findings, rule))}`);
  return found[0]!;
}

/** What a fix would write: ['D4=3.2407']. */
export const edits = ({ fix }: Finding): string[] =>
  (fix?.edits ?? []).map(({ at, value }) => `${a1(at.row, at.column)}=${String(value)}`);
