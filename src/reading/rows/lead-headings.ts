import type { UnitVocabulary } from '../../units/vocabulary';
import type { TableFrame } from '../tables/tables';
import type { DraftRow } from './draft';
import type { DraftCell } from './draft-cell';
import { ANSWER_ROLES } from './habits';

/** One heading may be called like a body by chance. */
const LEAST = 2;
const MOST_OF_THEM = 0.8;

/**
 * A table that says of nobody in a column who answers, but heads the tasks of each body with its name ('I. Văn phòng Sở'): the
 * heading is the lead of the rows below it.
 */
export function leadByHeadings(rows: readonly DraftRow[], { columns }: TableFrame, vocabulary: UnitVocabulary): void {
  if (ANSWER_ROLES.some((role) => role !== 'deadline' && columns[role] !== undefined)) return;
  if (columns.benchmark !== undefined || columns.achieved !== undefined || columns.selfAssessed !== undefined) return;
  const headings = rows.filter((row, at) => row.type === 'section' && rows[at + 1]?.type === 'task');
  const bodies = new Map(headings.flatMap((row) => bodyOf(row, vocabulary)));
  if (bodies.size < LEAST || bodies.size < headings.length * MOST_OF_THEM) return;
  let body: DraftCell | undefined;
  for (const row of rows) {
    if (row.type === 'section') body = bodies.get(row) ?? (headings.includes(row) ? undefined : body);
    else if (row.type === 'task' && body) (row.inherited ??= new Map()).set('lead', body);
  }
}

function bodyOf(row: DraftRow, vocabulary: UnitVocabulary): [DraftRow, DraftCell][] {
  const cell = row.own.get('title') ?? row.own.get('task');
  if (!cell || cell.text.length > 120) return [];
  const isBody =
    vocabulary.find(cell.text) !== null || vocabulary.isGroup(cell.text) || vocabulary.looksLikeUnit(cell.text);
  return isBody ? [[row, { ...cell, code: null }]] : [];
}
