import { namesUnit, type UnitVocabulary } from '../../units/vocabulary';
import { cellText } from '../../model/cell-text';
import type { Grid } from '../../model/grid';
import type { TableFrame } from '../tables/tables';
import { splitCodeAndTitle } from './code-in-name';
import type { DraftRow } from './draft';
import { cellAt, partOf, type DraftCell } from './draft-cell';
import { ANSWER_ROLES } from './habits';

/** One heading may be called like a body by chance. */
const LEAST = 2;
const MOST_OF_THEM = 0.8;

/**
 * A table that says of nobody in a column who answers, but heads the tasks of each body with its name ('I. Văn phòng Sở'): the
 * heading is the lead of the rows below it.
 */
export function leadByHeadings(
  rows: readonly DraftRow[],
  grid: Grid,
  frame: TableFrame,
  vocabulary: UnitVocabulary,
): void {
  const { columns } = frame;
  if (ANSWER_ROLES.some((role) => role !== 'deadline' && columns[role] !== undefined)) return;
  if (columns.benchmark !== undefined || columns.achieved !== undefined || columns.selfAssessed !== undefined) return;
  const headings = rows.filter((row, at) => row.type === 'section' && rows[at + 1]?.type === 'task');
  for (const row of headings) nameAfterBody(row, grid, vocabulary);
  const bodies = new Map(headings.flatMap((row) => bodyOf(row, vocabulary)));
  const above = headings[0] ? bodyAbove(headings[0], grid, frame, vocabulary) : null;
  const found = bodies.size + (above ? 1 : 0);
  if (found < LEAST || bodies.size < headings.length * MOST_OF_THEM) return;
  let body: DraftCell | undefined = above ?? undefined;
  for (const row of rows) {
    if (row.type === 'section') body = bodies.get(row) ?? (headings.includes(row) ? undefined : body);
    else if (row.type === 'task' && body) (row.inherited ??= new Map()).set('lead', body);
  }
}

/** The heading of the first tasks may stand above the header: 'I. Văn phòng Sở', the header, its tasks, 'II. Phòng …'. */
function bodyAbove(next: DraftRow, grid: Grid, frame: TableFrame, vocabulary: UnitVocabulary): DraftCell | null {
  const row = frame.headerTop - 1;
  if (row < frame.headingTop) return null;
  const values = grid.values[row - grid.top] ?? [];
  const [at, ...others] = values.flatMap((value, index) => (cellText(value) === '' ? [] : [index]));
  if (at === undefined || others.length > 0) return null;
  const cell = cellAt(grid, row, grid.left + at);
  const split = splitCodeAndTitle(cell.text);
  const code = next.own.get('code')?.code?.code;
  const isBefore =
    split !== null &&
    code?.style === split.code.style &&
    code.parts.length === 1 &&
    code.parts[0] === split.code.parts[0]! + 1;
  return isBefore && namesUnit(split.title, vocabulary) ? partOf(cell, split.title) : null;
}

/** 'I | Sở Nội vụ | | ' where 'Đơn vị' is a column that only headings fill: the body is the name of the heading. */
function nameAfterBody(row: DraftRow, grid: Grid, vocabulary: UnitVocabulary): void {
  const [only, ...more] = row.others ?? [];
  if (row.own.has('title') || row.own.has('task') || !only || more.length > 0 || !namesUnit(only.text, vocabulary))
    return;
  row.own.set('task', cellAt(grid, row.at.row, only.column));
  row.others = null;
}

function bodyOf(row: DraftRow, vocabulary: UnitVocabulary): [DraftRow, DraftCell][] {
  const cell = row.own.get('title') ?? row.own.get('task');
  if (!cell || cell.text.length > 120) return [];
  return namesUnit(cell.text, vocabulary) ? [[row, { ...cell, code: null }]] : [];
}
