import { parseCode } from '../../src/model/code';
import type { Grid } from '../../src/model/grid';
import type { Appendix, AppendixKind, ColumnRole, Field, Plan, PlanRow, UnitMention } from '../../src/model/plan';
import { parsePoints } from '../../src/model/points';
import type { SheetSpec } from '../../src/model/sheet-spec';
import type { ListedUnit, UnitList } from '../../src/model/units';
import { gridOfSpec } from '../../src/reporting/layout/spec-grid';

/** A row as a planner types it; units separated by ';'. Names that begin with 'Các ' or 'UBND cấp ' are groups. */
export interface TypedRow {
  readonly code?: string;
  readonly section?: string;
  readonly title?: string;
  readonly points?: readonly [benchmark: string, achieved: string];
  readonly task?: string;
  readonly lead?: string;
  readonly implementing?: string;
  readonly coordinating?: string;
  readonly deadline?: string;
  readonly product?: string;
}

const COLUMNS: Partial<Record<ColumnRole, number>> = {
  code: 0,
  title: 1,
  benchmark: 2,
  achieved: 3,
  task: 4,
  lead: 5,
  implementing: 6,
  coordinating: 7,
  deadline: 8,
  product: 9,
};
const FIRST_ROW = 4;

/** A table with its header in row 4 and its rows below, as reading would give it. */
export function appendix(kind: AppendixKind, rows: readonly TypedRow[], change: Partial<Appendix> = {}): Appendix {
  const sheet = change.sheet ?? `Phụ lục ${kind.toUpperCase()}`;
  const columns = kind === 'par' ? COLUMNS : { ...COLUMNS, benchmark: undefined, achieved: undefined };
  const planRows = rows.map((row, index) => planRow(sheet, FIRST_ROW + index, row, kind));
  let section: number | undefined;
  const linked = planRows.map((row, index): PlanRow => {
    if (row.type === 'section') {
      section = index;
      return row;
    }
    const code = row.code?.value?.text ?? '';
    const parent = planRows.findIndex(
      (other) =>
        code !== '' &&
        code.slice(0, Math.max(0, code.lastIndexOf('.'))) === other.code?.value?.text &&
        other.type === 'criterion',
    );
    const children = planRows.flatMap((other, at) =>
      other.type === 'criterion' && code !== '' && other.code?.value?.text.startsWith(`${code}.`) ? [at] : [],
    );
    return { ...row, section, children, ...(parent >= 0 ? { parent } : {}) };
  });
  return {
    sheet,
    kind,
    range: { row: FIRST_ROW - 1, column: 0, rows: rows.length + 1, columns: 10 },
    headerRow: FIRST_ROW - 1,
    columns: Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined)),
    headers: {},
    heading: [],
    number: null,
    year: kind === 'par' ? 2023 : null,
    planYear: 2024,
    rows: linked,
    columnReadings: [],
    headerKey: '',
    leftOut: [],
    ...change,
  };
}

export const plan = (...appendices: readonly Appendix[]): Plan => ({
  appendices,
  skipped: [],
  heading: {
    attachedTo: '(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 5 tháng 7 năm 2024)',
    agency: 'Sở Khoa học và Công nghệ',
  },
});

function planRow(sheet: string, row: number, typed: TypedRow, kind: AppendixKind): PlanRow {
  const field = <T>(value: T, text: string, role: ColumnRole): Field<T> => ({
    value,
    text,
    at: { sheet, row, column: COLUMNS[role]! },
    origin: 'written',
  });
  const text = (role: 'title' | 'task' | 'product', value: string | undefined) =>
    value === undefined ? {} : { [role]: field(value, value, role) };
  const units = (role: 'lead' | 'implementing' | 'coordinating') =>
    typed[role] === undefined ? {} : { [role]: field(typed[role].split(';').map(mention), typed[role], role) };
  const points = (role: 'benchmark' | 'achieved', index: 0 | 1) =>
    typed.points ? { [role]: field(parsePoints(typed.points[index]), typed.points[index], role) } : {};
  const type = typed.section !== undefined ? 'section' : kind === 'par' ? 'criterion' : 'task';
  return {
    type,
    at: { sheet, row, column: 0 },
    sheetRows: [row],
    ...(typed.code === undefined ? {} : { code: field(parseCode(typed.code), typed.code, 'code') }),
    ...text('title', typed.section ?? typed.title),
    ...points('benchmark', 0),
    ...points('achieved', 1),
    ...text('task', typed.task),
    ...units('lead'),
    ...units('implementing'),
    ...units('coordinating'),
    ...(typed.deadline === undefined
      ? {}
      : { deadline: field({ kind: 'ongoing' as const, text: typed.deadline, due: [] }, typed.deadline, 'deadline') }),
    ...text('product', typed.product),
    children: [],
  };
}

export function mention(written: string): UnitMention {
  const name = written.trim();
  return { key: name.toLowerCase(), name, written: name, isGroup: /^(Các|UBND cấp) /.test(name) };
}

/** A unit list: name → groups that it belongs to. */
export function unitList(entries: Readonly<Record<string, readonly string[]>>): UnitList {
  const units = Object.entries(entries).map(([name, groups], index): ListedUnit => ({
    ...mention(name),
    otherNames: [],
    level: '',
    groups,
    groupKeys: groups.map((group) => group.toLowerCase()),
    at: { sheet: 'Đơn vị', row: index + 1, column: 0 },
  }));
  return { sheet: 'Đơn vị', units };
}

/** The sheet as it stands after writing, with what a unit typed: cells by their place. */
export function written(
  spec: SheetSpec,
  typed: readonly { readonly row: number; readonly column: number; readonly value: string | number }[] = [],
): Grid {
  const grid = gridOfSpec(spec);
  const values = grid.values.map((row) => [...row]);
  const width = Math.max(values[0]?.length ?? 0, ...typed.map(({ column }) => column + 1));
  for (const { row } of typed) while (values.length <= row) values.push([]);
  for (const row of values) while (row.length < width) row.push(null);
  for (const { row, column, value } of typed) values[row]![column] = value;
  return { ...grid, values, formats: values.map((row) => row.map(() => 'General')) };
}
