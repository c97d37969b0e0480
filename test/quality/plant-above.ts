import { ownUnit } from '../../src/reporting/coverage/memberships';
import type { CellValue } from '../../src/model/grid';
import { codeOf, isWork, pick, spotOf, textOf, write, type Planter, type Spot } from './planting';
import { isOwn, typedGrids, type Book, type Sheet } from './workbooks';

/** Sheets of the plan above are called so, that their cells are not taken for ours. */
const NAME = 'Cấp trên';

/** The unit that leads most of the work, as the cells call it. */
function busiest(book: Book): string | null {
  const counts = new Map<string, number>();
  for (const sheet of book.sheets)
    for (const { row, type } of sheet.rows) {
      const lead = type === 'work' ? String(sheet.cells[row]![sheet.columns.lead ?? -1] ?? '') : '';
      if (lead !== '' && !/[\n,;]/.test(lead) && ownUnit(lead)) counts.set(lead, (counts.get(lead) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The plan below one that says the same, as the plan of the unit that leads most of it. */
function below(book: Book): Book | null {
  const unit = busiest(book);
  if (unit === null) return null;
  const grids = typedGrids(book).map((grid, index) => ({
    ...grid,
    sheet: `${NAME} ${index + 1}`,
    values: grid.values.map((row) => [...row]),
  }));
  return { ...book, above: { unit, grids } };
}

/** The cells of a sheet of the plan above, to be spoilt. */
const aboveCells = (book: Book, sheet: Sheet): CellValue[][] =>
  book.above!.grids[book.sheets.indexOf(sheet)]!.values as CellValue[][];

const TASKS = [
  'Khảo sát nhu cầu bồi dưỡng ngoại ngữ của thanh niên nông thôn',
  'Lắp camera giám sát mực nước tại mười hai hồ chứa',
  'Tổ chức hội thi chim hót nhân dịp đầu xuân',
  'Vẽ lại bản đồ địa chất vùng ven biển phía đông',
  'Đào giếng khoan cho ba trường mầm non miền núi',
];

const givenNotCovered: Planter = {
  rule: 'given-not-covered',
  prepare: below,
  plant(book, random) {
    const sheet = spotOf(book, 'task', random, isWork)?.sheet;
    const { code, title, task, lead } = sheet?.columns ?? {};
    if (!sheet || task === undefined || lead === undefined || code === undefined) return null;
    const last = sheet.rows.filter(({ type }) => type === 'work').at(-1)!;
    const number = codeOf({ sheet, row: last }).replace(/\d+$/, (digits) => String(Number(digits) + 7));
    const words = pick(TASKS, random);
    const row = sheet.cells[last.row]!.map((_, column): CellValue => {
      if (column === code) return number;
      if (column === task) return words;
      if (column === title) return `Tiêu chí về ${words.toLowerCase()}`;
      return column === lead ? book.above!.unit : null;
    });
    const index = book.sheets.indexOf(sheet);
    const grid = book.above!.grids[index]!;
    const values = grid.values.toSpliced(last.row + 1, 0, row);
    book.above!.grids[index] = { ...grid, values, formats: values.map((line) => line.map(() => '@')) };
    return { at: { sheet: grid.sheet, row: last.row + 1, column: code } };
  },
};

/** What the plan above asks, and what ours says instead. */
const LATER: readonly (readonly [given: string, ours: string])[] = [
  ['Quý I', 'Quý II'],
  ['Quý II', 'Quý III, IV'],
  ['Tháng 5', 'Tháng 11'],
  ['Trước 30/6', '31/7'],
  ['Quý III', 'Thường xuyên'],
];

const laterThanGiven: Planter = {
  rule: 'later-than-given',
  prepare: below,
  plant(book, random) {
    const { unit } = book.above!;
    const spot = spotOf(book, 'deadline', random, (one) => {
      const lead = one.sheet.cells[one.row.row]![one.sheet.columns.lead ?? -1];
      return isWork(one) && lead === unit;
    });
    if (!spot) return null;
    const year = /NĂM (20\d\d)/.exec(spot.sheet.cells.slice(0, spot.sheet.headerRow).flat().join(' '))?.[1];
    const [given, ours] = pick(LATER, random).map((time) => (/\d$|[IVX]$/.test(time) ? `${time}/${year}` : time));
    setAbove(book, spot, given!);
    return { at: write(spot, ours!), also: ['task-repeated'] };
  },
};

/** Writes a value into the same cell of the plan above. */
function setAbove(book: Book, { sheet, row, column }: Spot, value: string): void {
  aboveCells(book, sheet)[row.row]![column] = value;
}

const notGiven: Planter = {
  rule: 'not-given',
  prepare: below,
  plant(book, random) {
    const { unit } = book.above!;
    const spot = spotOf(book, 'lead', random, (one) => textOf(one) === unit && isWork(one));
    if (!spot) return null;
    const { lead, implementing, coordinating, code } = spot.sheet.columns;
    for (const column of [lead, implementing, coordinating])
      if (column !== undefined) {
        if (column !== lead && !isOwn(spot.sheet, spot.row.row, column) && spot.sheet.grid.merges.length > 0)
          return null;
        setAbove(book, { ...spot, column }, 'Ban Dân tộc');
      }
    return { at: { sheet: spot.sheet.name, row: spot.row.row, column: code ?? 0 } };
  },
};

/** Faults of a plan beside the one above it. */
export const ABOVE_PLANTERS: readonly Planter[] = [givenNotCovered, laterThanGiven, notGiven];
