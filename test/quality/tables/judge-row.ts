import type { Deadline } from '../../../src/model/deadline';
import type { Appendix, ColumnRole, Field, PlanRow, UnitMention } from '../../../src/model/plan';
import { pointsToNumber, type Points } from '../../../src/model/points';
import { foldText } from '../../../src/model/text';
import { areUnits } from '../cases/judge';
import type { PlacedRow, PlacedTable } from './build';
import type { Cell, ColumnLabel, LabelledRow } from './labels';
import type { Failure } from './measure';

/** What is wrong with a row, and whether each of its cells of units and its deadline is read right. */
export interface JudgedRow {
  readonly wrong: readonly Failure[];
  readonly units: readonly boolean[];
  readonly deadlines: readonly boolean[];
}

const UNIT_ROLES = ['lead', 'implementing', 'coordinating'] as const;
type UnitRole = (typeof UNIT_ROLES)[number];
const POINT_ROLES = ['benchmark', 'selfAssessed', 'achieved'] as const;

const includes = (label: ColumnLabel, role: ColumnRole | null): boolean =>
  Array.isArray(label) ? (label as readonly (ColumnRole | null)[]).includes(role) : label === role;
const sameText = (a: string, b: string): boolean => foldText(a) === foldText(b);
const textOf = (cell: Cell): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');

/** Judges one row of a table; `appendix` is undefined when the table is not read. */
export function judgeRow(row: PlacedRow, { table, rows }: PlacedTable, appendix: Appendix | undefined): JudgedRow {
  const read = appendix?.rows.find(({ at }) => at.row === row.row);
  const kinds = row.is.split('/');
  const isHeading = read ? read.type === 'section' : kinds.includes('section');
  const wrong: Failure[] = [];
  const fail = (of: Failure['of'], text: string): void => void wrong.push({ of, text });
  const units =
    ['left', 'joined', 'left/joined', 'total'].includes(row.is) || isHeading
      ? []
      : unitsOf(row, table.columns, read, fail);
  const deadlines = row.says.deadline === undefined || isHeading ? [] : [deadlineOf(row, table.columns, read, fail)];
  if (!appendix) return { wrong: [{ of: 'rows', text: 'not read' }], units, deadlines };

  if (kinds.includes('left') || kinds.includes('joined')) {
    const holder = appendix.rows.find(({ sheetRows }) => sheetRows.includes(row.row));
    const fits = holder === undefined ? kinds.includes('left') : holder !== read && kinds.includes('joined');
    if (!fits && !(read && kinds.includes(read.type))) fail('rows', `${row.is} is read as ${read?.type ?? 'joined'}`);
    if (fits || kinds.length === 1) return { wrong, units, deadlines };
  }
  if (!read)
    fail(
      'rows',
      `${row.is} is ${appendix.rows.some(({ sheetRows }) => sheetRows.includes(row.row)) ? 'joined' : 'left out'}`,
    );
  else {
    if (!kinds.includes(read.type)) fail('rows', `${row.is} is read as ${read.type}`);
    codeOf(row, table.columns, read, fail);
    const tail = rows.find((other) => other.row === row.row + 1)?.is.includes('joined') ?? false;
    namesOf(row, table.columns, read, tail, fail);
    if (!isHeading) pointsOf(row, table.columns, read, fail);
  }
  return { wrong, units, deadlines };
}

type Fail = (of: Failure['of'], text: string) => void;

function codeOf(row: LabelledRow, columns: readonly ColumnLabel[], read: PlanRow, fail: Fail): void {
  const at = columns.findIndex((label) => includes(label, 'code'));
  const typed = row.says.code !== undefined || at < 0 ? (row.says.code ?? null) : textOf(row.cells[at] ?? null);
  const wanted = typed === '' || typed === '^' || typed === '<' ? null : typed;
  // What is merged from above may or may not be given to the row.
  if (at >= 0 && row.cells[at] === '^') return;
  const found = read.code?.value?.text ?? null;
  // Letters are one code in either case: A, a.
  const either: readonly (string | undefined)[] = wanted?.toLowerCase().split('|') ?? [undefined];
  if (!either.includes(found?.toLowerCase())) fail('rows', `code ${wanted ?? 'none'} is read as ${found ?? 'none'}`);
}

