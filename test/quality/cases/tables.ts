import type { ColumnRole } from '../../../src/model/plan';
import type { TypedCell, TypedSheet } from '../typed-sheet';
import type { FieldCase, Right, RightDeadline } from './case';

// The tables that the cases have in common. Header in row 3, first row in row 4 (5 below a header of two rows).

type Line = readonly TypedCell[];

const TASK_HEADER = ['STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Sản phẩm'];
export const FIRST: Line = ['1', 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý IV/2026', 'Báo cáo'];
export const SECOND: Line = ['2', 'Công khai kết quả', 'Sở Tài chính', 'Sở Y tế', '30/11/2026', 'Công văn'];

const AT = { B: 1, C: 2, D: 3, E: 4 } as const;
type TaskColumn = keyof typeof AT;
const TASK_TITLE = 'PHÂN CÔNG NHIỆM VỤ';

const sheetOf = (title: string, header: readonly Line[], rows: readonly Line[], merges?: string[]): TypedSheet => ({
  name: 'Phụ lục',
  lines: [['PHỤ LỤC'], [title], ...header, ...rows],
  textColumns: ['A'],
  ...(merges && { merges }),
});

/** A list of tasks with rows of its own. */
export const taskList = (rows: readonly Line[], title = TASK_TITLE): TypedSheet => sheetOf(title, [TASK_HEADER], rows);

/** The list of two tasks with one cell (in row 4) written otherwise. */
const withCell = (column: TaskColumn, value: TypedCell): TypedSheet =>
  taskList([FIRST.map((cell, index) => (index === AT[column] ? value : cell)), SECOND]);

/** The list of two tasks with another header over one column. */
export function headerCase(header: string, column: TaskColumn, ...roles: ColumnRole[]): FieldCase {
  const words = TASK_HEADER.map((text, index) => (index === AT[column] ? header : text));
  return {
    kind: 'header',
    name: header,
    sheet: sheetOf(TASK_TITLE, [words], [FIRST, SECOND]),
    right: { columns: { [column]: roles }, types: ['task', 'task'] },
  };
}

/** Points of a result under one heading: maximum, appraised, lost. */
export function pointsCase(group: string, lost: string): FieldCase {
  const rows: Line[] = [
    ['1.1', 'Kế hoạch', 5, 4, 1, 'Đôn đốc', 'Sở Nội vụ'],
    ['1.1.1', 'Ban hành kế hoạch', 1, 1, 0, 'Đôn đốc', 'Sở Nội vụ'],
    ['1.1.2', 'Hoàn thành kế hoạch', 4, 3, 1, 'Đôn đốc', 'Sở Nội vụ'],
  ];
  return {
    kind: 'points',
    name: `${group}: … | ${lost}`,
    sheet: sheetOf(
      'KẾT QUẢ VÀ GIẢI PHÁP',
      [
        ['TT', 'Tiêu chí', group, null, null, 'Giải pháp', 'Cơ quan chủ trì'],
        [null, null, 'Điểm tối đa', 'Điểm thẩm định', lost, null, null],
      ],
      rows,
      ['A3:A4', 'B3:B4', 'C3:E3', 'F3:F4', 'G3:G4'],
    ),
    right: {
      columns: { C: ['benchmark'], D: ['achieved'], F: ['task'], G: ['lead'] },
      types: ['criterion', 'criterion', 'criterion'],
      codes: ['1.1', '1.1.1', '1.1.2'],
    },
  };
}

/** A table of criteria and points with a header of its own. */
export const pointsTable = (header: readonly Line[], rows: readonly Line[], merges?: string[]): TypedSheet =>
  sheetOf('BẢNG CHẤM ĐIỂM', header, rows, merges);

/** A score sheet: criteria, maximum and scores, nothing else. The last score counts, the first is the office's own. */
export const scoresCase = (...scores: string[]): FieldCase => ({
  kind: 'scores',
  name: scores.join(' + '),
  sheet: pointsTable(
    [['STT', 'Tiêu chí', 'Điểm tối đa', ...scores]],
    [
      ['1.1', 'Kế hoạch', 5, ...scores.map(() => 4)],
      ['1.1.1', 'Ban hành kế hoạch', 1, ...scores.map(() => 1)],
      ['1.1.2', 'Hoàn thành kế hoạch', 4, ...scores.map(() => 3)],
    ],
  ),
  right: {
    columns: { C: ['benchmark'], ...(scores.length > 1 && { E: ['achieved'] }), D: ['selfAssessed', 'achieved'] },
    types: ['criterion', 'criterion', 'criterion'],
    codes: ['1.1', '1.1.1', '1.1.2'],
  },
});

export const deadlineCase = (cell: TypedCell, right: RightDeadline, name = String(cell)): FieldCase => ({
  kind: 'deadline',
  name,
  sheet: withCell('E', cell),
  right: { deadlines: { E4: right }, silent: ['deadline-unreadable'] },
});

export const unitsCase = (text: string, units: readonly string[], column: 'C' | 'D' = 'D'): FieldCase => ({
  kind: 'units',
  name: text,
  sheet: withCell(column, text),
  right: { units: { [`${column}4`]: units } },
});

export const leadCase = (lead: string, silent: readonly string[], title = TASK_TITLE): FieldCase => ({
  kind: 'silence',
  name: `${lead} leads`,
  sheet: taskList([FIRST.map((cell, index) => (index === AT.C ? lead : cell)), SECOND], title),
  right: { silent },
});

export const rowsCase = (name: string, sheet: TypedSheet, right: Right): FieldCase => ({
  kind: 'rows',
  name,
  sheet,
  right,
});