/** What is to be done, and what it is done for: either may hold either, they are one text to a unit. */
function namesOf(row: PlacedRow, columns: readonly ColumnLabel[], read: PlanRow, tail: boolean, fail: Fail): void {
  const found = [read.title, read.task].map((field) => field?.value ?? '').filter((text) => text !== '');
  const holds = (wanted: string): boolean =>
    found.some((text) => sameText(text, wanted) || (tail && foldText(text).startsWith(foldText(wanted))));
  let first = true;
  columns.forEach((label, index) => {
    if (!includes(label, 'title') && !includes(label, 'task')) return;
    const typed = textOf(row.shown[index] ?? null);
    const wanted = first && row.says.title !== undefined ? row.says.title : typed;
    if (wanted === '' || includes(label, null)) return;
    first = false;
    if (!holds(wanted)) fail('rows', `«${wanted.slice(0, 40)}» is read as «${found.join(' + ').slice(0, 60)}»`);
  });
  const product = columns.indexOf('product');
  if (product < 0) return;
  const wanted = textOf(row.shown[product] ?? null);
  if (read.type !== 'section' && !sameText(read.product?.value ?? '', wanted))
    fail('rows', `product «${wanted}» is read as «${read.product?.value ?? ''}»`);
}

function pointsOf(row: PlacedRow, columns: readonly ColumnLabel[], read: PlanRow, fail: Fail): void {
  for (const role of POINT_ROLES) {
    const index = columns.indexOf(role);
    if (index < 0 || row.cells[index] === '^') continue;
    const typed = row.shown[index] ?? null;
    const wanted =
      typed === null
        ? null
        : Number(
            textOf(typed)
              .replace(/ ?(?:đ|điểm)$/u, '')
              .replace(',', '.'),
          );
    const field: Field<Points | null> | undefined = read[role];
    const found = field?.value == null ? null : pointsToNumber(field.value);
    if (found !== wanted) fail('rows', `${role} ${wanted ?? 'blank'} is read as ${found ?? 'blank'}`);
  }
}

function unitsOf(row: PlacedRow, columns: readonly ColumnLabel[], read: PlanRow | undefined, fail: Fail): boolean[] {
  const judge = (roles: readonly UnitRole[], wanted: readonly string[], typed: string): boolean => {
    const fields: (readonly UnitMention[])[] = roles.flatMap((role) => (read?.[role] ? [read[role].value] : []));
    const right =
      read !== undefined &&
      (wanted.length === 0 ? fields.every((one) => one.length === 0) : fields.some((one) => areUnits(one, wanted)));
    if (!right) {
      const found = fields.flat().map(({ name }) => name);
      fail('units', `«${typed.replaceAll('\n', ' ')}» is read as ${found.length > 0 ? found.join(' / ') : 'none'}`);
    }
    return right;
  };
  const typedRight = columns.flatMap((label, index) => {
    const roles = UNIT_ROLES.filter((role) => includes(label, role));
    const typed = textOf(row.shown[index] ?? null);
    if (roles.length === 0 || typed === '') return [];
    const wanted = roles.map((role) => row.says[role]).find((names) => names !== undefined) ?? [typed];
    return [judge(roles, wanted, typed)];
  });
  // Marks under bodies, and cells that say who does what: what they say of roles without a column.
  const unheard = UNIT_ROLES.filter(
    (role) => row.says[role] !== undefined && !columns.some((label) => includes(label, role)),
  );
  const doing = unheard.filter((role) => role !== 'coordinating');
  return [
    ...typedRight,
    ...(doing.length > 0 ? [judge(doing, row.says[doing[0]!]!, 'marks of who does it')] : []),
    ...(unheard.includes('coordinating')
      ? [judge(['coordinating'], row.says.coordinating!, 'marks of who helps')]
      : []),
  ];
}

function deadlineOf(row: PlacedRow, columns: readonly ColumnLabel[], read: PlanRow | undefined, fail: Fail): boolean {
  const wanted = row.says.deadline!;
  const [kinds, due] = wanted.split(' ') as [string, string | undefined];
  const found: Deadline | undefined = read?.deadline?.value;
  const last = found?.due.at(-1);
  const right = found !== undefined && kinds.split('/').includes(found.kind) && (due === undefined || due === last);
  if (!right) {
    const typed = row.shown[columns.indexOf('deadline')] ?? null;
    const said = typeof typed === 'object' && typed !== null && 'day' in typed ? typed.day : textOf(typed);
    fail('deadlines', `«${said}» (${wanted}) is read as ${[found?.kind ?? 'none', last].filter(Boolean).join(' ')}`);
  }
  return right;
}
